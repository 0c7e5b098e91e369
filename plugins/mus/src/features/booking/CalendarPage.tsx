import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import {
  musApiRef,
  useCalendarFeed,
  useMakeFeed,
  useRevokeFeed,
} from '../../api';
import { useSaying } from '../../forms/useSaying';
import { useMusPaths } from '../../routes';
import {
  Button,
  Dialog,
  FailedPage,
  Failure,
  Page,
  PageSkeleton,
  Row,
  Stack,
  Text,
  useDates,
} from '../../ui';
import { Address } from './Address';
import { meetTexts } from './texts';

type Asking = 'renew' | 'revoke' | null;

function useFeedCommands() {
  const { t } = useTranslationRef(meetTexts);
  const api = useApi(musApiRef);
  const [address, setAddress] = useState<string>();
  const [asking, setAsking] = useState<Asking>(null);
  const make = useMakeFeed();
  const revoke = useSaying(useRevokeFeed());
  const renew = () =>
    make.mutate(
      {},
      {
        onSuccess: async ({ path }) => {
          setAsking(null);
          setAddress(`${await api.baseUrl()}${path}`);
        },
      },
    );
  return {
    address,
    asking,
    setAsking,
    busy: make.isPending || revoke.isPending,
    error: make.error ?? revoke.error,
    renew,
    revoke: () =>
      revoke.send(
        {},
        {
          said: t('calendar.revoked'),
          then: () => {
            setAsking(null);
            setAddress(undefined);
          },
        },
      ),
  };
}

type Commands = ReturnType<typeof useFeedCommands>;

function Ask({ commands }: { commands: Commands }) {
  const { t } = useTranslationRef(meetTexts);
  const { asking, setAsking, busy } = commands;
  if (!asking) return null;
  return (
    <Dialog
      open
      title={t(`calendar.${asking}`)}
      onClose={() => setAsking(null)}
      actions={
        <>
          <Button kind="quiet" onClick={() => setAsking(null)}>
            {t('calendar.keep')}
          </Button>
          <Button kind="danger" busy={busy} onClick={commands[asking]}>
            {t(`calendar.${asking}`)}
          </Button>
        </>
      }
    >
      <Text>{t(`calendar.${asking}Lead`)}</Text>
      {commands.error && <Failure error={commands.error} />}
    </Dialog>
  );
}

function Buttons({ has, commands }: { has: boolean; commands: Commands }) {
  const { t } = useTranslationRef(meetTexts);
  const { busy, renew, setAsking } = commands;
  if (!has)
    return (
      <Row>
        <Button kind="primary" icon="calendar" busy={busy} onClick={renew}>
          {t('calendar.make')}
        </Button>
      </Row>
    );
  return (
    <Row gap={1.5}>
      <Button onClick={() => setAsking('renew')}>{t('calendar.renew')}</Button>
      <Button kind="quiet" onClick={() => setAsking('revoke')}>
        {t('calendar.revoke')}
      </Button>
    </Row>
  );
}

/** `/mus/calendar`: a private address that a calendar subscribes to; dates only. */
export default function CalendarPage() {
  const { t } = useTranslationRef(meetTexts);
  const paths = useMusPaths();
  const dates = useDates();
  const feed = useCalendarFeed();
  const commands = useFeedCommands();
  if (feed.error && !feed.data)
    return (
      <FailedPage
        error={feed.error}
        retry={() => feed.refetch()}
        home={paths.entry}
      />
    );
  if (!feed.data) return <PageSkeleton />;
  const { madeAt } = feed.data;
  return (
    <Page
      title={t('calendar.title')}
      state={t('calendar.lead')}
      back={{ to: paths.entry, label: t('back') }}
    >
      <Stack gap={3}>
        <Text>{t('calendar.what')}</Text>
        {commands.address && <Address address={commands.address} />}
        <Text kind="quiet">
          {madeAt
            ? t('calendar.since', { moment: dates.moment(madeAt) })
            : t('calendar.none')}
        </Text>
        {commands.error && !commands.asking && (
          <Failure error={commands.error} />
        )}
        <Buttons has={madeAt !== null} commands={commands} />
      </Stack>
      <Ask commands={commands} />
    </Page>
  );
}
