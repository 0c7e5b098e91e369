import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of the question views. */
export const questionTexts = createTranslationRef({
  id: 'mus.questions',
  messages: {
    'answer.none': 'Nothing written',
    'settings.lines': 'Height of the empty field, in lines',
    'prompts.label': 'You could think about',
  },
  translations: { da: () => import('./texts.da') },
});
