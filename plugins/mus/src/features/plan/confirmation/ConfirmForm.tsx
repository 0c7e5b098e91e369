import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Verdict } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { limits, useConfirmPlan } from '../../../api';
import type { PlanContent } from '../../../api';
import {
  Button,
  Failure,
  Notice,
  RadioGroup,
  Row,
  Stack,
  Text,
  TextArea,
  useToast,
} from '../../../ui';
import { planTexts } from '../texts';

interface ConfirmFormProps {
  plan: PlanContent;
  unsaved: number;
  reread: () => void;
}

const verdicts = ['confirmed', 'confirmedWithRemark', 'disagrees'] as const;

/** "Godkend", "Godkend med bemærkning" or "Jeg er ikke enig", about the version on the screen. */
export function ConfirmForm({ plan, unsaved, reread }: ConfirmFormProps) {
  const { t } = useTranslationRef(planTexts);
  const toast = useToast();
  const [verdict, setVerdict] = useState<Verdict>('confirmed');
  const [remark, setRemark] = useState('');
  const [missing, setMissing] = useState(false);
  const confirm = useConfirmPlan();
  const stale = confirm.error?.detail === 'staleConfirmation';
  const needsRemark = verdict !== 'confirmed';
  const send = () => {
    setMissing(needsRemark && remark.trim() === '');
    if (needsRemark && remark.trim() === '') return;
    const body = {
      contentVersion: plan.contentVersion,
      verdict,
      remark: needsRemark ? remark : '',
    };
    confirm.mutate(
      { params: { planId: plan.id }, body },
      { onSuccess: () => toast({ text: t('confirm.saved') }), onError: reread },
    );
  };
  return (
    <Stack gap={2}>
      <RadioGroup
        label={t('confirm.question')}
        value={verdict}
        onChange={chosen => setVerdict(chosen as Verdict)}
        choices={verdicts.map(value => ({
          value,
          label: t(`confirm.${value}`),
          hint: t(`confirm.${value}Hint`),
        }))}
      />
      {needsRemark && (
        <TextArea
          label={t('confirm.remark')}
          value={remark}
          maxLength={limits.text}
          onChange={setRemark}
          error={missing ? t('confirm.remarkMissing') : undefined}
        />
      )}
      {stale && (
        <Notice tone="warning" announce>
          <Text>{t('confirm.stale')}</Text>
        </Notice>
      )}
      {confirm.error && !stale && <Failure error={confirm.error} />}
      {unsaved > 0 && <Text kind="quiet">{t('confirm.unsaved')}</Text>}
      <Row>
        <Button
          kind="primary"
          icon="check"
          busy={confirm.isPending}
          disabled={unsaved > 0}
          onClick={send}
        >
          {t(`confirm.send.${verdict}`)}
        </Button>
      </Row>
    </Stack>
  );
}
