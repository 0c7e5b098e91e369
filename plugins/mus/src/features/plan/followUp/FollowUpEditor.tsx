import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { usePlan, useSetFollowUp } from '../../../api';
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
import { planTexts } from '../texts';
import { Beaten } from './Beaten';
import { FollowUpFields } from './FollowUpFields';

interface FollowUpEditorProps {
  plan: PlanContent;
  onClose: () => void;
}

const fieldId = 'follow-up-date';

/** Chooses the date with its warnings, before the mails are planned. */
export function FollowUpEditor({ plan, onClose }: FollowUpEditorProps) {
  const { t } = useTranslationRef(planTexts);
  const dates = useDates();
  const fresh = usePlan(plan.id);
  const [on, setOn] = useState(plan.followUp.on);
  const [none, setNone] = useState(plan.followUp.none);
  const [missing, setMissing] = useState(false);
  const set = useSaying(useSetFollowUp());
  useArrive(fieldId);
  const beaten = set.error?.code === 'versionConflict';
  const save = () => {
    setMissing(!none && on === null);
    if (!none && on === null) return;
    set.send(
      {
        params: { planId: plan.id },
        body: { on: none ? null : on, none },
        version: plan.version,
      },
      {
        said:
          on && !none
            ? t('followUp.saved', { day: dates.long(on) })
            : t('followUp.savedNone'),
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
        missing={missing}
      />
      <Text kind="quiet">{t('followUp.sends')}</Text>
      {beaten && <Beaten plan={plan} />}
      {set.error && !beaten && <Failure error={set.error} />}
      <Row gap={1.5}>
        <Button kind="primary" busy={set.isPending} onClick={save}>
          {t(plan.followUp.on ? 'followUp.saveMoved' : 'followUp.save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('followUp.cancel')}
        </Button>
      </Row>
    </Stack>
  );
}
