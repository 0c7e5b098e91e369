import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import type { Autosave } from '../../../autosave';
import { Ideas } from '../../../documents';
import { Stack, StatusChip, useLocalText } from '../../../ui';
import { AnswerConflict } from './AnswerConflict';
import { AnswerInput } from './AnswerInput';
import { BelowAnswer } from './BelowAnswer';
import { OwnTopic } from './OwnTopic';
import type { SheetRow } from '../sheet';
import { preparationTexts } from '../texts';

/** Id of a row's text field, for links to it. */
export const fieldId = (rowId: string) => `answer-${rowId}`;

interface AnswerRowProps {
  row: SheetRow;
  /** Title of its theme. */
  theme: string;
  autosave: Autosave<AnswerValue>;
  signInAgain: () => void;
  /** Name of the other of the two. */
  other: string;
  /** The employee decides what may be taken further (T40). */
  decides: boolean;
  /** Number of an own topic within its theme. */
  number: number;
}

/** The leader said in the form that this is to be talked about (T08). */
function Priority({
  other,
  decides,
}: Pick<AnswerRowProps, 'other' | 'decides'>) {
  const { t } = useTranslationRef(preparationTexts);
  return (
    <div>
      <StatusChip
        tone="info"
        icon="star"
        label={decides ? t('row.priorityOf', { other }) : t('row.priority')}
      />
    </div>
  );
}

/** Words about the row that stay as they are while it is written in. */
function useAbout({ row, theme, other, number }: AnswerRowProps) {
  const { t } = useTranslationRef(preparationTexts);
  const local = useLocalText();
  const question = row.row?.question;
  const heading = question
    ? local(question.text)
    : t('topic.heading', { number: String(number) });
  return {
    about: `${theme}: ${heading}`,
    later: question?.opensInTalk ? t('row.opensInTalk', { other }) : null,
  };
}

/** One row: question, my prompts, my text, and where the text stands. Nothing here is drawn with a key. */
export function AnswerRow(props: AnswerRowProps) {
  const { row, theme, autosave, signInAgain, other, decides, number } = props;
  const asked = row.row;
  const parts = {
    rowId: row.id,
    autosave,
    id: fieldId(row.id),
    below: (
      <BelowAnswer
        {...{ autosave, signInAgain, other, decides }}
        {...useAbout(props)}
        id={row.id}
      />
    ),
  };
  return (
    <Stack gap={1}>
      {asked?.question.priority && <Priority other={other} decides={decides} />}
      {asked ? (
        <AnswerInput row={asked} {...parts} />
      ) : (
        <OwnTopic theme={theme} number={number} {...parts} />
      )}
      <Ideas ideas={asked?.question.ideas} />
      <AnswerConflict row={row} autosave={autosave} />
    </Stack>
  );
}
