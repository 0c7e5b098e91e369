import { Problem } from '../../problems/problem';
import { Language } from '../../texts';
import { AnswerDraft } from '../QuestionType';
import { Option } from './options';
import { wordsOf } from './wording';

/**
 * What was chosen, in the order of choosing: ids of choices. Every type that
 * has choices keeps them under `data.chosen`, also where there is only one.
 */
export function chosenOf({ data }: AnswerDraft): string[] {
  const chosen = data?.chosen;
  return Array.isArray(chosen)
    ? chosen.filter((id): id is string => typeof id === 'string')
    : [];
}

/** What is wrong with a choice: not a list, not on the list, twice, or too many. */
export function chosenProblems(
  answer: AnswerDraft,
  allowed: readonly string[],
  most: number,
): Problem[] {
  const raw = answer.data?.chosen;
  const path = 'data.chosen';
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) return [{ path, code: 'badType' }];
  const chosen = chosenOf(answer);
  if (chosen.length !== raw.length || chosen.some(id => !allowed.includes(id)))
    return [{ path, code: 'notAllowed' }];
  if (new Set(chosen).size !== chosen.length)
    return [{ path, code: 'notAllowed' }];
  return chosen.length > most
    ? [{ path, code: 'tooMany', params: { max: most } }]
    : [];
}

/** The words of what was chosen; choices that are gone are left out. */
export function chosenWords(
  answer: AnswerDraft,
  options: readonly Option[],
  language: Language,
): string[] {
  return chosenOf(answer).flatMap(id => {
    const option = options.find(one => one.id === id);
    return option ? [wordsOf(option.label, language)] : [];
  });
}
