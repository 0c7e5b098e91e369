import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useFollowUpCheck, usePlan, useReopenPlan } from '../../../api';
import type { PlanContent } from '../../../api';
import { useSaying } from '../../../forms/useSaying';
import {
  Button,
  Checkbox,
  DateField,
  Failure,
  Row,
  Stack,
  Text,
  useArrive,
  useDates,
} from '../../../ui';
import { Warnings } from '../followUp/Warnings';
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
  const check = useFollowUpCheck(plan.id, none ? null : on);
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
      <DateField
        id={fieldId}
        label={t('followUp.field')}
        hint={isOld ? t('reopen.oldDate') : undefined}
        value={none ? null : on}
        onChange={day => {
          setOn(day);
          if (day) setNone(false);
        }}
        error={missing ? t('followUp.required') : undefined}
      />
      {!none && <Warnings warnings={check.data?.warnings ?? []} />}
      <Checkbox
        label={t('followUp.choosesNone')}
        checked={none}
        onChange={setNone}
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
