import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Button, DataTable, Row } from '../../ui';
import { deliveryTexts } from './texts';
import { useMessageColumns } from './useMessageColumns';
import type { useMessages } from './useMessages';

/** Messages of the log, more on demand. */
export function MessageTable({
  caption,
  log,
}: {
  caption: string;
  log: ReturnType<typeof useMessages>;
}) {
  const { t } = useTranslationRef(deliveryTexts);
  const columns = useMessageColumns(log.messages);
  return (
    <>
      <DataTable
        caption={caption}
        columns={columns}
        rows={log.messages}
        rowKey={message => message.id}
      />
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
    </>
  );
}
