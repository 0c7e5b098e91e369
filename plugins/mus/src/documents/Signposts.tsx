import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TalkContent } from '../api';
import { Details, Facts, isPhone, PlainList, Text } from '../ui';
import { documentTexts } from './texts';

interface SignpostsProps {
  unit: string;
  context: TalkContent['context'];
}

/** Core task and goals of the unit, on top of preparation and plan (T03). */
export function Signposts({ unit, context }: SignpostsProps) {
  const { t } = useTranslationRef(documentTexts);
  const goals = context.goals.length > 0 && (
    <PlainList gap={0.5}>
      {context.goals.map(goal => (
        <li key={goal.id}>{goal.text}</li>
      ))}
    </PlainList>
  );
  const items = [
    {
      label: t('signposts.coreTask'),
      value: context.coreTask.trim() && <Text lines>{context.coreTask}</Text>,
    },
    { label: t('signposts.goals'), value: goals },
    {
      label: t('signposts.guidelines'),
      value: context.guidelines.trim() && (
        <Text lines>{context.guidelines}</Text>
      ),
    },
  ].filter(item => Boolean(item.value));
  if (items.length === 0) return null;
  return (
    <Details open={!isPhone()} summary={t('signposts.title', { unit })}>
      <Facts items={items} />
    </Details>
  );
}
