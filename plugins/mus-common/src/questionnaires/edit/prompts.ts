import {
  LocalText,
  longestLine,
  mostPrompts,
  Question,
  QuestionnaireDocument,
} from '../documentSchema';
import { changeQuestion, insertedAt } from './change';

type Side = 'employee' | 'leader';

const cut = (text: string) => text.trim().slice(0, longestLine).trim();

/** What of the typed prompts can be saved: those with Danish words, not too long and not too many. */
export function savablePrompts(typed: readonly LocalText[]): LocalText[] {
  return typed
    .map(({ da, en }) => ({ da: cut(da), en: cut(en ?? '') }))
    .filter(({ da }) => da !== '')
    .map(({ da, en }) => (en === '' ? { da } : { da, en }))
    .slice(0, mostPrompts);
}

/** A side without prompts is left out, and so is the whole when neither has any. */
function promptsWith(
  prompts: Question['prompts'],
  side: Side,
  lines: LocalText[],
): Question['prompts'] {
  const { [side]: _, ...others } = prompts ?? {};
  if (lines.length > 0) return { ...others, [side]: lines };
  return Object.keys(others).length > 0 ? others : undefined;
}

/** Gives one side of a question its prompts (T14); what cannot be saved is left out. */
export function setPrompts(
  document: QuestionnaireDocument,
  questionId: string,
  side: Side,
  typed: readonly LocalText[],
): QuestionnaireDocument {
  return changeQuestion(document, questionId, question => ({
    ...question,
    prompts: promptsWith(question.prompts, side, savablePrompts(typed)),
  }));
}

/** Puts a prompt that was taken out back in its place. A side that is full meanwhile stays as it is. */
export function addPrompt(
  document: QuestionnaireDocument,
  questionId: string,
  side: Side,
  prompt: LocalText,
  at: number,
): QuestionnaireDocument {
  return changeQuestion(document, questionId, question => {
    const lines = question.prompts?.[side] ?? [];
    if (lines.length >= mostPrompts) return question;
    const back = savablePrompts(insertedAt(lines, at, prompt));
    return { ...question, prompts: promptsWith(question.prompts, side, back) };
  });
}
