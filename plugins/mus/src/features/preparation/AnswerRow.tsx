import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import { limits } from '../../api';
import { useField } from '../../autosave';
import type { Autosave, FieldState } from '../../autosave';
import { Conflict, Ideas, SavedWords } from '../../documents';
import { questionView } from '../../questionViews';
import {
  Button,
  ReaderLine,
  Row,
  Stack,
  StatusChip,
  Text,
  useLocalText,
} from '../../ui';
import { Consent } from './Consent';
import { mergeAnswers } from './mergeAnswers';
import { OwnTopic } from './OwnTopic';
import { titleOf, type SheetRow } from './sheet';
import { preparationTexts } from './texts';

/** From here on the number of characters left is told. */
const nearTheEnd = limits.text - 1_000;

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

interface BelowProps {
  state: FieldState<AnswerValue>;
  onChange: (value: AnswerValue) => void;
  signInAgain: () => void;
  /** Said of rows that the other cannot read before the talk. */
  later: string | null;
  /** Who may be allowed to take it further; null: the writer leads the talk. */
  consentTo: string | null;
  /** Theme and question, for the ear. */
  about: string;
}

function Below({
  state,
  onChange,
  signInAgain,
  later,
  consentTo,
  about,
}: BelowProps) {
  const { t } = useTranslationRef(preparationTexts);
  const { important, text } = state.value;
  return (
    <Stack gap={0.5}>
      <Row apart>
        <SavedWords state={state} signInAgain={signInAgain} />
        <Button
          kind="quiet"
          icon={important ? 'star' : 'starEmpty'}
          pressed={important}
          label={`${t('row.important')}: ${about}`}
          onClick={() => onChange({ ...state.value, important: !important })}
        >
          {t('row.important')}
        </Button>
      </Row>
      {consentTo && (
        <Consent
          value={state.value}
          to={consentTo}
          about={about}
          onChange={onChange}
        />
      )}
      {later && <ReaderLine text={later} />}
      {text.length > nearTheEnd && (
        <Text kind="quiet">
          {t('row.left', { count: limits.text - text.length })}
        </Text>
      )}
    </Stack>
  );
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

/** One row: question, my prompts, my text, and where the text stands. */
export function AnswerRow({
  row,
  theme,
  autosave,
  signInAgain,
  other,
  decides,
  number,
}: AnswerRowProps) {
  const { t } = useTranslationRef(preparationTexts);
  const local = useLocalText();
  const state = useField(autosave, row.id);
  const field = autosave.field(row.id);
  const onChange = (value: AnswerValue) => field.edit(value);
  const later = row.row?.question.opensInTalk
    ? t('row.opensInTalk', { other })
    : null;
  const parts = {
    id: fieldId(row.id),
    value: state.value,
    onChange,
    onBlur: () => field.flush(),
    below: (
      <Below
        state={state}
        onChange={onChange}
        signInAgain={signInAgain}
        later={later}
        consentTo={decides ? other : null}
        about={`${theme}: ${
          row.row
            ? local(row.row.question.text)
            : t('topic.heading', { number: String(number) })
        }`}
      />
    ),
  };
  const type = row.row?.question.type ?? 'freeText';
  const { Input, Answer } = questionView(type);
  const asked = row.row;
  return (
    <Stack gap={1}>
      {asked?.question.priority && <Priority other={other} decides={decides} />}
      {row.row ? (
        <Input row={row.row} {...parts} />
      ) : (
        <OwnTopic theme={theme} number={number} {...parts} />
      )}
      <Ideas ideas={row.row?.question.ideas} />
      <Conflict
        state={state}
        merge={(theirs, mine) => mergeAnswers(theirs, mine, type)}
        resolve={value => field.resolve(value)}
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
    </Stack>
  );
}
