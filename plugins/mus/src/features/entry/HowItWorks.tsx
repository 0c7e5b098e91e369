import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Details, IconLine, PlainList, Text } from '../../ui';
import type { IconName } from '../../ui';
import { entryTexts } from './texts';

const steps = [
  ['prepare', 'edit'],
  ['talk', 'talk'],
  ['plan', 'paper'],
  ['followUp', 'event'],
  ['who', 'lock'],
  ['not', 'info'],
] as const satisfies ReadonlyArray<readonly [string, IconName]>;

/** What a MUS is, in six sentences (T36, R01). */
export function HowItWorks() {
  const { t } = useTranslationRef(entryTexts);
  return (
    <Details summary={t('how.title')}>
      <PlainList gap={1.5}>
        {steps.map(([key, icon]) => (
          <li key={key}>
            <IconLine icon={icon}>
              <Text>{t(`how.${key}`)}</Text>
            </IconLine>
          </li>
        ))}
      </PlainList>
    </Details>
  );
}
