import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Checkbox, Hidden } from '../../../ui';
import { preparationTexts } from '../texts';

interface ConsentProps {
  given: boolean;
  /** Name of who leads the talk. */
  to: string;
  /** Theme and question, for the ear. */
  about: string;
  onChange: (given: boolean) => void;
}

/** Off unless the employee says otherwise: may this matter be taken further? (T40) */
export function Consent({ given, to, about, onChange }: ConsentProps) {
  const { t } = useTranslationRef(preparationTexts);
  return (
    <Checkbox
      label={
        <>
          {t('row.mayGoFurther', { other: to })}
          <Hidden>{`: ${about}`}</Hidden>
        </>
      }
      checked={given}
      onChange={onChange}
    />
  );
}
