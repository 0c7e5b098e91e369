import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Verdict } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { limits, useConfirmMinutes } from '../../../../api';
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
} from '../../../../ui';
import { minutesTexts } from '../texts';
import type { Notes } from '../useNotes';

const verdicts = ['confirmed', 'confirmedWithRemark', 'disagrees'] as const;

interface ConfirmMinutesProps {
  notes: Notes;
  reread: () => void;
}

/** "Godkend", "Godkend med bemærkning" or "Jeg er ikke enig", about the minutes on the screen. */
export function ConfirmMinutes({ notes, reread }: ConfirmMinutesProps) {
  const { t } = useTranslationRef(minutesTexts);
  const toast = useToast();
  const [verdict, setVerdict] = useState<Verdict>('confirmed');
  const [remark, setRemark] = useState('');
  const [missing, setMissing] = useState(false);
  const confirm = useConfirmMinutes();
  const { talkId, contentVersion } = notes.minutes;
  const stale = confirm.error?.detail === 'staleMinutes';
  const needsRemark = verdict !== 'confirmed';
  const send = () => {
    const empty = needsRemark && remark.trim() === '';
    setMissing(empty);
    if (empty) return;
    const body = { contentVersion, verdict, remark: needsRemark ? remark : '' };
    confirm.mutate(
      { params: { talkId }, body },
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
      {notes.unsaved > 0 && <Text kind="quiet">{t('confirm.unsaved')}</Text>}
      <Row>
        <Button
          icon="check"
          busy={confirm.isPending}
          disabled={notes.unsaved > 0}
          onClick={send}
        >
          {t(`confirm.send.${verdict}`)}
        </Button>
      </Row>
    </Stack>
  );
}
