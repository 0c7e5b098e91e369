import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useMusPaths } from '../../routes';
import {
  Button,
  EmptyState,
  FailedPage,
  Page,
  PageSkeleton,
  Stack,
  useDates,
} from '../../ui';
import { Filters } from './Filters';
import { Later } from './Later';
import { MessageTable } from './MessageTable';
import { OperatorTasks } from './OperatorTasks';
import { Pauses } from './Pauses';
import { deliveryTexts } from './texts';
import { useLogFilter } from './useLogFilter';
import { useMessages } from './useMessages';
import type { Log } from './useMessages';

const trouble = ['dead', 'uncertain', 'blocked'];

function useStateLine(log: Log | undefined): string {
  const { t } = useTranslationRef(deliveryTexts);
  const dates = useDates();
  if (!log) return '';
  const { counts, emptyAt } = log;
  const needing = trouble.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const waiting = emptyAt
    ? t('state.emptyAt', { moment: dates.moment(emptyAt) })
    : t('state.empty');
  return needing > 0
    ? `${t('state.trouble', { count: needing })} ${waiting}`
    : waiting;
}

function NoMessages({ narrowed, clear }: ReturnType<typeof useLogFilter>) {
  const { t } = useTranslationRef(deliveryTexts);
  return narrowed ? (
    <EmptyState
      icon="mail"
      title={t('empty.narrowed.title')}
      action={<Button onClick={clear}>{t('filter.clear')}</Button>}
    >
      {t('empty.narrowed.lead')}
    </EmptyState>
  ) : (
    <EmptyState icon="mail" title={t('empty.title')}>
      {t('empty.lead')}
    </EmptyState>
  );
}

/** The delivery log: what waits, what failed and why, what to do, when it is empty. */
export default function DeliveryPage() {
  const { t } = useTranslationRef(deliveryTexts);
  const paths = useMusPaths();
  const filtering = useLogFilter();
  const log = useMessages(filtering.filter);
  const state = useStateLine(log.page);
  if (log.error && !log.page)
    return (
      <FailedPage error={log.error} retry={log.refetch} home={paths.entry} />
    );
  if (!log.page) return <PageSkeleton />;
  const { counts, later } = log.page;
  return (
    <Page
      width="wide"
      title={t('title')}
      state={state}
      reader={t('reader')}
      back={{ to: paths.entry, label: t('back') }}
    >
      <Stack gap={2}>
        <Pauses log={log.page} />
        <OperatorTasks />
        <Filters
          counts={counts}
          filter={filtering.filter}
          choose={filtering.choose}
        />
        {log.messages.length === 0 ? (
          <NoMessages {...filtering} />
        ) : (
          <MessageTable caption={t('table')} log={log} />
        )}
        <Later count={later} filter={filtering.filter} />
      </Stack>
    </Page>
  );
}
