import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Loading } from '../layout/ErrorPages';
import { intranetTexts } from '../texts/intranetTexts';
import { usePageTitle } from '../ui/usePageTitle';
import { NotificationItem } from './NotificationItem';
import { useNotifications } from './useNotifications';
import './notifications.css';

type State = ReturnType<typeof useNotifications>;

function Failed({ retry }: { retry: () => void }) {
  const { t } = useTranslationRef(intranetTexts);
  return (
    <div role="alert">
      <p>{t('notifications.failed')}</p>
      <button type="button" className="sk-button" onClick={retry}>
        {t('notifications.retry')}
      </button>
    </div>
  );
}

function List({ state }: { state: State }) {
  const { t } = useTranslationRef(intranetTexts);
  const all = state.notifications ?? [];
  const unread = all.filter(notification => !notification.read);
  if (all.length === 0) return <p>{t('notifications.empty')}</p>;
  return (
    <>
      {unread.length > 1 && (
        <button
          type="button"
          className="sk-button sk-button--quiet"
          onClick={() => void state.markRead(unread.map(({ id }) => id))}
        >
          {t('notifications.markAllRead')}
        </button>
      )}
      <ul className="sk-plain-list sk-notes">
        {all.map(notification => (
          <NotificationItem
            key={notification.id}
            notification={notification}
            markRead={() => {
              if (!notification.read) void state.markRead([notification.id]);
            }}
          />
        ))}
      </ul>
      {state.hasMore && (
        <button
          type="button"
          className="sk-button sk-button--quiet"
          onClick={state.showMore}
        >
          {t('notifications.more')}
        </button>
      )}
    </>
  );
}

/** The portal's messages to me, newest first. */
export function NotificationsPage() {
  const { t } = useTranslationRef(intranetTexts);
  const state = useNotifications();
  usePageTitle(t('notifications.title'));
  const waiting = state.loading && !state.notifications;
  return (
    <div className="sk-page">
      <h1>{t('notifications.title')}</h1>
      <p className="sk-lead">{t('notifications.lead')}</p>
      {waiting && <Loading />}
      {state.failed && <Failed retry={state.retry} />}
      {!waiting && !state.failed && <List state={state} />}
    </div>
  );
}
