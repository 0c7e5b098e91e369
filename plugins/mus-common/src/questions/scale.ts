import { z } from 'zod';
import { say } from '../texts';
import { chosenOf, chosenProblems } from './parts/chosen';
import { commentProblems, hasComment } from './parts/comment';
import { oneLine } from './parts/oneLine';
import { wordingSchema, wordsOf } from './parts/wording';
import { QuestionType } from './QuestionType';

const settings = z.object({
  /** Number of steps. */
  steps: z.number().int().min(3).max(10),
  /** What the first step means. */
  low: wordingSchema,
  /** What the last step means. */
  high: wordingSchema,
});

/** What a scale always offers beside its steps. */
export const notRelevant = 'notRelevant';

/** Ids of the steps, lowest first: '1', '2' … */
export const scaleSteps = (steps: number): string[] =>
  Array.from({ length: steps }, (_, index) => String(index + 1));

/**
 * Steps between two labelled ends, always with "ikke relevant" and a comment:
 * a number alone says little.
 */
export const scale = {
  settings,
  fresh: () => ({
    steps: 5,
    low: { da: 'Slet ikke', en: 'Not at all' },
    high: { da: 'I høj grad', en: 'To a high degree' },
  }),
  answerable: true,
  comment: 'always',
  answered: answer => chosenOf(answer).length > 0 || hasComment(answer),
  problems: (answer, { steps }) => [
    ...chosenProblems(answer, [...scaleSteps(steps), notRelevant], 1),
    ...commentProblems(answer),
  ],
  summary: (answer, language, { steps, low, high }) => {
    const [step] = chosenOf(answer);
    if (step === undefined) return oneLine(answer.text);
    if (step === notRelevant)
      return oneLine(say(language, 'answerWords', 'notRelevant'), answer.text);
    const place = say(language, 'answerWords', 'step', {
      step,
      steps,
      low: wordsOf(low, language),
      high: wordsOf(high, language),
    });
    return oneLine(place, answer.text);
  },
  sample: {
    settings: {
      steps: 5,
      low: { da: 'Sjældent', en: 'Seldom' },
      high: { da: 'Næsten altid', en: 'Almost always' },
    },
    answer: { text: 'Mest om morgenen', data: { chosen: ['4'] } },
  },
} satisfies QuestionType<typeof settings>;
