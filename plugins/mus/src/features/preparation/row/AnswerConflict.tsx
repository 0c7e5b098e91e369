import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import { useSaid } from '../../../autosave';
import type { Autosave, FieldState } from '../../../autosave';
import { Conflict } from '../../../documents';
import { questionView } from '../../../questionViews';
import { Text } from '../../../ui';
import { mergeAnswers } from './mergeAnswers';
import { titleOf, type SheetRow } from '../sheet';

interface AnswerConflictProps {
  row: SheetRow;
  autosave: Autosave<AnswerValue>;
}

const bothTexts = ({ status, value, theirs }: FieldState<AnswerValue>) =>
  status === 'conflict' ? JSON.stringify([value, theirs]) : '';

/** Both texts of a row that was changed in two places. */
export function AnswerConflict({ row, autosave }: AnswerConflictProps) {
  const state = useSaid(autosave, row.id, bothTexts);
  const type = row.row?.question.type ?? 'freeText';
  const { Answer } = questionView(type);
  const asked = row.row;
  return (
    <Conflict
      state={state}
      merge={(theirs, mine) => mergeAnswers(theirs, mine, type)}
      resolve={value => autosave.field(row.id).resolve(value)}
      show={value =>
        asked ? (
          <Answer row={asked} value={value} />
        ) : (
          <Text lines>
            {[titleOf(value), value.text].filter(Boolean).join('\n')}
          </Text>
        )
      }
    />
  );
}
