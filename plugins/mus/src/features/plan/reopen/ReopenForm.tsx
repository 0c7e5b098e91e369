import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { usePlan, useReopenPlan } from '../../../api';
import type { PlanContent } from '../../../api';
import { useSaying } from '../../../forms/useSaying';
import {
  Button,
  Failure,
  Row,
  Stack,
  Text,
  useArrive,
  useDates,
} from '../../../ui';
import { FollowUpFields } from '../followUp/FollowUpFields';
import { planTexts } from '../texts';

const fieldId = 'reopen-date';

/** The date the plan goes on with: the one that closing took away while it is ahead, else a new one. */
function useDay({ closedFrom = null, followUp }: PlanContent) {
  const dates = useDates();
  const ahead = closedFrom !== null && dates.until(closedFrom) > 0;
  const [on, setOn] = useState(ahead ? closedFrom : null);
  const [none, setNone] = useState(followUp.none);
  return { on, setOn, none, setNone, isOld: ahead && on === closedFrom };
}

/** Opens a closed plan again, with its follow-up date or none. */
export function ReopenForm(props: { plan: PlanContent; onClose: () => void }) {
  const { plan, onClose } = props;
  const { t } = useTranslationRef(planTexts);
  const fresh = usePlan(plan.id);
  const { on, setOn, none, setNone, isOld } = useDay(plan);
  const [missing, setMissing] = useState(false);
  const reopen = useSaying(useReopenPlan());
  useArrive(fieldId);
  const send = () => {
    setMissing(!none && on === null);
    if (!none && on === null) return;
    reopen.send(
      { params: { planId: plan.id }, body: { on: none ? null : on, none } },
      {
        said: t('reopen.saved'),
        then: onClose,
        failed: () => {
          fresh.refetch().catch(() => {});
        },
      },
    );
  };
  return (
    <Stack gap={2}>
      <FollowUpFields
        id={fieldId}
        planId={plan.id}
        on={on}
        none={none}
        onDay={setOn}
        onNone={setNone}
        hint={isOld ? t('reopen.oldDate') : undefined}
        missing={missing}
      />
      <Text kind="quiet">{t('reopen.sends')}</Text>
      {reopen.error && <Failure error={reopen.error} />}
      <Row gap={1.5}>
        <Button kind="primary" busy={reopen.isPending} onClick={send}>
          {t('reopen.send')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('followUp.cancel')}
        </Button>
      </Row>
    </Stack>
  );
}
