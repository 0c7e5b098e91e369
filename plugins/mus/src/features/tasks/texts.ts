import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of the list over all tasks, and of a plan without a form. */
export const taskTexts = createTranslationRef({
  id: 'mus.tasks',
  messages: {
    title: 'My tasks',
    'title.leader': 'Tasks of all plans',
    lead: 'Everything that was agreed in the action plans you take part in.',
    back: 'MUS',
    filters: 'Which tasks',
    who: 'Employee',
    'who.all': 'Everybody',
    sort: 'Order by',
    mine: 'Only what I am to do',
    list: 'Tasks',
    'row.with': 'Plan with {{name}}',
    'row.of': 'Plan of {{name}}',
    'row.deadline': 'Due {{day}}',
    'row.noDeadline': 'No deadline',
    'row.who': 'Responsible: {{name}}',
    both: '{{employee}} and {{leader}}',
    'row.open': 'Open the plan',
    'row.done': 'Done:',
    'row.copy': 'Propose to others',
    'row.copyLabel': 'Propose to others: {{task}}',
    noText: '(no text)',
    ticked: '“{{task}}” is marked as done',
    unticked: '“{{task}}” is in progress again',
    changed:
      'The task was changed meanwhile. The list shows it as it stands now; try again.',
    more: 'Show more tasks',
    'empty.title': 'No tasks here',
    empty:
      'Tasks come from the action plans. Choose another filter, or open a plan to add one.',
    'copy.title': 'Propose the task to others',
    'copy.lead':
      'Text, deadline and who does it are proposed. Each employee decides whether it goes into their plan. How far you have come here is not shown to them.',
    'copy.task': 'Task: {{task}}',
    'copy.whom': 'Whom do you propose it to?',
    'copy.none':
      'None of your other employees has an open action plan. Make a plan first.',
    'copy.send_one': 'Propose to one',
    'copy.send_other': 'Propose to {{count}}',
    'copy.choose': 'Choose somebody first',
    'copy.cancel': 'Cancel',
    'copy.sent_one': 'The task was proposed to one employee',
    'copy.sent_other': 'The task was proposed to {{count}} employees',
    'new.title': 'New action plan',
    'new.lead':
      'A plan without a form: for agreements from a talk on paper, or between two talks.',
    'new.whom': 'Whose plan is it?',
    'new.own': 'Mine, with {{leader}}',
    'new.open_one': 'You have an open plan already:',
    'new.open_other': 'You have {{count}} open plans already:',
    'new.openPlan': 'Plan of {{day}}',
    'new.create': 'Make the action plan with {{name}}',
    'new.choose': 'Choose whose plan it is',
    'new.readers':
      'In the portal only the two of you read the plan. The other sees it at once.',
    'new.none.title': 'There is nobody to make a plan with',
    'new.none':
      'You have no leader in the portal, and you lead nobody. HR can name a leader.',
  },
  translations: { da: () => import('./texts.da') },
});
