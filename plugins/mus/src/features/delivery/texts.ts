import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of the delivery log and of the demo's clock. */
export const deliveryTexts = createTranslationRef({
  id: 'mus.delivery',
  messages: {
    title: 'Delivery log',
    reader:
      'You see what was sent, to whom and when. What it is about stays between the two.',
    'state.empty':
      'Nothing waits to be sent now. Everything due has been sent.',
    'state.emptyAt': 'All that is due will have been sent {{moment}}.',
    'state.trouble_one': 'One message needs you.',
    'state.trouble_other': '{{count}} messages need you.',
    paused:
      'The mail server does not answer. Sending is paused until {{moment}}; nothing is lost.',
    clockPaused:
      'The clocks of server and database differ. Sending waits until they agree again.',
    filters: 'Show',
    'filter.all': 'All',
    'filter.state': '{{state}} ({{number}})',
    table: 'Messages, the latest date first',
    'column.mail': 'Message',
    'column.to': 'To',
    'column.state': 'State',
    'column.due': 'Due',
    'column.sent': 'Sent',
    'column.why': 'What happened, and what to do',
    'channel.mail': 'mail',
    'channel.portal': 'portal message',
    attempts_one: 'One attempt',
    attempts_other: '{{count}} attempts',
    next: 'Tried again {{moment}}',
    'why.blocked':
      'There is no usable address in the directory. It is looked up again every day; correct it there.',
    'why.dead':
      'The mail server refused it for good. Correct the address or the server’s rules, then send again.',
    'why.uncertain':
      'The connection broke at the hand-over. It may have arrived. Ask the person, or send again.',
    'why.code': 'Answer of the mail server: {{code}}',
    resend: 'Send again',
    resent: 'It is sent again within a minute',
    more: 'Show more',
    'empty.title': 'No messages here',
    'empty.lead':
      'Messages appear when somebody sends a questionnaire or chooses a follow-up date.',
    'tasks.title': 'To be looked at',
    'clock.title': 'The demo’s clock',
    'clock.state': 'It is {{moment}} in the demo.',
    'clock.moment': '{{day}} at {{time}}',
    'clock.offset': 'The clock has been moved {{days}} days ahead.',
    'clock.lead':
      'Move the clock forward, and what falls due is sent at once: reminders, notices of follow-ups, mails on the day. The clock goes forward only.',
    'clock.onlyDemo':
      'This exists in the demo only. In operation the product follows the real clock.',
    'clock.day': 'One day ahead',
    'clock.week': 'One week ahead',
    'clock.to': 'To a date',
    'clock.toHint': 'The clock is set to 08:00 that day.',
    'clock.go': 'Move the clock to the date',
    'clock.past': 'Choose a day after today, at most 400 days ahead',
    'clock.moved': 'It is now {{moment}}',
    'clock.inbox': 'The mails lie in the demo’s inbox within a minute.',
    'clock.none.title': 'There is no clock to move',
    'clock.none.lead': 'The clock can be moved in the demo only.',
  },
  translations: { da: () => import('./texts.da') },
});
