import { z } from 'zod';
import { say } from '../texts';
import { chosenOf, chosenProblems } from './parts/chosen';
import { commentProblems, hasComment } from './parts/comment';
import { oneLine } from './parts/oneLine';
import { QuestionType } from './QuestionType';

const settings = z.object({});

/** The two answers. */
export const yesNoAnswers = ['yes', 'no'] as const;

/** Yes or no, always with room to say why. */
export const yesNo = {
  settings,
  fresh: () => ({}),
  answerable: true,
  comment: 'always',
  answered: answer => chosenOf(answer).length > 0 || hasComment(answer),
  problems: answer => [
    ...chosenProblems(answer, yesNoAnswers, 1),
    ...commentProblems(answer),
  ],
  summary: (answer, language) =>
    oneLine(
      ...chosenOf(answer).map(id => say(language, 'answerWords', id)),
      answer.text,
    ),
  sample: {
    settings: {},
    answer: {
      text: 'Sidste år nåede vi kun halvdelen.',
      data: { chosen: ['no'] },
    },
  },
} satisfies QuestionType<typeof settings>;
