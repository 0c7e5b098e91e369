import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { notificationsTranslationRef } from '@backstage/plugin-notifications';

/** Danish for the notifications plugin, where its own parts are shown. */
export default createTranslationMessages({
  ref: notificationsTranslationRef,
  messages: {
    'notificationsPage.title': 'Notifikationer',
    'sidebar.title': 'Notifikationer',
    'sidebar.errors.markAsReadFailed':
      'Notifikationen kunne ikke markeres som læst',
    'sidebar.errors.fetchNotificationFailed':
      'Notifikationen kunne ikke hentes',
    'settings.title': 'Notifikationer',
    'settings.errorTitle': 'Indstillingerne kunne ikke hentes',
    'settings.noSettingsAvailable': 'Her er ingen indstillinger endnu',
    'settings.table.origin': 'Fra',
    'settings.table.topic': 'Emne',
    'table.emptyMessage': 'Her er ingenting',
    'table.bulkActions.markAllRead': 'Markér alle som læst',
    'table.bulkActions.markSelectedAsRead': 'Markér valgte som læst',
    'table.errors.markAllReadFailed':
      'Notifikationerne kunne ikke markeres som læst',
  },
});
