import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  needsConfirming,
  sayChange,
} from '@samtale/backstage-plugin-mus-common';
import type { ChangeLine, PlanContent } from '../../../api';
import { Notice, PlainList, Text, useDates, useLanguage } from '../../../ui';
import { planTexts } from '../texts';
import { useChangesOf } from '../useChangesOf';

interface WhatChangedProps {
  plan: PlanContent;
  since: PlanContent['confirmations'][number];
}

/** What was agreed anew after that moment, newest first. */
function agreedAnew(lines: readonly ChangeLine[], since: string): ChangeLine[] {
  return lines
    .filter(line => line.at >= since)
    .map(line => ({ ...line, changes: line.changes.filter(needsConfirming) }))
    .filter(line => line.changes.length > 0);
}

/** What was changed after somebody answered about the plan, in words. */
export function WhatChanged({ plan, since }: WhatChangedProps) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const dates = useDates();
  const log = useChangesOf(plan, undefined);
  const lines = agreedAnew(log.data?.lines ?? [], since.at);
  const names = { employee: plan.employee.name, leader: plan.leader.name };
  return (
    <Notice tone="info" icon="history">
      <Text kind="strong">
        {t('changed.title', { name: plan[since.party].name })}
      </Text>
      {log.data && lines.length === 0 && <Text>{t('changed.other')}</Text>}
      <PlainList gap={0.5}>
        {lines.map(line => (
          <li key={line.number}>
            <Text>
              {`${line.by?.name ?? t('log.somebody')} ${line.changes
                .map(change => sayChange(language, change, names))
                .join(' · ')}`}
            </Text>
            <Text kind="quiet">{dates.moment(line.at)}</Text>
          </li>
        ))}
      </PlainList>
    </Notice>
  );
}
