import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import { memo } from 'react';
import { limits } from '../../api';
import type { FieldState } from '../../autosave';
import { SavedWords } from '../../documents';
import { Button, ReaderLine, Row, Stack, Text } from '../../ui';
import { Consent } from './Consent';
import { hasText } from './sheet';
import { preparationTexts } from './texts';

/** From here on the number of characters left is told. */
const nearTheEnd = limits.text - 1_000;

interface BelowAnswerProps extends Pick<
  FieldState<AnswerValue>,
  'status' | 'savedAt' | 'message'
> {
  important: boolean;
  /** Whether the matter may be taken further; null: there is nothing to decide yet. */
  consent: boolean | null;
  /** Characters left, when few. */
  left: number | null;
  /** Said of rows that the other cannot read before the talk. */
  later: string | null;
  /** Name of who leads the talk. */
  other: string;
  /** Theme and question, for the ear. */
  about: string;
  change: (part: Partial<AnswerValue>) => void;
  signInAgain: () => void;
}

/** What of the text itself is said below it. */
export function saidOf(value: AnswerValue, decides: boolean) {
  const given = value.mayGoFurther === true;
  return {
    important: value.important,
    consent: decides && (given || hasText(value)) ? given : null,
    left:
      value.text.length > nearTheEnd ? limits.text - value.text.length : null,
  };
}

/** Under a row: where its text stands, what matters most, what may be taken further. Not drawn again with every key. */
export const BelowAnswer = memo((props: BelowAnswerProps) => {
  const { t } = useTranslationRef(preparationTexts);
  const { important, consent, left, later, other, about, change } = props;
  return (
    <Stack gap={0.5}>
      <Row apart>
        <SavedWords state={props} signInAgain={props.signInAgain} />
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
});
