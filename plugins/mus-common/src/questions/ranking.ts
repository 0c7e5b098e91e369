import { z } from 'zod';
import { choosing, choosingProblems } from './parts/choosing';
import { chosenWords } from './parts/chosen';
import { oneLine } from './parts/oneLine';
import { optionsSchema } from './parts/options';
import { QuestionType } from './QuestionType';

const settings = z.object({
  options: optionsSchema,
  /** Rank only so many; absent means all. */
  most: z.number().int().min(1).max(30).optional(),
});

/** The most important first. What is not ranked stays out. */
export const ranking = {
  settings,
  ...choosing,
  problems: (answer, { options, most = options.length }) =>
    choosingProblems(answer, options, most),
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
