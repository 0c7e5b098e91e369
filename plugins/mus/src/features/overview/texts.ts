import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of the leader's overview. */
export const overviewTexts = createTranslationRef({
  id: 'mus.overview',
  messages: {
    tasks: 'Tasks of all plans',
    title: 'Overview',
    state_one: 'One of your employees needs you now.',
    state_other: '{{count}} of your employees need you now.',
    'state.calm': 'Nobody needs you right now.',
    reader:
      'You see where your own employees stand. What they write stays between the two of you.',
    first: 'Begin with {{name}}',
    filters: 'Show',
    'filter.all': 'Everybody ({{number}})',
    'filter.need': '{{need}} ({{number}})',
    search: 'Find an employee',
    unit: 'Unit',
    'unit.all': 'All my units',
    table: 'Your employees and where they stand',
    shown: '{{shown}} of {{total}} employees',
    more: 'Show more',
    notInvited: 'Not invited',
    'held.before': 'No talk in 12 months',
    'held.never': 'No talk yet',
    away: 'On leave',
    mailProblem: 'A mail did not arrive',
    'tasks.overdue': '{{overdue}}\u00a0of\u00a0{{open}}',
    'tasks.overdueSaid': ' overdue',
    'tasks.open_one': '1 open',
    'tasks.open_other': '{{count}} open',
    'empty.title': 'You have no employees here yet',
    'empty.lead':
      'The overview shows the employees of the units you lead. Start a round to invite them.',
    'empty.action': 'Go to MUS',
    'none.title': 'Nobody matches',
    'none.lead': 'Try another name, or show everybody.',
    'none.action': 'Show everybody',
    open: 'Open: {{what}}',
    'plan.none': 'None yet',
  },
  translations: { da: () => import('./texts.da') },
});
