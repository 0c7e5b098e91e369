import notifications from '@backstage/plugin-notifications/alpha';

/** Backstage's notifications with a page of plain words in place of the table with filters. */
export const notificationsPlugin = notifications.withOverrides({
  extensions: [
    notifications.getExtension('page:notifications').override({
      params: {
        noHeader: true,
        loader: () =>
          import('./NotificationsPage').then(m => <m.NotificationsPage />),
      },
    }),
  ],
});
