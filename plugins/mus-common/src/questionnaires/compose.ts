import { QuestionnaireDocument, Theme } from './documentSchema';

/** How a base template becomes a unit's own questionnaire. */
export interface Composition {
  readonly title: string;
  /** Optional themes to put in; they stand before the last of the base (K06). */
  readonly optionalThemes?: readonly Theme[];
}

/**
 * Makes a unit's questionnaire from a base template (T04, T05). Ids of
 * questions are kept, so that answers of different units and years can be
 * read together (T42).
 */
export function compose(
  base: QuestionnaireDocument,
  { title, optionalThemes = [] }: Composition,
): QuestionnaireDocument {
  const taken = new Set(base.themes.map(theme => theme.id));
  const added = optionalThemes.filter(theme => !taken.has(theme.id));
  const last = base.themes.slice(-1);
  return {
    ...base,
    title,
    themes: [...base.themes.slice(0, -1), ...added, ...last],
  };
}
