import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useFollowUpCheck, useRecordFollowUp } from '../../../api';
import type { PlanContent } from '../../../api';
import { useSaying } from '../../../forms/useSaying';
import {
  Button,
  Card,
  DateField,
  Failure,
  RadioGroup,
  Row,
  Text,
} from '../../../ui';
import { Beaten } from './Beaten';
import { MeetingTasks } from './MeetingTasks';
import { planTexts } from '../texts';
import type { PlanBlocks } from '../blocks/usePlanBlocks';
import { useSeenDate } from './useSeenDate';
import { Warnings } from './Warnings';

interface MeetingProps {
  plan: PlanContent;
  blocks: PlanBlocks;
  onClose: () => void;
}

/** The follow-up: outcome per task, then the next date or the end; five minutes on a phone (T34). */
export function Meeting({ plan, blocks, onClose }: MeetingProps) {
  const { t } = useTranslationRef(planTexts);
  const [next, setNext] = useState('date');
  const [on, setOn] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const closing = next === 'close';
  const check = useFollowUpCheck(plan.id, closing ? null : on);
  const record = useSaying(useRecordFollowUp());
  const { seenOn, changed, lookAgain } = useSeenDate(plan, record.error);
  const save = () => {
    setMissing(!closing && on === null);
    if (!closing && on === null) return;
    record.send(
      {
        params: { planId: plan.id },
        body: { nextOn: closing ? null : on, close: closing, seenOn },
      },
      {
        said: t('meeting.saved'),
        then: onClose,
        failed: lookAgain,
      },
    );
  };
  return (
    <Card title={t('meeting.title')}>
      <Text>{t('meeting.lead')}</Text>
      <MeetingTasks plan={plan} blocks={blocks} />
      <RadioGroup
        label={t('meeting.next')}
        value={next}
        onChange={setNext}
        choices={[
          { value: 'date', label: t('meeting.nextDate') },
          ...(plan.can.close
            ? [
                {
                  value: 'close',
                  label: t('meeting.close'),
                  hint: t('meeting.closeHint'),
                },
              ]
            : []),
        ]}
      />
      {!closing && (
        <DateField
          label={t('meeting.date')}
          value={on}
          onChange={setOn}
          error={missing ? t('followUp.required') : undefined}
        />
      )}
      {!closing && <Warnings warnings={check.data?.warnings ?? []} />}
      {changed && <Beaten plan={plan} />}
      {record.error && !changed && <Failure error={record.error} />}
      {blocks.unsaved > 0 && <Text kind="quiet">{t('confirm.unsaved')}</Text>}
      <Row gap={1.5}>
        <Button
          kind="primary"
          busy={record.isPending}
          disabled={blocks.unsaved > 0}
          onClick={save}
        >
          {t(closing ? 'meeting.saveClose' : 'meeting.save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('meeting.cancel')}
        </Button>
      </Row>
    </Card>
  );
}
