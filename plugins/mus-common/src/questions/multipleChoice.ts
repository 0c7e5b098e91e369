import { z } from 'zod';
import { choosing, choosingProblems } from './parts/choosing';
import { chosenWords } from './parts/chosen';
import { oneLine } from './parts/oneLine';
import { optionsSchema } from './parts/options';
import { QuestionType } from './QuestionType';

const settings = z.object({
  options: optionsSchema,
  /** At most so many; absent means all. */
  most: z.number().int().min(1).max(30).optional(),
});

/** Several of several. */
export const multipleChoice = {
  settings,
  ...choosing,
  problems: (answer, { options, most = options.length }) =>
    choosingProblems(answer, options, most),
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
