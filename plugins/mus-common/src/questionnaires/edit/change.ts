import { Question, QuestionnaireDocument, Theme } from '../documentSchema';

/** One theme changed, the others untouched; an unknown id changes nothing. */
export function changeTheme(
  document: QuestionnaireDocument,
  themeId: string,
  change: (theme: Theme) => Theme,
): QuestionnaireDocument {
  return {
    ...document,
    themes: document.themes.map(theme =>
      theme.id === themeId ? change(theme) : theme,
    ),
  };
}

/** One question changed where it stands, its id kept; the other themes and questions are the very same. */
export function changeQuestion(
  document: QuestionnaireDocument,
  questionId: string,
  change: (question: Question) => Question,
): QuestionnaireDocument {
  const isIt = ({ id }: Question) => id === questionId;
  const changed = (question: Question) =>
    isIt(question) ? { ...change(question), id: question.id } : question;
  return {
    ...document,
    themes: document.themes.map(theme =>
      theme.questions.some(isIt)
        ? { ...theme, questions: theme.questions.map(changed) }
        : theme,
    ),
  };
}

/** The list with the item put in at a place; beyond the end means last. */
export function insertedAt<T>(items: readonly T[], at: number, item: T): T[] {
  const place = Math.max(0, Math.min(at, items.length));
  return [...items.slice(0, place), item, ...items.slice(place)];
}
