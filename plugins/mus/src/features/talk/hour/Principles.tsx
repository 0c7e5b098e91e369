import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Details, PlainList, Text } from '../../../ui';
import { hourTexts } from './texts';

const principles = ['1', '2', '3', '4', '5', '6'] as const;

/** What makes the talk a good one, and what it is not for (T39). */
export function Principles() {
  const { t } = useTranslationRef(hourTexts);
  return (
    <Details summary={t('principles.title')}>
      <PlainList gap={1.5}>
        {principles.map(number => (
          <li key={number}>
            <Text kind="strong">{t(`principles.${number}`)}</Text>
            <Text>{t(`principles.${number}.more`)}</Text>
          </li>
        ))}
      </PlainList>
      <Text kind="strong">{t('principles.not')}</Text>
      <Text>{t('principles.not.more')}</Text>
    </Details>
  );
}
