import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of the preparation. */
export const preparationTexts = createTranslationRef({
  id: 'mus.preparation',
  messages: {
    'title.employee': 'Prepare for your MUS with {{other}}',
    'title.leader': 'Prepare for the MUS with {{other}}',
    'state.due': 'To be ready {{day}}',
    'state.overdue': 'Should have been ready {{day}}',
    'state.progress': '{{answered}} of {{total}} rows have text',
    'state.progressPrivate': 'Only you see how far you are.',
    'state.ready': 'Marked as ready {{moment}}',
    'state.onPaper': 'You have prepared on paper',
    'state.closed': 'The preparation can no longer be changed.',
    'reader.rule.bothReady':
      '{{other}} can read it when both of you are ready.',
    'reader.rule.ownReady': '{{other}} can read it when you are ready.',
    'reader.rule.inTalk': '{{other}} can read it when the talk starts.',
    'reader.open': '{{other}} can read it now.',
    'earlier.title': 'The last action plan',
    'earlier.due': 'deadline {{day}}',
    'earlier.empty': 'Nothing is written in it.',
    'earlier.notShared': 'The last action plan is not shared with you.',
    'earlier.open': 'Open the whole plan',
    'themes.title': 'Themes',
    'themes.current': 'Theme {{number}} of {{of}}',
    'themes.count': '{{answered}} of {{of}}',
    'themes.more_one': 'Choose from {{count}} more theme',
    'themes.more_other': 'Choose from {{count}} more themes',
    'themes.review': 'Look through',
    'theme.empty':
      'There are no fixed questions here. Bring what matters to you.',
    'theme.next': 'Next theme: {{title}}',
    'theme.previous': 'Back: {{title}}',
    'theme.review': 'Look through and mark as ready',
    'row.related': 'Belongs together with: {{themes}}',
    'row.important': 'Most important to me',
    'row.priority': 'You would like to talk about this',
    'row.priorityOf': '{{other}} would like to talk about this',
    'row.mayGoFurther': '{{other}} may take this further',
    'row.goesFurther': 'May be taken further',
    'themes.yourView':
      'Answer with what you see yourself. {{other}} also has the questions that are for you both.',
    'themes.consent':
      'What you write stays between the two of you. If {{other}} may take a matter further, for example to the joint wrap-up, tick the box under it.',
    'row.opensInTalk': 'Opens in the talk. {{other}} cannot read it before.',
    'row.left_one': 'One character left',
    'row.left_other': '{{count}} characters left',
    'topic.add': 'Add your own topic',
    'topic.heading': 'Own topic {{number}}',
    'topic.title': 'What is it about?',
    'topic.text': 'What do you want to talk about?',
    'review.title': 'Look through your preparation',
    'review.lead':
      'Read it once more. You can correct everything until the talk starts.',
    'review.change': 'Change',
    'review.emptyAll':
      'You have not written anything yet. Write a little, or say that you have prepared on paper.',
    'review.emptyCount_one': 'One row is empty. That is quite all right.',
    'review.emptyCount_other':
      '{{count}} rows are empty. That is quite all right.',
    'review.unsaved': 'Wait until everything is saved, then mark as ready.',
    'review.ready': 'Mark as ready',
    'review.onPaper': 'I have prepared on paper',
    'review.onPaperHelp':
      'Have you written on paper instead? Then you count as ready, too.',
    'review.conflict_one':
      'One row was changed in two places. Choose what shall stand:',
    'review.conflict_other':
      '{{count}} rows were changed in two places. Choose what shall stand:',
    'review.back': 'Back to the themes',
    'ready.title': 'You are ready',
    'ready.lead': '{{other}} sees that you are ready. {{rule}}',
    'ready.takeBack': 'Take back and write on',
    'ready.talk': 'Go to the talk',
    'paper.title': 'You have prepared on paper',
    'paper.lead':
      'Bring your paper to the talk. What you agree on is written in the action plan here.',
    'failed.differs':
      'A row was saved in a newer version than you saw. Look it through, and mark as ready again.',
    'pdf.get': 'Get my preparation as PDF',
    'pdf.name': 'Preparation {{other}}.pdf',
    'next.label': 'Your employees in this round',
    'next.next': 'Next: {{name}} ({{number}} of {{of}})',
    'next.last': '{{name}} is the only one you have not prepared for yet',
    'next.done': 'You have prepared for everybody',
    'next.round': 'To the round',
    'none.title': 'There is no questionnaire for this talk',
    'none.lead':
      'You can still hold the talk and make the action plan together.',
  },
  translations: { da: () => import('./texts.da') },
});
