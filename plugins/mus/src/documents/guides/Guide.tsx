import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Details, PlainList } from '../../ui';
import { guideTexts } from './texts';

const steps = [1, 2, 3, 4, 5, 6] as const;

/** Whom a guide is for. */
export type GuideFor = 'employee' | 'leader' | 'hr';

/** A short guide where it helps, folded until it is wanted (K10, R01, R07, S09). */
export function Guide({ who }: { who: GuideFor }) {
  const { t } = useTranslationRef(guideTexts);
  const title = t(`${who}.title`);
  return (
    <Details summary={title}>
      <PlainList label={title} gap={1}>
        {steps.map(step => (
          <li key={step}>{t(`${who}.${step}`)}</li>
        ))}
      </PlainList>
    </Details>
  );
}
