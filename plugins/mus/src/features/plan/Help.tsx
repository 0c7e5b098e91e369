import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Details } from '../../ui';
import { planTexts } from './texts';

const steps = ['1', '2', '3', '4', '5', '6'] as const;

/** The step-by-step guide, where the plan is made (T45). */
export function Help() {
  const { t } = useTranslationRef(planTexts);
  return (
    <Details summary={t('help.title')}>
      <ol>
        {steps.map(step => (
          <li key={step}>{t(`help.${step}`)}</li>
        ))}
      </ol>
    </Details>
  );
}
