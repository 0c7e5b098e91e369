import {
  LocalText,
  OpeningRule,
  QuestionnaireDocument,
  Theme,
} from '../documentSchema';
import { lastThemesLast } from '../compose';
import { changeTheme, insertedAt } from './change';
import { likeQuestion } from './questions';

/** Adds an empty theme, or a dropped one back in its place. */
export function addTheme(
  document: QuestionnaireDocument,
  theme: Theme,
  at = Number.MAX_SAFE_INTEGER,
): QuestionnaireDocument {
  if (document.themes.some(({ id }) => id === theme.id)) return document;
  return { ...document, themes: insertedAt(document.themes, at, theme) };
}

/** Takes a theme out with all its questions. */
export function dropTheme(
  document: QuestionnaireDocument,
  themeId: string,
): QuestionnaireDocument {
  return {
    ...document,
    themes: document.themes.filter(theme => theme.id !== themeId),
  };
}

/** Moves a theme; the index counts after it was taken out. What always stands last stays behind the others (K06). */
export function moveTheme(
  document: QuestionnaireDocument,
  themeId: string,
  to: number,
): QuestionnaireDocument {
  const theme = document.themes.find(({ id }) => id === themeId);
  if (!theme) return document;
  const moved = addTheme(dropTheme(document, themeId), theme, to);
  return { ...moved, themes: lastThemesLast(moved.themes) };
}

/** Names a theme anew, e.g. theme 3 after the organisation's own culture. */
export function renameTheme(
  document: QuestionnaireDocument,
  themeId: string,
  title: LocalText,
): QuestionnaireDocument {
  return changeTheme(document, themeId, theme => ({ ...theme, title }));
}

/** What is written under the theme's name. */
export function describeTheme(
  document: QuestionnaireDocument,
  themeId: string,
  description: LocalText | undefined,
): QuestionnaireDocument {
  return changeTheme(document, themeId, theme => ({ ...theme, description }));
}

/** What a theme is and where it may stand. */
export type ThemeSettings = Partial<
  Pick<Theme, 'kind' | 'last' | 'onlyLeaders' | 'cards' | 'values'>
>;

/** Changes what a theme is. A theme that becomes last moves there (K06). */
export function setTheme(
  document: QuestionnaireDocument,
  themeId: string,
  settings: ThemeSettings,
): QuestionnaireDocument {
  const changed = changeTheme(document, themeId, theme => ({
    ...theme,
    ...settings,
  }));
  return { ...changed, themes: lastThemesLast(changed.themes) };
}

/** Adds a theme where it belongs: before the themes that always stand last (K05, K06). */
export function addThemeInOrder(
  document: QuestionnaireDocument,
  theme: Theme,
): QuestionnaireDocument {
  const added = addTheme(document, theme);
  return { ...added, themes: lastThemesLast(added.themes) };
}

/** A theme like another one with questions of its own. The ids come from outside. */
export function likeTheme(theme: Theme, nextId: () => string): Theme {
  return {
    ...theme,
    id: nextId(),
    questions: theme.questions.map(question =>
      likeQuestion(question, nextId()),
    ),
  };
}

/** May both add own topics under the theme (T41)? */
export function allowOwnTopics(
  document: QuestionnaireDocument,
  themeId: string,
  ownTopics: boolean,
): QuestionnaireDocument {
  return changeTheme(document, themeId, theme => ({ ...theme, ownTopics }));
}

/** The form's title, introduction and opening rule. */
export function setForm(
  document: QuestionnaireDocument,
  changes: {
    title?: string;
    intro?: string;
    openingRule?: OpeningRule;
    mayDecline?: boolean;
  },
): QuestionnaireDocument {
  return { ...document, ...changes };
}
