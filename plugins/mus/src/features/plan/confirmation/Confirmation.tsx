import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say, writtenWords } from '@samtale/backstage-plugin-mus-common';
import type { PlanContent } from '../../../api';
import { UnsentRemark, useVerdictDraft } from '../../../documents';
import {
  Card,
  Target,
  Stack,
  StatusChip,
  Row,
  Text,
  useDates,
  useLanguage,
} from '../../../ui';
import { ConfirmForm } from './ConfirmForm';
import { planTexts } from '../texts';
import { WhatChanged } from './WhatChanged';

interface ConfirmationProps {
  plan: PlanContent;
  unsaved: number;
  reread: () => void;
}

const tones = {
  confirmed: 'good',
  confirmedWithRemark: 'good',
  disagrees: 'warning',
} as const;

/** What one of the two has said about the plan, and about which version. */
function Said({
  plan,
  party,
}: {
  plan: PlanContent;
  party: 'employee' | 'leader';
}) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const dates = useDates();
  const said = plan.confirmations.find(one => one.party === party);
  const name = plan[party].name;
  if (!said) return <Text kind="quiet">{t('confirm.notYet', { name })}</Text>;
  const tone = said.current ? (tones[said.verdict] ?? 'neutral') : 'neutral';
  return (
    <Stack gap={0.5}>
      <Row>
        <Text kind="strong" as="span">
          {name}
        </Text>
        <StatusChip
          tone={tone}
          label={say(language, 'verdicts', said.verdict)}
        />
        <Text kind="quiet" as="span">
          {[dates.moment(said.at), said.current ? '' : t('confirm.outdated')]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Row>
      {said.remark.trim() && <Text lines>{said.remark}</Text>}
    </Stack>
  );
}

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
        <Said plan={plan} party="employee" />
        <Said plan={plan} party="leader" />
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
