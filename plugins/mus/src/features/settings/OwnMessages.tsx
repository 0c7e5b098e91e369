import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { OwnMessage } from '../../api';
import {
  Button,
  DataTable,
  Details,
  EmptyState,
  Failure,
  Heading,
  Notice,
  Row,
  RowsSkeleton,
  Stack,
  Text,
} from '../../ui';
import { OwnFilters } from './OwnFilters';
import { settingsTexts } from './texts';
import { useOwnColumns } from './useOwnColumns';
import { useOwnMessageList } from './useOwnMessageList';

const failed = ['dead', 'blocked', 'uncertain'];

function Coming({ messages }: { messages: readonly OwnMessage[] }) {
  const { t } = useTranslationRef(settingsTexts);
  const columns = useOwnColumns(true);
  if (messages.length === 0) return null;
  return (
    <Details summary={t('messages.coming', { count: messages.length })}>
      <DataTable
        caption={t('messages.coming.table')}
        columns={columns}
        rows={messages}
        rowKey={({ id }) => id}
      />
    </Details>
  );
}

function Sent({ list }: { list: ReturnType<typeof useOwnMessageList> }) {
  const { t } = useTranslationRef(settingsTexts);
  const columns = useOwnColumns(false);
  if (list.error && list.messages.length === 0)
    return <Failure error={list.error} retry={list.refetch} />;
  if (!list.ready) return <RowsSkeleton rows={4} />;
  if (list.messages.length === 0 && list.narrowed)
    return (
      <EmptyState
        icon="mail"
        title={t('filter.none')}
        level={3}
        action={<Button onClick={list.clear}>{t('filter.clear')}</Button>}
      >
        {t('filter.noneLead')}
      </EmptyState>
    );
  if (list.messages.length === 0)
    return (
      <EmptyState icon="mail" title={t('messages.empty.title')} level={3}>
        {t('messages.empty')}
      </EmptyState>
    );
  return (
    <>
      {list.messages.some(({ state }) => failed.includes(state)) && (
        <Notice tone="warning">
          <Text>{t('messages.failed.tip')}</Text>
        </Notice>
      )}
      <DataTable
        caption={t('messages.table')}
        columns={columns}
        rows={list.messages}
        rowKey={({ id }) => id}
      />
      {list.hasMore && (
        <Row>
          <Button
            onClick={() => {
              list.showMore().catch(() => {});
            }}
          >
            {t('messages.more')}
          </Button>
        </Row>
      )}
    </>
  );
}

/** What was sent to me and what comes next; kinds and times, no content. */
export function OwnMessages() {
  const { t } = useTranslationRef(settingsTexts);
  const list = useOwnMessageList();
  return (
    <Stack>
      <Heading level={2}>{t('messages.title')}</Heading>
      <Text>{t('messages.lead')}</Text>
      <Coming messages={list.coming} />
      <OwnFilters list={list} />
      <Sent list={list} />
    </Stack>
  );
}
