import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Notification } from '@backstage/plugin-notifications-common';
import { Link } from 'react-router-dom';
import { useLanguage } from '../language/useLanguage';
import { intranetTexts } from '../texts/intranetTexts';
import { formatMoment } from '../ui/formatDate';
import { linkTarget } from './linkTarget';

function Title({
  notification,
  onOpen,
}: {
  notification: Notification;
  onOpen: () => void;
}) {
  const { title, link } = notification.payload;
  const target = link && linkTarget(link, window.location.origin);
  if (!target) return <>{title}</>;
  if ('path' in target) {
    return (
      <Link to={target.path} onClick={onOpen}>
        {title}
      </Link>
    );
  }
  return (
    <a href={target.href} onClick={onOpen}>
      {title}
    </a>
  );
}

/** One notification: what, when, and the way to it. Opening it marks it as read. */
export function NotificationItem(props: {
  notification: Notification;
  markRead: () => void;
}) {
  const { t } = useTranslationRef(intranetTexts);
  const { language } = useLanguage();
  const { notification, markRead } = props;
  const { payload, read } = notification;
  const created = new Date(notification.created);
  return (
    <li className={read ? 'sk-note' : 'sk-note sk-note--new'}>
      <div>
        <h2>
          {!read && <span className="sk-new">{t('notifications.new')}</span>}
          <Title notification={notification} onOpen={markRead} />
        </h2>
        {payload.description && <p>{payload.description}</p>}
        <p className="sk-small">
          <time dateTime={created.toISOString()}>
            {formatMoment(created, language)}
          </time>
        </p>
      </div>
      {!read && (
        <button type="button" className="sk-text-button" onClick={markRead}>
          {t('notifications.markRead')}
          <span className="sk-visually-hidden">: {payload.title}</span>
        </button>
      )}
    </li>
  );
}
