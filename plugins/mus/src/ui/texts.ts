import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of the widgets. */
export const uiTexts = createTranslationRef({
  id: 'mus.ui',
  messages: {
    back: 'Back',
    close: 'Close',
    cancel: 'Cancel',
    undo: 'Undo',
    loading: 'Loading …',
    more: 'More',
    optional: '(optional)',
    'step.of': 'Step {{step}} of {{total}}',
    'step.all': 'All steps',
    'step.done': 'Done',
    'step.current': 'Now',
    'step.todo': 'To come',
    'saved.saved': 'Saved at {{time}}',
    'saved.saving': 'Saving …',
    'saved.dirty': 'Not saved yet',
    'saved.retrying': 'Not saved – trying again',
    'saved.conflict': 'Changed in two places – choose',
    'errors.title_one': 'There is one thing to put right',
    'errors.title_other': 'There are {{count}} things to put right',
    'failed.title': 'This did not work',
    'failed.network':
      'There is no connection to the server. Check your network and try again. What you have written is kept.',
    'failed.unavailable':
      'The server is busy or being updated. Try again in a moment.',
    'failed.notFound.title': 'We cannot find this page',
    'failed.notFound':
      'Either it does not exist, or it is not shared with you. Check the link, or go to the MUS front page.',
    'failed.notSignedIn':
      'Your session has expired. Sign in again; what you have written is kept.',
    'failed.unreadable': 'The system has been updated. Load the page again.',
    'failed.internal':
      'Something went wrong on the server. Try again; if it continues, tell IT.',
    'failed.retry': 'Try again',
    'failed.reload': 'Load the page again',
    'failed.home': 'Go to MUS',
    'date.hint': 'Day, month and year, for example {{example}}',
    'date.choose': 'Choose a date',
    'date.unreadable': 'Write a date such as {{example}}',
    'date.week': 'week {{week}}',
    'time.hint': 'Hour and minute, for example {{example}}',
    'time.unreadable': 'Write a time such as {{example}}',
    'day.today': 'today',
    'day.tomorrow': 'tomorrow',
    'day.yesterday': 'yesterday',
    'table.sort': 'Sort by {{column}}',
    'changed.added': 'added:',
    'changed.removed': 'removed:',
    'changed.end': '(end)',
    'compare.mine': 'Mine',
    'compare.other': 'The other',
  },
  translations: { da: () => import('./texts.da') },
});
