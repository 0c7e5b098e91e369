import { z } from 'zod';
import { chosenOf, chosenProblems, chosenWords } from './parts/chosen';
import { commentProblems, hasComment } from './parts/comment';
import { oneLine } from './parts/oneLine';
import { firstOptions, optionsSchema } from './parts/options';
import { QuestionType } from './QuestionType';

const settings = z.object({
  options: optionsSchema,
  /** Rank only so many; absent means all. */
  most: z.number().int().min(1).max(30).optional(),
});

/** The most important first. What is not ranked stays out. */
export const ranking = {
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
    oneLine(
      chosenWords(answer, options, language)
        .map((label, index) => `${index + 1}. ${label}`)
        .join(', '),
      answer.text,
    ),
  sample: {
    settings: {
      options: [
        { id: 'faglighed', label: { da: 'Faglighed', en: 'Expertise' } },
        { id: 'samarbejde', label: { da: 'Samarbejde', en: 'Cooperation' } },
        { id: 'ro', label: { da: 'Arbejdsro', en: 'Calm at work' } },
      ],
    },
    answer: { text: '', data: { chosen: ['ro', 'faglighed'] } },
  },
} satisfies QuestionType<typeof settings>;
