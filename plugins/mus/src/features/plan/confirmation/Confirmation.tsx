import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { writtenWords } from '@samtale/backstage-plugin-mus-common';
import type { PlanContent } from '../../../api';
import { Said, UnsentRemark, useVerdictDraft } from '../../../documents';
import { Card, Target, Text } from '../../../ui';
import { ConfirmForm } from './ConfirmForm';
import { planTexts } from '../texts';
import { WhatChanged } from './WhatChanged';

interface ConfirmationProps {
  plan: PlanContent;
  unsaved: number;
  reread: () => void;
}

const parties = ['employee', 'leader'] as const;

/** Where both stand, what has changed since, and my own answer (T20). */
export function Confirmation({ plan, unsaved, reread }: ConfirmationProps) {
  const { t } = useTranslationRef(planTexts);
  const draft = useVerdictDraft(plan[plan.me].id, plan.id, plan.contentVersion);
  const outdated = plan.confirmations.filter(said => !said.current);
  const waiting =
    plan.state === 'draft' && !plan.can.confirm && plan.can.setFollowUp;
  const empty = plan.can.write ? 'confirm.emptyPlan' : 'confirm.nothingYet';
  const agreed = plan.blocks.some(
    ({ kind, content }) =>
      ['topic', 'goal', 'task'].includes(kind) && writtenWords(content) !== '',
  );
  return (
    <Target id="confirmation">
      <Card title={t('confirm.title')}>
        <Text kind="quiet">{t('confirm.lead')}</Text>
        {parties.map(party => (
          <Said
            key={party}
            name={plan[party].name}
            said={plan.confirmations.find(one => one.party === party)}
            words={{
              notYet: t('confirm.notYet', { name: plan[party].name }),
              outdated: t('confirm.outdated'),
            }}
          />
        ))}
        {outdated.map(said => (
          <WhatChanged key={said.party} plan={plan} since={said} />
        ))}
        {waiting && <Text>{t(agreed ? 'confirm.dateMissing' : empty)}</Text>}
        {plan.can.confirm ? (
          <ConfirmForm
            plan={plan}
            unsaved={unsaved}
            reread={reread}
            draft={draft}
          />
        ) : (
          <UnsentRemark draft={draft} />
        )}
      </Card>
    </Target>
  );
}
