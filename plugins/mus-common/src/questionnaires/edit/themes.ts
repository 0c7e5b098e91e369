import {
  LocalText,
  OpeningRule,
  QuestionnaireDocument,
  Theme,
} from '../documentSchema';
import { changeTheme, insertedAt } from './change';

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

/** Moves a theme; the index counts after it was taken out. */
export function moveTheme(
  document: QuestionnaireDocument,
  themeId: string,
  to: number,
): QuestionnaireDocument {
  const theme = document.themes.find(({ id }) => id === themeId);
  return theme ? addTheme(dropTheme(document, themeId), theme, to) : document;
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
  changes: { title?: string; intro?: string; openingRule?: OpeningRule },
): QuestionnaireDocument {
  return { ...document, ...changes };
}
