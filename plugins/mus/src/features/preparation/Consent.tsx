import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import { Checkbox, Hidden } from '../../ui';
import { hasText } from './sheet';
import { preparationTexts } from './texts';

interface ConsentProps {
  value: AnswerValue;
  /** Name of who leads the talk. */
  to: string;
  /** Theme and question, for the ear. */
  about: string;
  onChange: (value: AnswerValue) => void;
}

/** Off unless the employee says otherwise: may this matter be taken further? (T40) */
export function Consent({ value, to, about, onChange }: ConsentProps) {
  const { t } = useTranslationRef(preparationTexts);
  const given = value.mayGoFurther === true;
  if (!given && !hasText(value)) return null;
  return (
    <Checkbox
      label={
        <>
          {t('row.mayGoFurther', { other: to })}
          <Hidden>{`: ${about}`}</Hidden>
        </>
      }
      checked={given}
      onChange={mayGoFurther => onChange({ ...value, mayGoFurther })}
    />
  );
}
