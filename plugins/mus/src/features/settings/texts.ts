import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of the pages about mails: my own, and those of a round. */
export const settingsTexts = createTranslationRef({
  id: 'mus.settings',
  messages: {
    back: 'MUS',
    'own.title': 'My mails',
    'own.lead': 'Choose how you want your mails, and see what was sent to you.',
    'own.how': 'How you want your mails',
    'own.language': 'Language of your mails',
    'own.da': 'Danish',
    'own.en': 'English',
    'own.pace': 'How often',
    'own.single': 'One mail for each message',
    'own.single.hint': 'It comes at once, or the next working morning.',
    'own.daily': 'One mail a day',
    'own.daily.hint':
      'It comes at {{time}} on working days when there is something to tell.',
    'own.due':
      'The mail on your follow-up date always comes by itself, and so do mails with a calendar file.',
    'own.saved': 'Your choice is saved',
    'substitute.title': 'Your substitute',
    'substitute.lead':
      'While you are away, another person can be reminded of the follow-ups that fall due. The substitute gets a mail without a link and without content, and can see neither talks nor action plans. The mail to the two of you comes as always.',
    'substitute.list': 'Substitutes you have named',
    'substitute.name': 'Name a substitute',
    'substitute.search': 'Who is to be reminded of your follow-ups?',
    'substitute.search.hint': 'Write at least two letters of the name.',
    'substitute.none': 'Nobody found. Try another name.',
    'substitute.found': 'Choose a person',
    'substitute.from': 'First day',
    'substitute.until': 'Last day',
    'substitute.save': 'Name {{name}}',
    'substitute.pick': 'Choose person and days first',
    'substitute.cancel': 'Cancel',
    'substitute.done': '{{name}} is your substitute',
    'substitute.period': '{{from}} to {{until}}',
    'substitute.end': 'End',
    'substitute.endOf': 'End {{name}} as substitute',
    'substitute.ended': '{{name}} is not your substitute any more',
    'substitute.noMail': '{{name}} has no mail address that the portal can use',
    'substitute.ownPlan':
      '{{name}} has an action plan with you too, and is not told of it as a substitute.',
    'standIn.title': 'You are the substitute for',
    'standIn.lead':
      'You get a mail when a follow-up is due. You have no access to the talk or the action plan.',
    'messages.title': 'What was sent to you',
    'messages.lead':
      'Kinds and times only. What a message was about stands where you read it.',
    'messages.table': 'Messages to you, the newest first',
    'messages.coming_one': 'One message is on its way to you',
    'messages.coming_other': '{{count}} messages are on their way to you',
    'messages.coming.table': 'Messages on their way to you, the next first',
    'messages.empty.title': 'Nothing has been sent to you yet',
    'messages.empty':
      'You get a mail when you are invited to a development talk, when something is to be confirmed, and on your follow-up date.',
    'messages.more': 'Show older messages',
    'messages.failed.tip':
      'Something did not reach you. The portal’s operators can see it and send it again.',
    'column.mail': 'Message',
    'column.how': 'Sent as',
    'column.state': 'State',
    'column.due': 'Due',
    'column.sent': 'Sent',
    'channel.mail': 'Mail',
    'channel.portal': 'Portal message',
    'channel.other': 'Another way',
    'round.title': 'Mails in {{title}}',
    'round.lead':
      'Switch off the mails that you would rather say yourself. Messages in the portal come all the same.',
    'round.back': 'The round',
    'round.label': 'Mails that are sent',
    'round.hint':
      'A switch works at once, also for mails that are already planned.',
    'round.always': '{{mail}} (always sent)',
    'round.on': '{{mail}} is sent again',
    'round.off': '{{mail}} is not sent any more',
    'round.closed': 'The round is closed, so nothing can be changed.',
  },
  translations: { da: () => import('./texts.da') },
});
