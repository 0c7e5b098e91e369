import { Question, QuestionnaireDocument, Theme } from '../documentSchema';
import { mergeOrder } from './mergeOrder';
import {
  FieldConflict,
  isSame,
  MergeContext,
  Preference,
  threeWay,
} from './threeWay';

/** Two changed forms put together. */
export interface MergedForm {
  readonly document: QuestionnaireDocument;
  /** Fields that both changed differently; empty when nothing has to be asked. */
  readonly conflicts: readonly FieldConflict[];
}

type ThemeFields = Omit<Theme, 'questions'>;

/** A form as parts that can be compared by id. */
interface Parts {
  readonly head: Omit<QuestionnaireDocument, 'themes'>;
  readonly themes: ReadonlyMap<string, ThemeFields>;
  readonly questions: ReadonlyMap<
    string,
    { question: Question; theme: string }
  >;
  readonly themeOrder: readonly string[];
  /** All questions in the order of the form. */
  readonly questionOrder: readonly string[];
}

function partsOf({ themes, ...head }: QuestionnaireDocument): Parts {
  const rows = themes.flatMap(theme =>
    theme.questions.map(question => ({ question, theme: theme.id })),
  );
  return {
    head,
    themes: new Map(
      themes.map(({ questions: _, ...theme }) => [theme.id, theme]),
    ),
    questions: new Map(rows.map(row => [row.question.id, row])),
    themeOrder: themes.map(({ id }) => id),
    questionOrder: rows.map(({ question }) => question.id),
  };
}

/**
 * One part out of two: taken out by one and untouched by the other, it is
 * gone; taken out by one and changed by the other, the change is kept.
 */
function mergePart<T>(
  base: T | undefined,
  mine: T | undefined,
  theirs: T | undefined,
  path: readonly string[],
  context: MergeContext,
): T | undefined {
  if (mine !== undefined && theirs !== undefined)
    return threeWay(base, mine, theirs, path, context) as T;
  const left = mine ?? theirs;
  const droppedUnseen = base !== undefined && isSame(base, left);
  return droppedUnseen ? undefined : left;
}

interface Sides {
  readonly base: Parts;
  readonly mine: Parts;
  readonly theirs: Parts;
  readonly context: MergeContext;
}

const idsOf = (...maps: ReadonlyArray<ReadonlyMap<string, unknown>>) => [
  ...new Set(maps.flatMap(map => [...map.keys()])),
];

/** The theme a question ends under: that of who moved it; mine where both did. */
function placeOf(id: string, { base, mine, theirs }: Sides): string {
  const [was, here, there] = [base, mine, theirs].map(
    side => side.questions.get(id)?.theme,
  );
  const place = here === undefined || here === was ? (there ?? here) : here;
  return place ?? '';
}

function mergedQuestions(sides: Sides) {
  const { base, mine, theirs, context } = sides;
  const ids = idsOf(mine.questions, theirs.questions);
  const merged = new Map<string, { question: Question; theme: string }>();
  for (const id of ids) {
    const theme = placeOf(id, sides);
    const question = mergePart(
      base.questions.get(id)?.question,
      mine.questions.get(id)?.question,
      theirs.questions.get(id)?.question,
      [theme, id],
      context,
    );
    if (question) merged.set(id, { question, theme });
  }
  return merged;
}

/** Themes stay while one of the two kept or changed them, or a question ended there. */
function mergedThemes(
  { base, mine, theirs, context }: Sides,
  used: ReadonlySet<string>,
) {
  const merged = new Map<string, ThemeFields>();
  for (const id of idsOf(mine.themes, theirs.themes)) {
    const theme =
      mergePart(
        base.themes.get(id),
        mine.themes.get(id),
        theirs.themes.get(id),
        [id],
        context,
      ) ??
      (used.has(id)
        ? (mine.themes.get(id) ?? theirs.themes.get(id))
        : undefined);
    if (theme) merged.set(id, theme);
  }
  return merged;
}

/**
 * Puts two forms together that began as the same one, by question and field
 * (T05): what either changed stands, what either added is there, and what one
 * took out is gone unless the other changed it meanwhile. Only a field that
 * both wrote differently is a conflict; there the preferred one stands.
 */
export function mergeForms(
  base: QuestionnaireDocument,
  mine: QuestionnaireDocument,
  theirs: QuestionnaireDocument,
  prefer: Preference = 'mine',
): MergedForm {
  const context: MergeContext = { prefer, conflicts: [] };
  const sides: Sides = {
    base: partsOf(base),
    mine: partsOf(mine),
    theirs: partsOf(theirs),
    context,
  };
  const order = (pick: (parts: Parts) => readonly string[], kept: string[]) =>
    mergeOrder(pick(sides.base), pick(sides.mine), pick(sides.theirs), kept);
  const head = threeWay(
    sides.base.head,
    sides.mine.head,
    sides.theirs.head,
    [],
    context,
  ) as Parts['head'];
  const questions = mergedQuestions(sides);
  const used = new Set([...questions.values()].map(({ theme }) => theme));
  const themes = mergedThemes(sides, used);
  const rows = order(
    ({ questionOrder }) => questionOrder,
    [...questions.keys()],
  );
  return {
    document: {
      ...head,
      themes: order(({ themeOrder }) => themeOrder, [...themes.keys()]).flatMap(
        id => {
          const theme = themes.get(id);
          if (!theme) return [];
          const own = rows.flatMap(row => {
            const placed = questions.get(row);
            return placed?.theme === id ? [placed.question] : [];
          });
          return [{ ...theme, questions: own }];
        },
      ),
    },
    conflicts: context.conflicts,
  };
}
