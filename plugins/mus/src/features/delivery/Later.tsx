import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { Details, Failure, RowsSkeleton, Text } from '../../ui';
import { MessageTable } from './MessageTable';
import { deliveryTexts } from './texts';
import type { LogFilter } from './useLogFilter';
import { useMessages } from './useMessages';

function Waiting({ filter }: { filter: LogFilter }) {
  const { t } = useTranslationRef(deliveryTexts);
  const log = useMessages(filter, 'later');
  if (log.error && !log.page)
    return <Failure error={log.error} retry={log.refetch} />;
  if (!log.page) return <RowsSkeleton rows={3} />;
  if (log.messages.length === 0) return <Text>{t('later.none')}</Text>;
  return <MessageTable caption={t('later.table')} log={log} />;
}

/** What waits for its day; fetched when somebody wants to see it. */
export function Later({ count, filter }: { count: number; filter: LogFilter }) {
  const { t } = useTranslationRef(deliveryTexts);
  const [open, setOpen] = useState(false);
  if (count === 0) return null;
  const { state, ...narrowed } = filter;
  return (
    <Details summary={t('later', { count })} onOpen={() => setOpen(true)}>
      {open && <Waiting filter={narrowed} />}
    </Details>
  );
}
