import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of topic cards and optional themes. */
export const cardsTexts = createTranslationRef({
  id: 'mus.cards',
  messages: {
    'title.employee': 'Topics for your MUS with {{other}}',
    'title.leader': 'Topics for the MUS with {{other}}',
    'state.none': 'Choose what the talk should also be about.',
    'state.pick': 'Pick one card in each theme and put them in order.',
    'state.sent': 'Your cards are sent. We are waiting for {{other}}.',
    'state.agenda': 'The cards are exchanged. Now you can prepare.',
    'state.late':
      'The cards are exchanged without yours. You can still send your own.',
    'reader.exchange':
      '{{other}} sees your cards only when they are exchanged.',
    'none.title': 'There is nothing to choose',
    'none.lead':
      'This form has fixed questions only. Go back to the talk to prepare.',
    'theme.hint': 'Pick one card. Use the ideas or leave them.',
    'theme.missing': 'Pick a card in this theme.',
    'theme.missingIn': 'Pick a card in the theme “{{theme}}”.',
    'rank.title': 'Your order',
    'rank.lead': 'The most important first. Move with the arrows.',
    'rank.up': 'Move {{title}} up',
    'rank.down': 'Move {{title}} down',
    'rank.moved': '{{title}} is now number {{place}} of {{of}}',
    send: 'Send my cards to {{other}}',
    'send.help':
      'When both of you have sent, the cards are exchanged. Then they cannot be changed.',
    'sent.title': 'Your cards are sent',
    'sent.lead':
      'When {{other}} has sent as well, you both see the topics of the talk.',
    'sent.mine': 'Your cards',
    exchange: 'Exchange without cards of {{other}}',
    'exchange.help':
      '{{other}} has not sent any cards. You can go on with yours; {{other}} can still send own cards afterwards.',
    'exchange.from':
      'If {{other}} has not sent any cards, you can go on with yours from {{day}}.',
    'agenda.title_one': 'The topic of the talk',
    'agenda.title_other': '{{count}} topics for the talk',
    'agenda.lead':
      'These topics you both prepare for. Use the ideas or leave them.',
    'agenda.list': 'Topics, the most important first',
    'agenda.by.both': 'chosen by both',
    'agenda.by.me': 'chosen by you',
    'agenda.by.other': 'chosen by {{other}}',
    'agenda.minutes': 'about {{minutes}} minutes',
    'agenda.prepare': 'Prepare',
    'themes.title': 'More themes',
    'themes.question': 'Which themes should be part of this talk?',
    'themes.hint':
      'You both see a theme as soon as one of you has chosen it. You can choose until you are ready.',
    'themes.closed':
      'Your preparation is handed in, so themes stay as they are.',
    'themes.chosenByOther': '{{other}} has chosen this theme.',
  },
  translations: { da: () => import('./texts.da') },
});
