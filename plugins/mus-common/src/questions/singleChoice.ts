import { z } from 'zod';
import { choosing, choosingProblems } from './parts/choosing';
import { chosenWords } from './parts/chosen';
import { oneLine } from './parts/oneLine';
import { optionsSchema } from './parts/options';
import { QuestionType } from './QuestionType';

const settings = z.object({ options: optionsSchema });

/** One of several. */
export const singleChoice = {
  settings,
  ...choosing,
  problems: (answer, { options }) => choosingProblems(answer, options, 1),
  summary: (answer, language, { options }) =>
    oneLine(...chosenWords(answer, options, language), answer.text),
  sample: {
    settings: {
      options: [
        { id: 'skranke', label: { da: 'Ved skranken', en: 'At the desk' } },
        { id: 'telefon', label: { da: 'I telefonen', en: 'On the phone' } },
      ],
    },
    answer: { text: '', data: { chosen: ['telefon'] } },
  },
} satisfies QuestionType<typeof settings>;
