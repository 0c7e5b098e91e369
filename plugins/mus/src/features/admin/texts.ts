import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of the HR list. */
export const adminTexts = createTranslationRef({
  id: 'mus.admin',
  messages: {
    title: 'Without a leader',
    back: 'MUS',
    'state.none': 'Everybody has a leader.',
    'state.some_one':
      'One employee has no leader. Nobody can start a MUS with this person until you name one.',
    'state.some_other':
      '{{count}} employees have no leader. Nobody can start a MUS with them until you name one.',
    'empty.title': 'Nobody is without a leader',
    empty:
      'When somebody is employed in a unit without a leader, or the directory names none, the person shows up here.',
    'column.name': 'Employee',
    'column.unit': 'Unit',
    'column.title': 'Job',
    'column.action': 'Leader',
    assign: 'Name a leader',
    'assign.for': 'Name a leader: {{name}}',
    'dialog.title': 'Name a leader for {{name}}',
    'dialog.cancel': 'Cancel',
    'dialog.search': 'Search by name',
    'dialog.hint': 'Write at least two letters.',
    'dialog.none': 'Nobody of that name. Try another spelling.',
    'dialog.found': 'Choose the leader',
    'dialog.save': 'Name {{name}} as leader',
    'dialog.pick': 'Choose a person first',
    'dialog.later': 'The choice stands until the directory names a leader.',
    done: '{{leader}} is now the leader of {{name}}',
  },
  translations: { da: () => import('./texts.da') },
});
