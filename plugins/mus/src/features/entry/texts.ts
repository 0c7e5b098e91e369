import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of the entry page. */
export const entryTexts = createTranslationRef({
  id: 'mus.entry',
  messages: {
    title: 'MUS',
    lead: 'Your development talks, action plans and follow-ups.',
    'mine.title': 'My MUS',
    'mine.with': 'MUS with {{name}}',
    'mine.open': 'Open the MUS with {{name}}',
    'mine.step': 'Next step: {{step}}',
    'mine.due': 'Be ready {{day}}',
    'mine.late': 'Should have been ready {{day}}',
    'mine.empty.title': 'You have no MUS right now',
    'mine.empty':
      'A MUS is a talk once a year about your work and your development. Your leader invites you when the next round begins; you get a mail and a message in the portal. Would you like a talk before that? Ask for one below.',
    'mine.booked': 'Booked: {{moment}}',
    'ask.title': 'Ask for a talk',
    'ask.lead':
      'Would you like a talk before the next round? {{name}} gets a mail and answers you here.',
    'ask.button': 'Ask {{name}} for a talk',
    'ask.done': '{{name}} has been asked',
    'ask.waiting': 'You have asked {{name}} for a talk.',
    'ask.answered': '{{name}} will take up your wish by {{day}}.',
    'ask.withdraw': 'Take the request back',
    'hold.title': 'Talks you hold',
    'hold.lead':
      'You are the talk holder for these employees instead of their leader.',
    'calendar.link': 'Subscribe to your MUS dates in your calendar',
    'team.requests': 'Asks for a talk: {{names}}',
    'team.answer_one': 'Answer the request',
    'team.answer_other': 'Answer {{count}} requests',
    'team.outside': 'Start a talk outside a round',
    'tools.talkHolders': 'Talk holders',
    'plans.new': 'New action plan',
    'plans.export': 'Take my plans with me',
    'tasks.title': 'Tasks and what is shared',
    'tasks.mine': 'My tasks',
    'tasks.all': 'Tasks of all plans',
    'tasks.shared': 'Shared with me',
    'plans.title': 'My action plans',
    'plans.with': 'Action plan with {{name}}',
    'plans.followUp': 'Follow-up {{day}}',
    'plans.noFollowUp': 'No follow-up date yet',
    'plans.tasks_one': 'One open task',
    'plans.tasks_other': '{{count}} open tasks',
    'plans.noTasks': 'No open tasks',
    'plans.overdue_one': 'One overdue',
    'plans.overdue_other': '{{count}} overdue',
    'plans.empty':
      'Here you find your action plan when you and your leader have had the talk.',
    'team.title': 'My team',
    'team.overview': 'See what needs you',
    'team.rounds': 'MUS rounds',
    'team.round': '{{title}} · {{unit}}',
    'team.roundMeta_one': 'One talk, {{from}} – {{until}}',
    'team.roundMeta_other': '{{count}} talks, {{from}} – {{until}}',
    'team.start': 'Start a round for {{unit}}',
    'team.empty.title': 'You have not started a round yet',
    'team.empty':
      'A round takes your team through MUS: kick-off, preparation and talks, wrap-up, follow-up. You write the goals, choose a questionnaire and send it. It takes about 20 minutes to get going.',
    'how.title': 'How a MUS works',
    'how.prepare':
      'You both prepare on the same questions. Nobody reads along while you write.',
    'how.talk':
      'You have the talk. It begins with last year’s plan and looks forward for most of the time.',
    'how.plan':
      'You write an action plan together: what, who, when – and one date for following up.',
    'how.followUp':
      'On the date both of you get a mail. You meet, tick off what is done, and choose the next date.',
    'how.not':
      'MUS is about development. Pay, absence and criticism belong in other talks.',
    'how.who':
      'In the portal only the two of you can read what you write – not HR, not IT, not other leaders.',
    'tools.title': 'For HR and operations',
    'tools.withoutLeader': 'Employees without a leader',
    'tools.templates': 'Templates of HR',
    'tools.delivery': 'Delivery log',
    'tools.clock': 'The demo’s clock',
    'mail.title': 'Mails from MUS',
    'mail.label': 'Language of the mails you get',
    'mail.da': 'Danish',
    'mail.en': 'English',
    'mail.more': 'One mail a day, and what was sent to me',
    'mail.saved': 'You now get mails in {{language}}',
  },
  translations: { da: () => import('./texts.da') },
});
