import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of the home page's cards. */
export const homeTexts = createTranslationRef({
  id: 'mus.home',
  messages: {
    'mine.title': 'Your MUS',
    'mine.with': 'MUS with {{name}}',
    'mine.due': 'Be ready {{day}}',
    'mine.late': 'Should have been ready {{day}}',
    'mine.followUp': 'Follow-up {{day}}',
    'mine.empty.title': 'No MUS right now',
    'mine.empty':
      'Your leader invites you when the next round begins. You get a mail and a message here.',
    'mine.waiting': 'Next: {{step}}',
    'team.title': 'My team',
    'team.employees_one': 'One employee in {{units}}',
    'team.employees_other': '{{count}} employees in {{units}}',
    'team.talksSoon_one': 'One talk today or tomorrow',
    'team.talksSoon_other': '{{count}} talks today or tomorrow',
    'team.proposals_one': 'One employee waits for your answer about a time',
    'team.proposals_other':
      '{{count}} employees wait for your answer about a time',
    'team.toAnswer_one': 'One preparation to write',
    'team.toAnswer_other': '{{count}} preparations to write',
    'team.readyToTalk_one': 'One talk ready to be held',
    'team.readyToTalk_other': '{{count}} talks ready to be held',
    'team.toConfirm_one': 'One action plan to confirm',
    'team.toConfirm_other': '{{count}} action plans to confirm',
    'team.followUps_one': 'One follow-up this week',
    'team.followUps_other': '{{count}} follow-ups this week',
    'team.overdue_one': 'One task is overdue',
    'team.overdue_other': '{{count}} tasks are overdue',
    'team.nothing': 'Nothing waits for you right now.',
    'team.overview': 'See the whole team',
    'team.round': 'Open the round',
    'team.start': 'Start a MUS round',
  },
  translations: { da: () => import('./texts.da') },
});
