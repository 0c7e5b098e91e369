import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { postponeReasons, say } from '@samtale/backstage-plugin-mus-common';
import type { PostponeReason } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import {
  useDecline,
  useInviteAgain,
  useParticipation,
  usePostpone,
  useResume,
  useWithdraw,
} from '../../api';
import type { Participation } from '../../api';
import { useSaying } from '../../forms/useSaying';
import {
  Button,
  Details,
  Dialog,
  Failure,
  Notice,
  RadioGroup,
  Row,
  Stack,
  Text,
  useDates,
  useLanguage,
} from '../../ui';
import { bookingTexts } from './texts';

type Asking = 'postpone' | 'withdraw' | 'decline' | null;

function useCommands(talkId: string) {
  const { t } = useTranslationRef(bookingTexts);
  const [asking, setAsking] = useState<Asking>(null);
  const [reason, setReason] = useState<PostponeReason>('absence');
  const [withdraw, decline, postpone, resume, again] = [
    useWithdraw(),
    useDecline(),
    usePostpone(),
    useResume(),
    useSaying(useInviteAgain()),
  ];
  const params = { talkId };
  const after = { onSuccess: () => setAsking(null) };
  const all = [withdraw, decline, postpone, resume, again];
  return {
    asking,
    setAsking,
    reason,
    setReason,
    busy: all.some(each => each.isPending),
    error: all.find(each => each.error)?.error ?? null,
    does: {
      withdraw: () => withdraw.mutate({ params }, after),
      decline: () => decline.mutate({ params }, after),
      postpone: () => postpone.mutate({ params, body: { reason } }, after),
    },
    resume: () => resume.mutate({ params }),
    again: () => again.send({ params }, { said: t('part.againDone') }),
  };
}

type Commands = ReturnType<typeof useCommands>;

function Ask({ commands, other }: { commands: Commands; other: string }) {
  const { t } = useTranslationRef(bookingTexts);
  const language = useLanguage();
  const { asking, setAsking, does, reason, setReason } = commands;
  if (!asking) return null;
  return (
    <Dialog
      open
      title={t(`part.${asking}`)}
      onClose={() => setAsking(null)}
      actions={
        <>
          <Button kind="quiet" onClick={() => setAsking(null)}>
            {t('part.keep')}
          </Button>
          <Button kind="danger" busy={commands.busy} onClick={does[asking]}>
            {t(`part.${asking}`)}
          </Button>
        </>
      }
    >
      <Text>{t(`part.${asking}Lead`, { other })}</Text>
      {asking === 'postpone' && (
        <RadioGroup
          label={t('part.reason')}
          value={reason}
          onChange={value => setReason(value as PostponeReason)}
          choices={postponeReasons.map(value => ({
            value,
            label: say(language, 'postponeReasons', value),
          }))}
        />
      )}
      {commands.error && <Failure error={commands.error} />}
    </Dialog>
  );
}

function Standing({
  now,
  commands,
}: {
  now: Participation;
  commands: Commands;
}) {
  const { t } = useTranslationRef(bookingTexts);
  const language = useLanguage();
  const dates = useDates();
  const words: Record<string, string> = {
    postponed: t('part.postponed', {
      day: dates.long(now.setAsideOn ?? dates.today),
      reason: say(language, 'postponeReasons', now.reason ?? 'other'),
    }),
    declined: t('part.declined'),
    withdrawn: t('part.withdrawn'),
  };
  if (!words[now.state]) return null;
  return (
    <Notice tone="info">
      <Text>{words[now.state]}</Text>
      {now.can.resume && (
        <Row>
          <Button busy={commands.busy} onClick={commands.resume}>
            {t('part.resume')}
          </Button>
        </Row>
      )}
    </Notice>
  );
}

function Choices({
  now,
  commands,
}: {
  now: Participation;
  commands: Commands;
}) {
  const { t } = useTranslationRef(bookingTexts);
  const asks = (['postpone', 'withdraw', 'decline'] as const).filter(
    each => now.can[each],
  );
  return (
    <Details summary={t('part.title')}>
      <Stack gap={1}>
        {now.can.inviteAgain && (
          <Text kind="quiet">{t('part.sent', { count: now.invitations })}</Text>
        )}
        <Row gap={1.5}>
          {now.can.inviteAgain && (
            <Button
              kind="quiet"
              icon="mail"
              busy={commands.busy}
              onClick={commands.again}
            >
              {t('part.again')}
            </Button>
          )}
          {asks.map(each => (
            <Button
              key={each}
              kind="quiet"
              onClick={() => commands.setAsking(each)}
            >
              {t(`part.${each}`)}
            </Button>
          ))}
        </Row>
        {commands.error && !commands.asking && (
          <Failure error={commands.error} />
        )}
      </Stack>
    </Details>
  );
}

/** Taking part in a talk: invite again, postpone, withdraw, decline, take up again. */
export function ParticipationPanel({
  talkId,
  other,
}: {
  talkId: string;
  other: string;
}) {
  const participation = useParticipation(talkId);
  const commands = useCommands(talkId);
  const now = participation.data;
  if (!now) return null;
  const { resume, ...choices } = now.can;
  return (
    <>
      <Standing now={now} commands={commands} />
      {Object.values(choices).some(Boolean) && (
        <Choices now={now} commands={commands} />
      )}
      <Ask commands={commands} other={other} />
    </>
  );
}
