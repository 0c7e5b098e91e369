import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words that talk, preparation and plan have in common. */
export const documentTexts = createTranslationRef({
  id: 'mus.documents',
  messages: {
    'signposts.title': 'Signposts of {{unit}}',
    'signposts.coreTask': 'Core task',
    'signposts.goals': 'Development goals',
    'signposts.guidelines': 'Guidelines',
    'saved.signedOut': 'Not saved – sign in again, your text stays here',
    'saved.refused': 'Not saved: {{message}}',
    'saved.signIn': 'Sign in again',
    'saved.all': 'Everything is saved.',
    'saved.some_one': 'One row is not saved yet. We keep trying.',
    'saved.some_other': '{{count}} rows are not saved yet. We keep trying.',
    'conflict.title': 'This text was changed somewhere else',
    'conflict.lead':
      'You have probably written in two windows. Nothing is lost: choose what shall stand.',
    'conflict.mine': 'What you wrote here',
    'conflict.theirs': 'What is saved',
    'conflict.savedAt': 'Saved {{moment}}',
    'conflict.keepMine': 'Keep what I wrote here',
    'conflict.takeTheirs': 'Take what is saved',
    'ideas.title': 'Ideas – use them or leave them',
    'conflict.merge': 'Put both together',
    'conflict.nothing': '(nothing)',
    'reader.more': 'In the portal these people can read this: {{names}}.',
    'reader.you': 'you',
    'log.title': 'Who has opened this talk',
    'log.titlePlan': 'Who has opened this plan',
    'log.lead': 'You and the other are shown by name, everybody else by role.',
    'log.empty': 'Nobody has opened it yet.',
    'stub.title': 'MUS of {{employee}}',
    'stub.titlePlan': 'Action plan of {{employee}}',
    'stub.lead':
      'You can see that it exists and where it stands, but not what it says.',
    'stub.formerLeaderPlan':
      '{{employee}} and the former leader have an action plan. It is not shared with you.',
    'stub.state': 'State',
    'stub.unit': 'Unit',
    'stub.held': 'Held',
    'stub.back': 'To the overview',
    'back.entry': 'MUS',
    'back.talk': 'The talk',
    'back.overview': 'Overview',
  },
  translations: { da: () => import('./texts.da') },
});
