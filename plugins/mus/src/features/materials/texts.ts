import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of what HR keeps for everybody. */
export const materialsTexts = createTranslationRef({
  id: 'mus.materials',
  messages: {
    back: 'Back to MUS',
    save: 'Save',
    saved: 'Saved',
    unsaved: 'There are changes that are not saved.',
    remove: 'Take away',
    'remove.label': 'Take away: {{name}}',
    'values.title': 'Our values',
    'values.lead':
      'They stand in the theme about your culture, in preparation and form.',
    'values.add': 'Add a value',
    'values.number': 'Value {{number}}',
    'values.name': 'Value',
    'values.text': 'What it means',
    'materials.title': 'Materials',
    'materials.lead':
      'Links that stand on the MUS page, beside the form and in the preparation.',
    'materials.add': 'Add a link',
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
