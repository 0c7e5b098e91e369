import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of the pages about requests, talks outside a round, talk holders and the calendar. */
export const meetTexts = createTranslationRef({
  id: 'mus.meet',
  messages: {
    back: 'MUS',
    'requests.title': 'Requests for a talk',
    'requests.lead': 'Say yes, or answer with a day when you will take it up.',
    'requests.empty.title': 'Nobody waits for an answer',
    'requests.empty':
      'When an employee asks for a talk, you get a mail and find the request here.',
    'requests.asked': '{{unit}} · asked {{day}}',
    'requests.form': 'Preparation questionnaire',
    'requests.accept': 'Invite {{name}} to a talk',
    'requests.or': 'Or answer with a day',
    'requests.day': 'Taken up by',
    'requests.answer': 'Answer {{name}} with the day',
    'requests.dayMissing': 'Choose a day.',
    'requests.accepted': '{{name}} is invited to a talk',
    'requests.answered': '{{name}} has got your answer',
    'outside.title': 'Talk outside a round',
    'outside.lead':
      'For a new employee, somebody back from leave, or when there is a need. The employee is invited at once and prepares like everybody else.',
    'outside.unit': 'Unit',
    'outside.who': 'Who is it with?',
    'outside.heldBy': 'The talk is held by {{name}}',
    'outside.form': 'Preparation questionnaire',
    'outside.pick': 'Choose who the talk is with.',
    'outside.send': 'Invite {{name}}',
    'outside.choose': 'Invite to a talk',
    'outside.none': 'There is nobody in the unit you can invite.',
    'outside.done': '{{name}} is invited',
    'calendar.title': 'Calendar',
    'calendar.lead':
      'Subscribe to your MUS dates in Outlook, on your phone or in another calendar.',
    'calendar.what':
      'The calendar holds dates only: booked talks, follow-up dates and check-ins, with the first name of the other. Nothing that anybody wrote, and no places.',
    'calendar.none': 'You have no calendar address.',
    'calendar.since': 'Your calendar address was made {{moment}}.',
    'calendar.make': 'Make a calendar address',
    'calendar.renew': 'Make a new address',
    'calendar.renewLead':
      'The address you have now stops working at once. You must subscribe anew wherever you use it.',
    'calendar.revoke': 'Close the address',
    'calendar.revokeLead':
      'Your calendar no longer gets MUS dates. You can make a new address any time.',
    'calendar.keep': 'Keep the address',
    'calendar.address': 'Your private address',
    'calendar.once':
      'The address is shown this once. Whoever has it can see your MUS dates, so treat it like a password.',
    'calendar.copy': 'Copy the address',
    'calendar.copied': 'The address is copied',
    'calendar.notCopied': 'Select the address and copy it yourself',
    'calendar.how':
      'In Outlook: Add calendar → Subscribe from web. On an iPhone: Calendar → Add calendar → Add subscription calendar.',
    'calendar.revoked': 'The address is closed',
    'holders.title': 'Talk holders',
    'holders.lead':
      'When an employee wishes another talk holder than the leader, you can name one before the preparation begins.',
    'holders.search': 'Find the employee by name',
    'holders.hint': 'At least two letters',
    'holders.list': 'Employees',
    'holders.none': 'No employee by that name.',
  },
  translations: { da: () => import('./texts.da') },
});
