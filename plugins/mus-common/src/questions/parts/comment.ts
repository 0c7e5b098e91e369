import { Problem } from '../../problems/problem';
import { AnswerDraft } from '../QuestionType';

/** Longest text that can be stored, in UTF-16 code units. */
export const mostCharacters = 20_000;

/** Is something written in the open field under the answer? */
export const hasComment = ({ text }: AnswerDraft) => text.trim() !== '';

/** The open field takes as much as a free text. */
export function commentProblems(
  { text }: AnswerDraft,
  most: number = mostCharacters,
): Problem[] {
  return text.length > most
    ? [{ path: 'text', code: 'tooLong', params: { max: most } }]
    : [];
}
