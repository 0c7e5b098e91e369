import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of the hour of the talk. */
export const hourTexts = createTranslationRef({
  id: 'mus.hour',
  messages: {
    'agenda.title': 'Agenda',
    'agenda.lead':
      'About ten minutes back and the rest forward. The times are a help, not a rule.',
    'agenda.minutes': '{{minutes}} min.',
    'agenda.times': '{{from}}–{{to}} · {{long}}',
    'agenda.plan': 'What you agree on',
    'lastTime.title': 'Since last time',
    'lastTime.lead':
      'Take the agreements from last time one by one: what was reached, and what came of it?',
    'lastTime.open': 'Open the last action plan',
    'lastTime.empty': 'There are no agreements in the last action plan.',
    'lastTime.notShared': 'The last action plan is not shared with you.',
    'lastTime.deadline': 'by {{day}}',
    'lastTime.reached': 'How far did you come?',
    'lastTime.outcome': 'What came of it?',
    'bring.none': 'There is no action plan from last time here.',
    'bring.title': 'Bring the agreements from last year',
    'bring.paste': 'Paste the agreements',
    'bring.hint':
      'Copy them from Word, SafetyNet or minutes. One agreement a line, or a table.',
    'bring.missing': 'Paste at least one agreement.',
    'bring.read': 'Read the agreements and correct them',
    'bring.correct_one': 'We found one agreement. Correct it before you save.',
    'bring.correct_other':
      'We found {{count}} agreements. Correct them before you save.',
    'bring.list': 'Agreements from last year',
    'bring.agreement': 'Agreement {{number}}',
    'bring.responsible': 'Responsible',
    'bring.deadline': 'Deadline',
    'bring.done': 'It is done',
    'bring.remove': 'Remove',
    'bring.save_one': 'Save one agreement as last year’s action plan',
    'bring.save_other': 'Save {{count}} agreements as last year’s action plan',
    'bring.back': 'Back to the text',
    'bring.saved': 'The agreements from last year are saved',
    'placement.title': 'Competence placement',
    'placement.lead':
      'Note briefly where you see the employee in the workplace’s competence model, and what the next step takes.',
    'placement.label': 'Your placement',
    'plan.beside': 'The action plan',
    'plan.title': 'Your action plan',
    'plan.goal': 'Development goals',
    'plan.task': 'Tasks',
    'plan.employeeWrites':
      'The employee writes the plan and the leader comments.',
    'plan.none': 'Nothing written yet.',
    'plan.goal.new': 'New goal',
    'plan.goal.add': 'Add the goal',
    'plan.goal.added': 'The goal has been added',
    'plan.task.new': 'New task',
    'plan.task.add': 'Add the task',
    'plan.task.added': 'The task has been added',
    'plan.open': 'Open the whole action plan with who and by when',
    'plan.missing':
      'You have no action plan yet. Make it here, and write goals and tasks while you talk.',
    'plan.create': 'Make the action plan here',
    'whoWrites.employee':
      'You write the minutes and the action plan. {{leader}} reads along and comments.',
    'whoWrites.leader':
      '{{employee}} writes the minutes and the action plan. You read along and comment.',
    'whole.title': 'What you agree on',
    'whole.lead':
      'Notes that belong to no single question. What has somebody responsible and a deadline goes into the action plan.',
    'principles.title': 'Six pieces of advice for a good talk',
    'principles.1': 'Both talk, and both listen',
    'principles.1.more':
      'Say what you expect of each other. Both need room to finish.',
    'principles.2': 'The leader makes it safe',
    'principles.2.more':
      'As leader you hold most power in the room. Show that everything may be said at no cost.',
    'principles.3': 'The talk is about development',
    'principles.3.more':
      'It is never the place to correct behaviour. That belongs in another talk.',
    'principles.4': 'Leave room for pauses',
    'principles.4.more':
      'Ask, and wait for the answer. Listen more than you talk.',
    'principles.5': 'Meet criticism with curiosity',
    'principles.5.more':
      'You need not agree. The employee may hold a view, and the leader may lead.',
    'principles.6': 'Be open about what is hard',
    'principles.6.more':
      'If it is about others, the leader can only take it further when the employee says yes.',
    'principles.not': 'What does not belong in a MUS',
    'principles.not.more':
      'Pay, welfare talks about illness and corrective talks have meetings of their own with other rules. If they come up here, agree on a time for them.',
  },
  translations: { da: () => import('./texts.da') },
});
