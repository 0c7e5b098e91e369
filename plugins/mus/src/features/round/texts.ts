import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of the round. */
export const roundTexts = createTranslationRef({
  id: 'mus.round',
  messages: {
    back: 'MUS',
    'new.title': 'Start a MUS round for {{unit}}',
    'new.lead':
      'A round takes the team through kick-off, talks, wrap-up and follow-up. Dates and goals can be changed later.',
    'new.notLeader':
      'You can start a round for the units you lead. Choose one on the MUS front page.',
    'form.name': 'Name of the round',
    'form.dates': 'Dates',
    'form.datesHint':
      'These are suggestions. Change them to suit your team: write day, month and year, or choose in the calendar.',
    'form.preparationDueOn': 'Preparation ready by',
    'form.talksFrom': 'First day of talks',
    'form.talksUntil': 'Last day of talks',
    'form.wrapUpOn': 'Joint wrap-up',
    'form.signposts': 'Signposts',
    'form.signpostsHint':
      'They stand on top of every preparation and every action plan, so that all can see what you are working towards.',
    'form.coreTask': 'The core task of the unit',
    'form.coreTaskHint':
      'Who are you there for, and what is to come of it? A sentence or two.',
    'form.goals': 'Development goals for the year',
    'form.goal': 'Goal {{number}}',
    'form.addGoal': 'Add a goal',
    'form.removeGoal': 'Remove line {{number}}',
    'form.guidelines': 'Guidelines from {{council}}',
    'form.guidelinesHint':
      'For example when the competence strategy was discussed.',
    'form.start': 'Start the round',
    'form.save': 'Save changes',
    'form.cancel': 'Leave without saving',
    'form.saved': 'The round is saved',
    'form.conflict':
      'The round was changed elsewhere while you wrote. Below is what stands there now; yours is kept in the fields. Save again to let yours stand.',
    'page.title': '{{title}} · {{unit}}',
    'page.unsent': 'Being prepared. Nobody has been invited yet.',
    'page.invited_one': 'One employee is invited.',
    'page.invited_other': '{{count}} employees are invited.',
    'page.readyCount':
      '{{ready}} of {{all}} are ready, you have prepared {{mine}} of {{all}}.',
    'page.steps': 'The steps of the round',
    'step.kickOff': 'Joint kick-off',
    'step.talks': 'Preparation and talks',
    'step.wrapUp': 'Joint wrap-up',
    'step.followUp': 'Follow-up',
    'step.until': 'by {{day}}',
    'step.span': '{{from}} – {{until}}',
    'step.from': 'from {{day}}',
    'next.choose': 'Choose a questionnaire',
    'next.finish': 'Finish the questionnaire',
    'next.send': 'Check and send',
    'next.prepare': 'Prepare for {{name}}',
    'next.talk': 'Have the talk with {{name}}',
    'next.overview': 'See the overview',
    'next.more': 'Invite more',
    'next.mails': 'Mails of the round',
    'next.edit': 'Change dates and goals',
    'facts.title': 'Dates and signposts',
    'facts.none': 'Not written yet',
    'forms.title': 'Questionnaire',
    'forms.open': 'Open the questionnaire',
    'forms.sent_one': 'Sent in one version',
    'forms.sent_other': 'Sent in {{count}} versions',
    'forms.draft': 'Draft, not sent yet',
    'forms.choose': 'Choose a questionnaire to begin with',
    'forms.chooseLead':
      'You get a copy that you can shape: drop questions, add your own, change the words and the order. The template itself never changes.',
    'forms.size': '{{themes}} themes, {{questions}} questions',
    'forms.use': 'Begin with this one',
    'forms.look': 'Look at it',
    'forms.lookLabel': 'Look at it: {{title}}',
    'forms.gallery':
      'See all templates, combine them, or find other kinds of talks',
    'forms.useLabel': 'Begin with this one: {{title}}',
    'holders.title': 'Talk holders',
    'holders.lead':
      'Somebody else than you can hold the talk with an employee. Name that person before the preparation begins.',
    'board.title': 'The team',
    'board.before_one': 'One employee can be invited when the form is ready.',
    'board.before_other':
      '{{count}} employees can be invited when the form is ready.',
    'board.lead':
      'You see whether people are ready – never what they write, how far they are, or when.',
    'board.name': 'Name',
    'board.employee': 'Employee',
    'board.mine': 'You',
    'board.other': '{{name}} (talk holder)',
    'board.unreached': 'Not reached by mail',
    'board.unreachedHelp_one':
      'One person has no work mail. The invitation is in the portal; tell the person yourself, too.',
    'board.unreachedHelp_other':
      '{{count}} people have no work mail. The invitation is in the portal; tell them yourself, too.',
    'board.notInvited': 'Not in the round yet',
    'board.away': 'On leave',
    'board.noMail': 'No work mail',
    'board.state': 'MUS',
    'board.reminder': 'Reminder',
    'board.nudge': 'Remind',
    'board.nudged': '{{name}} gets a reminder to prepare.',
    'board.plan': 'Action plan',
    'choose.busy': 'Making your copy …',
  },
  translations: { da: () => import('./texts.da') },
});
