import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of what HR keeps for everybody. */
export const materialsTexts = createTranslationRef({
  id: 'mus.materials',
  messages: {
    back: 'MUS',
    save: 'Save',
    saved: 'Saved',
    unsaved: 'There are changes that are not saved.',
    'leave.title': 'Leave without saving?',
    'leave.lead': 'Your changes on this page are not saved and will be lost.',
    'leave.stay': 'Stay on the page',
    'leave.go': 'Leave without saving',
    remove: 'Take away',
    'remove.label': 'Take away: {{name}}',
    'values.title': 'Our values',
    'values.lead':
      'They stand in the theme about your culture, in preparation and form.',
    'values.add': 'Add a value',
    'values.empty.title': 'You have not written your values yet',
    'values.empty':
      'Write the values of your organisation here. They are shown where a theme asks about the culture, so that everybody has the words at hand while preparing.',
    'values.number': 'Value {{number}}',
    'values.name': 'Value',
    'values.text': 'What it means',
    'materials.title': 'Materials',
    'materials.lead':
      'Links that stand on the MUS page, beside the form and in the preparation.',
    'materials.add': 'Add a link',
    'materials.empty.title': 'There are no materials yet',
    'materials.empty':
      'Collect links to films, e-learning, leaflets and articles that help leaders and employees get off to a good start. A link can be for leaders only, and you can ask that it be seen.',
    'materials.number': 'Link {{number}}',
    'materials.name': 'Title',
    'materials.url': 'Address',
    'materials.urlHint': 'Begins with https://. Files cannot be attached.',
    'materials.kind': 'Kind',
    'materials.leaders': 'Only for those who lead others',
    'materials.mandatory': 'Has to be seen',
    'wordings.title': 'The words of the questions',
    'wordings.lead':
      'Write a question in your own words. Its id stays, so answers can still be read together. Forms that exist do not change.',
    'wordings.text': 'The question',
    'wordings.id': 'Id {{id}} · {{source}}',
    'wordings.own': 'Your words',
    'wordings.edit': 'Reword',
    'wordings.editLabel': 'Reword: {{title}}',
    'wordings.save': 'Save the words',
    'wordings.reset': 'Bring the original words back',
    'wordings.cancel': 'Cancel',
  },
  translations: { da: () => import('./texts.da') },
});
