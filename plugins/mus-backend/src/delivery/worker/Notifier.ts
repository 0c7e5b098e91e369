import { NotificationService } from '@backstage/plugin-notifications-node';
import { Notice } from '../letter/compose';

/** Rings the portal's bell. */
export interface Notifier {
  /** Throws when it could not; the same notice twice shows once. */
  notify(notice: Notice): Promise<void>;
}

/** The portal's bell by Backstage's notifications; topic `mus`, so that its e-mail processor can leave it out. */
export class PortalNotifier implements Notifier {
  constructor(private readonly notifications: NotificationService) {}

  notify(notice: Notice): Promise<void> {
    return this.notifications.send({
      recipients: { type: 'entity', entityRef: notice.entityRef },
      payload: {
        title: notice.title,
        link: notice.link ?? undefined,
        topic: 'mus',
        severity: 'normal',
        scope: notice.scope,
      },
    });
  }
}
