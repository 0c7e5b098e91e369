import { useApi } from '@backstage/frontend-plugin-api';
import {
  notificationsApiRef,
  useNotificationsApi,
} from '@backstage/plugin-notifications';
import type { Notification } from '@backstage/plugin-notifications-common';
import { useSignal } from '@backstage/plugin-signals-react';
import { useEffect, useState } from 'react';

const STEP = 20;

/** The person's notifications, newest first, and what can be done with them. */
export function useNotifications() {
  const api = useApi(notificationsApiRef);
  const [limit, setLimit] = useState(STEP);
  const [known, setKnown] = useState<Notification[]>();
  const { value, error, loading, retry } = useNotificationsApi(
    client =>
      client.getNotifications({ limit, sort: 'created', sortOrder: 'desc' }),
    [limit],
  );
  const { lastSignal } = useSignal('notifications');
  useEffect(() => {
    if (lastSignal) retry();
    // retry is new in every render; only a signal is a reason
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [lastSignal]);
  useEffect(() => {
    if (value) setKnown(value.notifications);
  }, [value]);
  return {
    notifications: known,
    failed: Boolean(error),
    loading,
    hasMore: (value?.totalCount ?? 0) > (known?.length ?? 0),
    showMore: () => setLimit(before => before + STEP),
    retry,
    async markRead(ids: string[]) {
      await api.updateNotifications({ ids, read: true });
      retry();
    },
  };
}
