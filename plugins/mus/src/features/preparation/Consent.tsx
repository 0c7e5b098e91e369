import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import { Checkbox } from '../../ui';
import { hasText } from './sheet';
import { preparationTexts } from './texts';

interface ConsentProps {
  value: AnswerValue;
  /** Name of who leads the talk. */
  to: string;
  onChange: (value: AnswerValue) => void;
}

/** Off unless the employee says otherwise: may this matter be taken further? (T40) */
export function Consent({ value, to, onChange }: ConsentProps) {
  const { t } = useTranslationRef(preparationTexts);
  const given = value.mayGoFurther === true;
  if (!given && !hasText(value)) return null;
  return (
    <Checkbox
      label={t('row.mayGoFurther', { other: to })}
      checked={given}
      onChange={mayGoFurther => onChange({ ...value, mayGoFurther })}
    />
  );
}
