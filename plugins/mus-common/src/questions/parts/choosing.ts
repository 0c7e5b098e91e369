import { Problem } from '../../problems/problem';
import { AnswerDraft } from '../QuestionType';
import { chosenOf, chosenProblems } from './chosen';
import { commentProblems, hasComment } from './comment';
import { firstOptions, Option } from './options';

/** What the types share in which one picks from options. */
export const choosing = {
  fresh: () => ({ options: firstOptions() }),
  answerable: true as const,
  comment: 'optional' as const,
  answered: (answer: AnswerDraft) =>
    chosenOf(answer).length > 0 || hasComment(answer),
};

/** What is wrong with an answer that may name so many of the options. */
export function choosingProblems(
  answer: AnswerDraft,
  options: readonly Option[],
  most: number,
): Problem[] {
  const ids = options.map(({ id }) => id);
  return [...chosenProblems(answer, ids, most), ...commentProblems(answer)];
}
