import { questionType, QuestionTypeName, questionTypes } from '../../questions';
import { LocalText, Question, QuestionnaireDocument } from '../documentSchema';
import { changeQuestion, changeTheme, insertedAt } from './change';

/** Where a question stands. */
export interface QuestionPlace {
  readonly themeId: string;
  readonly index: number;
}

/** Finds where a question stands. */
export function placeOf(
  document: QuestionnaireDocument,
  questionId: string,
): QuestionPlace | undefined {
  for (const theme of document.themes) {
    const index = theme.questions.findIndex(
      question => question.id === questionId,
    );
    if (index >= 0) return { themeId: theme.id, index };
  }
  return undefined;
}

/**
 * Puts a question in: an own one, one of the bank, or a dropped one back in
 * its place (T05, T06). A question that is there already is left alone.
 */
export function addQuestion(
  document: QuestionnaireDocument,
  themeId: string,
  question: Question,
  at = Number.MAX_SAFE_INTEGER,
): QuestionnaireDocument {
  if (placeOf(document, question.id)) return document;
  return changeTheme(document, themeId, theme => ({
    ...theme,
    questions: insertedAt(theme.questions, at, question),
  }));
}

/** Takes a question out (T06). Keep it and its place to bring it back. */
export function dropQuestion(
  document: QuestionnaireDocument,
  questionId: string,
): QuestionnaireDocument {
  const without = (questions: Question[]) =>
    questions.filter(question => question.id !== questionId);
  return {
    ...document,
    themes: document.themes.map(theme => ({
      ...theme,
      questions: without(theme.questions),
    })),
  };
}

/** Moves a question within its theme or to another one; the index counts after it was taken out. */
export function moveQuestion(
  document: QuestionnaireDocument,
  questionId: string,
  to: QuestionPlace,
): QuestionnaireDocument {
  const from = placeOf(document, questionId);
  const question = document.themes
    .flatMap(theme => theme.questions)
    .find(({ id }) => id === questionId);
  if (
    !from ||
    !question ||
    !document.themes.some(theme => theme.id === to.themeId)
  )
    return document;
  return addQuestion(
    dropQuestion(document, questionId),
    to.themeId,
    question,
    to.index,
  );
}

/** Says a question in other words. The id stays, so that answers of the years can be read together (T42). */
export function reword(
  document: QuestionnaireDocument,
  questionId: string,
  text: LocalText,
): QuestionnaireDocument {
  return changeQuestion(document, questionId, question => ({
    ...question,
    text,
  }));
}

/** Who answers, the leader's priority (T08), the prompts (T14), when the row opens, and what else can be set. */
export type QuestionSettings = Partial<
  Pick<
    Question,
    | 'audience'
    | 'opensInTalk'
    | 'priority'
    | 'prompts'
    | 'settings'
    | 'comment'
    | 'relatedThemes'
    | 'ideas'
  >
>;

/** Changes a question's settings. A row only the employee answers cannot open in the talk. */
export function setQuestion(
  document: QuestionnaireDocument,
  questionId: string,
  settings: QuestionSettings,
): QuestionnaireDocument {
  return changeQuestion(document, questionId, question => {
    const changed = { ...question, ...settings };
    return changed.audience === 'employee'
      ? { ...changed, opensInTalk: undefined }
      : changed;
  });
}

/** A type with the settings of a new question. */
const typed = (type: QuestionTypeName) => ({
  type,
  settings: questionTypes[type].fresh() as Record<string, unknown>,
});

/** Settings for a type that keep what the earlier ones have in common with it, such as the choices. */
export function settingsLike(
  name: string,
  earlier: Record<string, unknown> | undefined,
): Record<string, unknown> {
  const type = questionType(name);
  const fresh = type.fresh() as Record<string, unknown>;
  const kept = type.settings.safeParse({ ...fresh, ...earlier });
  return kept.success ? (kept.data as Record<string, unknown>) : fresh;
}

/** Makes it a question of another type. What both types know stays: choices that were written are not lost. */
export function setType(
  document: QuestionnaireDocument,
  questionId: string,
  type: QuestionTypeName,
): QuestionnaireDocument {
  return changeQuestion(document, questionId, question =>
    question.type === type
      ? question
      : { ...question, type, settings: settingsLike(type, question.settings) },
  );
}

/** A leader's own question (T05). The id comes from outside. */
export function ownQuestion(
  id: string,
  text: LocalText,
  type: QuestionTypeName = 'freeText',
): Question {
  const question: Question = {
    id,
    type,
    text,
    audience: 'both',
    origin: 'own',
  };
  return type === 'freeText' ? question : { ...question, ...typed(type) };
}

/** A question like another one, as a leader's own. The id comes from outside. */
export function likeQuestion(
  { source: _, ...question }: Question,
  id: string,
): Question {
  return { ...question, id, origin: 'own' };
}
