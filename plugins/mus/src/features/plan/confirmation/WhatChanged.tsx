import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { PlanContent } from '../../../api';
import { Notice, PlainList, Text, useDates, useLanguage } from '../../../ui';
import { planTexts } from '../texts';

interface WhatChangedProps {
  plan: PlanContent;
  since: PlanContent['confirmations'][number];
}

/** Goals and tasks that were changed after somebody answered about the plan. */
export function WhatChanged({ plan, since }: WhatChangedProps) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const dates = useDates();
  const changed = plan.blocks.filter(
    block =>
      ['topic', 'goal', 'task'].includes(block.kind) &&
      block.changedAt > since.at,
  );
  return (
    <Notice tone="info" icon="history">
      <Text kind="strong">
        {t('changed.title', { name: plan[since.party].name })}
      </Text>
      {changed.length === 0 && <Text>{t('changed.other')}</Text>}
      <PlainList gap={0.5}>
        {changed.map(block => (
          <li key={block.id}>
            <Text>
              {t('changed.block', {
                kind: say(language, 'blockKinds', block.kind),
                text: block.content.text,
              })}
            </Text>
            {block.changedBy && (
              <Text kind="quiet">
                {t('changed.by', {
                  name: block.changedBy.name,
                  moment: dates.moment(block.changedAt),
                })}
              </Text>
            )}
          </li>
        ))}
      </PlainList>
    </Notice>
  );
}
