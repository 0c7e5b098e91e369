import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  cadences,
  checkInDays,
  maxCheckIns,
  say,
  type Cadence,
} from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useFollowUpCheck, usePlanCheckIns } from '../../../api';
import type { PlanContent } from '../../../api';
import { useSaying } from '../../../forms/useSaying';
import {
  Button,
  DateField,
  Failure,
  Row,
  Select,
  Stack,
  Text,
  useDates,
  useLanguage,
} from '../../../ui';
import { Warnings } from '../followUp/Warnings';
import { planTexts } from '../texts';

interface PlanCheckInsProps {
  plan: PlanContent;
  onClose: () => void;
}

interface Wish {
  cadence: Cadence;
  first: string | null;
  until: string | null;
}

/** What will happen, before it does: so many days, and mails on each. */
function Preview({ wish }: { wish: Wish }) {
  const { t } = useTranslationRef(planTexts);
  const dates = useDates();
  const { cadence, first, until } = wish;
  if (first === null || (cadence !== 'own' && until === null)) return null;
  const days = checkInDays({ cadence, first, until, atMost: maxCheckIns });
  return (
    <Text kind="quiet">
      {t('checkIns.preview', {
        count: days.length,
        days: days
          .slice(0, 3)
          .map(day => dates.short(day))
          .concat(days.length > 3 ? ['…'] : [])
          .join(', '),
      })}
    </Text>
  );
}

function useSending(plan: PlanContent, wish: Wish, onClose: () => void) {
  const { t } = useTranslationRef(planTexts);
  const [missing, setMissing] = useState(false);
  const command = useSaying(usePlanCheckIns());
  const send = () => {
    const { cadence, first, until } = wish;
    setMissing(first === null);
    if (first === null) return;
    command.send(
      {
        params: { planId: plan.id },
        body: { cadence, first, until: cadence === 'own' ? null : until },
      },
      {
        said: t('checkIns.saved'),
        then: onClose,
      },
    );
  };
  return { command, send, missing };
}

/** Chooses a day, or how often until when. */
export function PlanCheckIns({ plan, onClose }: PlanCheckInsProps) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const [wish, setWish] = useState<Wish>({
    cadence: 'own',
    first: null,
    until: plan.followUp.on,
  });
  const check = useFollowUpCheck(plan.id, wish.first);
  const { command, send, missing } = useSending(plan, wish, onClose);
  return (
    <Stack gap={2}>
      <Select
        label={t('checkIns.cadence')}
        value={wish.cadence}
        onChange={cadence => setWish({ ...wish, cadence: cadence as Cadence })}
        choices={cadences.map(value => ({
          value,
          label: say(language, 'cadences', value),
        }))}
      />
      <DateField
        label={t(wish.cadence === 'own' ? 'checkIns.day' : 'checkIns.first')}
        value={wish.first}
        error={missing ? t('followUp.required') : undefined}
        onChange={first => setWish({ ...wish, first })}
      />
      {wish.cadence !== 'own' && (
        <DateField
          label={t('checkIns.until')}
          hint={t('checkIns.untilHint')}
          value={wish.until}
          onChange={until => setWish({ ...wish, until })}
        />
      )}
      <Warnings warnings={check.data?.warnings ?? []} />
      <Preview wish={wish} />
      {command.error && <Failure error={command.error} />}
      <Row gap={1.5}>
        <Button kind="primary" busy={command.isPending} onClick={send}>
          {t('checkIns.save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('followUp.cancel')}
        </Button>
      </Row>
    </Stack>
  );
}
