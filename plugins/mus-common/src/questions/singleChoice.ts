import { z } from 'zod';
import { chosenOf, chosenProblems, chosenWords } from './parts/chosen';
import { commentProblems, hasComment } from './parts/comment';
import { oneLine } from './parts/oneLine';
import { firstOptions, optionsSchema } from './parts/options';
import { QuestionType } from './QuestionType';

const settings = z.object({ options: optionsSchema });

/** One of several. */
export const singleChoice = {
  settings,
  fresh: () => ({ options: firstOptions() }),
  answerable: true,
  comment: 'optional',
  answered: answer => chosenOf(answer).length > 0 || hasComment(answer),
  problems: (answer, { options }) => [
    ...chosenProblems(
      answer,
      options.map(({ id }) => id),
      1,
    ),
    ...commentProblems(answer),
  ],
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
