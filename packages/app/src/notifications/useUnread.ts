import { useNotificationsApi } from '@backstage/plugin-notifications';
import { useSignal } from '@backstage/plugin-signals-react';
import { useEffect } from 'react';

/** How many notifications are not read yet; follows along when one comes or is read. */
export function useUnread(): number {
  const { value, retry } = useNotificationsApi(api => api.getStatus());
  const { lastSignal } = useSignal('notifications');
  useEffect(() => {
    if (lastSignal) retry();
    // retry is new in every render; only a signal is a reason
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [lastSignal]);
  return value?.unread ?? 0;
}
