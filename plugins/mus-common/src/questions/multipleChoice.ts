import { z } from 'zod';
import { chosenOf, chosenProblems, chosenWords } from './parts/chosen';
import { commentProblems, hasComment } from './parts/comment';
import { oneLine } from './parts/oneLine';
import { firstOptions, optionsSchema } from './parts/options';
import { QuestionType } from './QuestionType';

const settings = z.object({
  options: optionsSchema,
  /** At most so many; absent means all. */
  most: z.number().int().min(1).max(30).optional(),
});

/** Several of several. */
export const multipleChoice = {
  settings,
  fresh: () => ({ options: firstOptions() }),
  answerable: true,
  comment: 'optional',
  answered: answer => chosenOf(answer).length > 0 || hasComment(answer),
  problems: (answer, { options, most = options.length }) => [
    ...chosenProblems(
      answer,
      options.map(({ id }) => id),
      most,
    ),
    ...commentProblems(answer),
  ],
  summary: (answer, language, { options }) =>
    oneLine(chosenWords(answer, options, language).join(', '), answer.text),
  sample: {
    settings: {
      options: [
        { id: 'kursus', label: { da: 'Kursus', en: 'Course' } },
        { id: 'sidemand', label: { da: 'Sidemandsoplæring', en: 'Training' } },
        { id: 'mentor', label: { da: 'Mentor', en: 'Mentor' } },
      ],
      most: 2,
    },
    answer: { text: '', data: { chosen: ['sidemand', 'mentor'] } },
  },
} satisfies QuestionType<typeof settings>;
