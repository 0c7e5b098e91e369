import { QuestionnaireDocument, Theme } from './documentSchema';

/** How a base template becomes a unit's own questionnaire. */
export interface Composition {
  readonly title: string;
  /** Themes to put in, optional ones or those of a module; they stand before what comes last (K06). */
  readonly optionalThemes?: readonly Theme[];
}

/**
 * The themes in the order of the ordering rule (K06): what is marked as last
 * stands last; everything else keeps its place.
 */
export function lastThemesLast(themes: readonly Theme[]): Theme[] {
  return [
    ...themes.filter(theme => theme.last !== true),
    ...themes.filter(theme => theme.last === true),
  ];
}

/** An id that no other theme has. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  const numbered = (at: number): string => {
    const next = `${id.slice(0, 76)}-${at}`;
    return taken.has(next) ? numbered(at + 1) : next;
  };
  return taken.has(id) ? numbered(2) : id;
}

interface Composed {
  readonly themes: readonly Theme[];
  readonly themeIds: ReadonlySet<string>;
  readonly questionIds: ReadonlySet<string>;
}

/** Puts one theme in. What the form has already is not put in twice. */
function withTheme(form: Composed, theme: Theme): Composed {
  const questions = theme.questions.filter(
    ({ id }) => !form.questionIds.has(id),
  );
  const nothingNew = questions.length === 0 && form.themeIds.has(theme.id);
  if (nothingNew) return form;
  const id = freeId(theme.id, form.themeIds);
  return {
    themes: [...form.themes, { ...theme, id, questions }],
    themeIds: new Set([...form.themeIds, id]),
    questionIds: new Set([
      ...form.questionIds,
      ...questions.map(question => question.id),
    ]),
  };
}

/** Where the base is cut: themes before the cut, and those that stay last. */
function cutOf(themes: readonly Theme[]): [Theme[], Theme[]] {
  const ordered = lastThemesLast(themes);
  const marked = ordered.filter(theme => theme.last === true).length;
  const at = ordered.length - Math.max(1, marked);
  return [ordered.slice(0, Math.max(0, at)), ordered.slice(Math.max(0, at))];
}

/**
 * Makes a unit's questionnaire from a base template (T04, T05) and themes to
 * put in (K01, K02). Those land before the themes marked as last, or before
 * the last theme where none is marked (K06). Ids of questions are kept, so
 * that answers of different units and years can be read together (T42); a
 * theme whose id another one has gets a number behind it.
 */
export function compose(
  base: QuestionnaireDocument,
  { title, optionalThemes = [] }: Composition,
): QuestionnaireDocument {
  const [first, last] = cutOf(base.themes);
  const start: Composed = {
    themes: [],
    themeIds: new Set(base.themes.map(theme => theme.id)),
    questionIds: new Set(
      base.themes.flatMap(theme => theme.questions).map(({ id }) => id),
    ),
  };
  const added = optionalThemes.map(theme =>
    theme.last ? { ...theme, last: undefined } : theme,
  );
  const { themes } = added.reduce(withTheme, start);
  return { ...base, title, themes: [...first, ...themes, ...last] };
}
