import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useDemoClock, useMe, useMoveClock } from '../../api';
import type { Me } from '../../api';
import { useMusPaths } from '../../routes';
import {
  Button,
  Card,
  DateField,
  EmptyState,
  FailedPage,
  Failure,
  Notice,
  Page,
  PageSkeleton,
  Row,
  Text,
  useAnnounce,
  useDates,
} from '../../ui';
import { dayMinutes, minutesUntilDay } from './clockMoves';
import { deliveryTexts } from './texts';

/** Says the demo's time anew after each move. */
function useMoves() {
  const { t } = useTranslationRef(deliveryTexts);
  const announce = useAnnounce();
  const dates = useDates();
  const move = useMoveClock();
  const by = (minutes: number) =>
    move.mutate(
      { body: { minutes } },
      {
        onSuccess: ({ now }) =>
          announce(t('clock.moved', { moment: dates.moment(now) })),
      },
    );
  return { by, busy: move.isPending, error: move.error, moved: move.isSuccess };
}

function ToDate({
  now,
  zone,
  by,
  busy,
}: {
  now: string;
  zone: string;
  by: (minutes: number) => void;
  busy: boolean;
}) {
  const { t } = useTranslationRef(deliveryTexts);
  const [day, setDay] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const go = () => {
    const minutes = day && minutesUntilDay(now, day, zone);
    setWrong(!minutes);
    if (minutes) by(minutes);
  };
  return (
    <>
      <DateField
        label={t('clock.to')}
        hint={t('clock.toHint')}
        value={day}
        onChange={setDay}
        error={wrong ? t('clock.past') : undefined}
      />
      <Row>
        <Button completes busy={busy} onClick={go}>
          {t('clock.go')}
        </Button>
      </Row>
    </>
  );
}

function Clock({
  me,
  now,
  offsetMinutes,
}: {
  me: Me;
  now: string;
  offsetMinutes: number;
}) {
  const { t } = useTranslationRef(deliveryTexts);
  const dates = useDates();
  const paths = useMusPaths();
  const { by, busy, error, moved } = useMoves();
  const days = Math.floor(offsetMinutes / dayMinutes);
  const moment = t('clock.moment', {
    day: dates.dayOf(now),
    time: dates.time(now),
  });
  return (
    <Page
      title={t('clock.title')}
      back={{ to: paths.entry, label: t('back') }}
      state={[
        t('clock.state', { moment }),
        days > 0 && t('clock.offset', { days: String(days) }),
      ]
        .filter(Boolean)
        .join(' ')}
      primary={
        <Button
          kind="primary"
          icon="forward"
          busy={busy}
          onClick={() => by(dayMinutes)}
        >
          {t('clock.day')}
        </Button>
      }
      secondary={
        <Button icon="forward" busy={busy} onClick={() => by(7 * dayMinutes)}>
          {t('clock.week')}
        </Button>
      }
    >
      <Text>{t('clock.lead')}</Text>
      {error && <Failure error={error} />}
      {moved && (
        <Notice tone="good" announce>
          <Text>{t('clock.moved', { moment })}</Text>
          <Text>{t('clock.inbox')}</Text>
        </Notice>
      )}
      <Card>
        <ToDate now={now} zone={me.organisation.zone} by={by} busy={busy} />
      </Card>
      <Text kind="quiet">{t('clock.onlyDemo')}</Text>
    </Page>
  );
}

/** The demo's clock; in operation there is none (T23 can be watched with it). */
export default function DemoPage() {
  const { t } = useTranslationRef(deliveryTexts);
  const paths = useMusPaths();
  const me = useMe();
  const demo = me.data?.organisation.demo ?? false;
  const clock = useDemoClock(demo);
  const error = me.error ?? clock.error;
  if (error)
    return (
      <FailedPage
        error={error}
        retry={() => {
          clock.refetch().catch(() => {});
        }}
        home={paths.entry}
      />
    );
  if (!me.data) return <PageSkeleton />;
  if (!demo)
    return (
      <Page title={t('clock.title')}>
        <EmptyState icon="time" title={t('clock.none.title')}>
          {t('clock.none.lead')}
        </EmptyState>
      </Page>
    );
  return clock.data ? <Clock me={me.data} {...clock.data} /> : <PageSkeleton />;
}
