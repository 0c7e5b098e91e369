import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useOperatorTasks } from '../../api';
import type { DeliveryMessage } from '../../api';
import { useMusPaths } from '../../routes';
import {
  Button,
  Card,
  DataTable,
  EmptyState,
  FailedPage,
  Notice,
  Page,
  PageSkeleton,
  PlainList,
  Row,
  Stack,
  Text,
  useDates,
  useLanguage,
} from '../../ui';
import { deliveryTexts } from './texts';
import { useMessageColumns } from './useMessageColumns';
import { useMessages } from './useMessages';

type State = DeliveryMessage['state'];
type Log = NonNullable<ReturnType<typeof useMessages>['page']>;

const states = [
  'dead',
  'uncertain',
  'blocked',
  'scheduled',
  'sent',
  'cancelled',
] as const satisfies readonly State[];
const trouble = ['dead', 'uncertain', 'blocked'];

function useStateLine({ counts, emptyAt }: Log): string {
  const { t } = useTranslationRef(deliveryTexts);
  const dates = useDates();
  const needing = trouble.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const waiting = emptyAt
    ? t('state.emptyAt', { moment: dates.moment(emptyAt) })
    : t('state.empty');
  return needing > 0
    ? `${t('state.trouble', { count: needing })} ${waiting}`
    : waiting;
}

function Pauses({ log }: { log: Log }) {
  const { t } = useTranslationRef(deliveryTexts);
  const dates = useDates();
  return (
    <>
      {log.relayPausedUntil && (
        <Notice tone="bad" announce>
          <Text>
            {t('paused', { moment: dates.moment(log.relayPausedUntil) })}
          </Text>
        </Notice>
      )}
      {log.clockPaused && (
        <Notice tone="bad" announce>
          <Text>{t('clockPaused')}</Text>
        </Notice>
      )}
    </>
  );
}

function OperatorTasks() {
  const { t } = useTranslationRef(deliveryTexts);
  const language = useLanguage();
  const dates = useDates();
  const tasks = useOperatorTasks().data?.tasks ?? [];
  if (tasks.length === 0) return null;
  return (
    <Card title={t('tasks.title')}>
      <PlainList>
        {tasks.map(task => (
          <li key={task.id}>
            <Text>{`${say(language, 'operatorTasks', task.kind)}: ${task.subject} (${dates.moment(task.at)})`}</Text>
          </li>
        ))}
      </PlainList>
    </Card>
  );
}

function Filters({
  counts,
  state,
  choose,
}: {
  counts: Log['counts'];
  state?: State;
  choose: (state?: State) => void;
}) {
  const { t } = useTranslationRef(deliveryTexts);
  const language = useLanguage();
  return (
    <div role="group" aria-label={t('filters')}>
      <Row>
        <Button pressed={!state} onClick={() => choose(undefined)}>
          {t('filter.all')}
        </Button>
        {states
          .filter(one => (counts[one] ?? 0) > 0 || one === state)
          .map(one => (
            <Button
              key={one}
              pressed={state === one}
              onClick={() => choose(one)}
            >
              {t('filter.state', {
                state: say(language, 'deliveryStates', one),
                number: String(counts[one] ?? 0),
              })}
            </Button>
          ))}
      </Row>
    </div>
  );
}

function LogPage({
  log,
  messages,
  children,
  ...filter
}: {
  log: Log;
  messages: DeliveryMessage[];
  children: ReactNode;
  state?: State;
  choose: (state?: State) => void;
}) {
  const { t } = useTranslationRef(deliveryTexts);
  const columns = useMessageColumns(messages);
  return (
    <Page
      width="wide"
      title={t('title')}
      state={useStateLine(log)}
      reader={t('reader')}
    >
      <Stack gap={2}>
        <Pauses log={log} />
        <OperatorTasks />
        <Filters counts={log.counts} {...filter} />
        {messages.length === 0 ? (
          <EmptyState icon="mail" title={t('empty.title')}>
            {t('empty.lead')}
          </EmptyState>
        ) : (
          <DataTable
            caption={t('table')}
            columns={columns}
            rows={messages}
            rowKey={message => message.id}
          />
        )}
        {children}
      </Stack>
    </Page>
  );
}

/** The delivery log: what waits, what failed and why, what to do, when it is empty. */
export default function DeliveryPage() {
  const { t } = useTranslationRef(deliveryTexts);
  const paths = useMusPaths();
  const [params, setParams] = useSearchParams();
  const state = states.find(one => one === params.get('state'));
  const log = useMessages(state);
  if (log.error && !log.page)
    return (
      <FailedPage error={log.error} retry={log.refetch} home={paths.entry} />
    );
  if (!log.page) return <PageSkeleton />;
  return (
    <LogPage
      log={log.page}
      messages={log.messages}
      state={state}
      choose={chosen =>
        setParams(chosen ? { state: chosen } : {}, { replace: true })
      }
    >
      {log.hasMore && (
        <Row>
          <Button
            onClick={() => {
              log.showMore().catch(() => {});
            }}
          >
            {t('more')}
          </Button>
        </Row>
      )}
    </LogPage>
  );
}
