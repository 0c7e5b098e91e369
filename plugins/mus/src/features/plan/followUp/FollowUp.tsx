import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import type { PlanContent } from '../../../api';
import { BigDay, Button, Card, Row, useDates } from '../../../ui';
import { FollowUpEditor } from './FollowUpEditor';
import { Warnings } from './Warnings';
import { planTexts } from '../texts';

interface FollowUpProps {
  plan: PlanContent;
  onMeeting: () => void;
}

function Day({ plan }: { plan: PlanContent }) {
  const { t } = useTranslationRef(planTexts);
  const dates = useDates();
  const { on, none, mailOn } = plan.followUp;
  if (none) return <BigDay missing day={t('followUp.none')} />;
  if (!on)
    return (
      <BigDay
        missing
        day={t('followUp.missing')}
        hint={t('followUp.missingLead')}
      />
    );
  const hint =
    mailOn && dates.until(mailOn) >= 0
      ? t('followUp.mail', { day: dates.near(mailOn) })
      : undefined;
  return <BigDay day={dates.long(on)} hint={hint} />;
}

/** The ONE follow-up date of the plan, large (T22). */
export function FollowUp({ plan, onMeeting }: FollowUpProps) {
  const { t } = useTranslationRef(planTexts);
  const [editing, setEditing] = useState(false);
  const { on, none, warnings, state } = plan.followUp;
  // On the day it is the next step of the page, and stands on top.
  const isDue = state === 'due' || state === 'missed';
  return (
    <Card title={t('followUp.title')}>
      <Day plan={plan} />
      {!editing && <Warnings warnings={warnings} />}
      {editing && (
        <FollowUpEditor plan={plan} onClose={() => setEditing(false)} />
      )}
      {!editing && (plan.can.setFollowUp || plan.can.recordFollowUp) && (
        <Row gap={1.5}>
          {plan.can.setFollowUp && (
            <Button
              kind={on || none ? 'secondary' : 'primary'}
              icon="calendar"
              onClick={() => setEditing(true)}
            >
              {t(on || none ? 'followUp.move' : 'followUp.set')}
            </Button>
          )}
          {plan.can.recordFollowUp && !isDue && (
            <Button kind="quiet" icon="event" onClick={onMeeting}>
              {t('action.meeting')}
            </Button>
          )}
        </Row>
      )}
    </Card>
  );
}
