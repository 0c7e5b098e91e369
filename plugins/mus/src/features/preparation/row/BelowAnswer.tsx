import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import { limits } from '../../../api';
import { useSaid } from '../../../autosave';
import type { Autosave, FieldState } from '../../../autosave';
import { SavedWords } from '../../../documents';
import { Button, ReaderLine, Row, Stack, Text } from '../../../ui';
import { Consent } from './Consent';
import { hasText } from '../sheet';
import { preparationTexts } from '../texts';

/** From here on the number of characters left is told. */
const nearTheEnd = limits.text - 1_000;

interface BelowAnswerProps {
  /** Of the answer. */
  id: string;
  autosave: Autosave<AnswerValue>;
  /** The employee decides what may be taken further (T40). */
  decides: boolean;
  /** Said of rows that the other cannot read before the talk. */
  later: string | null;
  /** Name of who leads the talk. */
  other: string;
  /** Theme and question, for the ear. */
  about: string;
  signInAgain: () => void;
}

/** What of the text itself is said below it: the choice whether it may be taken further (null: there is nothing to decide yet), and the characters left, when few. */
function saidOf(value: AnswerValue, decides: boolean) {
  const given = value.mayGoFurther === true;
  return {
    important: value.important,
    consent: decides && (given || hasText(value)) ? given : null,
    left:
      value.text.length > nearTheEnd ? limits.text - value.text.length : null,
  };
}

/** Where the text stands, and what is said of it; on its way it is said in the same words until it is there. */
const wordsOf =
  (decides: boolean) =>
  ({ value, status, savedAt, message }: FieldState<AnswerValue>) =>
    JSON.stringify([
      saidOf(value, decides),
      status === 'waiting' ? 'saving' : status,
      savedAt,
      message,
    ]);

/** Under a row: where its text stands, what matters most, what may be taken further. Not drawn again with every key. */
export function BelowAnswer(props: BelowAnswerProps) {
  const { t } = useTranslationRef(preparationTexts);
  const { id, autosave, decides, later, other, about } = props;
  const state = useSaid(autosave, id, wordsOf(decides));
  const { important, consent, left } = saidOf(state.value, decides);
  const answer = autosave.field(id);
  const change = (part: Partial<AnswerValue>) =>
    answer.edit({ ...answer.state.value, ...part });
  return (
    <Stack gap={0.5}>
      <Row apart>
        <SavedWords state={state} signInAgain={props.signInAgain} />
        <Button
          kind="quiet"
          icon={important ? 'star' : 'starEmpty'}
          pressed={important}
          label={`${t('row.important')}: ${about}`}
          onClick={() => change({ important: !important })}
        >
          {t('row.important')}
        </Button>
      </Row>
      {consent !== null && (
        <Consent
          given={consent}
          to={other}
          about={about}
          onChange={mayGoFurther => change({ mayGoFurther })}
        />
      )}
      {later && <ReaderLine text={later} />}
      {left !== null && (
        <Text kind="quiet">{t('row.left', { count: left })}</Text>
      )}
    </Stack>
  );
}
