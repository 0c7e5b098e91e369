import {
  forParty,
  isAnswered,
  mostOwnTopics,
  ownTopicId,
  type AnswerValue,
  type QuestionnaireDocument,
  type Row,
  type Theme,
} from '@samtale/backstage-plugin-mus-common';

/** A row of my sheet: a question, words without an answer, or a topic of my own. */
export interface SheetRow {
  /** Id of the answer. */
  readonly id: string;
  /** The row of the form; null for an own topic. */
  readonly row: Row | null;
  readonly answerable: boolean;
}

/** A theme of my sheet with its rows, own topics last. */
export interface SheetTheme {
  readonly theme: Theme;
  readonly rows: readonly SheetRow[];
  /** Id of the next own topic; null when there can be none. */
  readonly nextTopic: string | null;
}

function ownTopicsOf(
  theme: Theme,
  isUsed: (id: string) => boolean,
): { rows: SheetRow[]; next: string | null } {
  if (!theme.ownTopics) return { rows: [], next: null };
  const ids = Array.from({ length: mostOwnTopics }, (_, index) =>
    ownTopicId(theme.id, index + 1),
  );
  const rows = ids
    .filter(isUsed)
    .map(id => ({ id, row: null, answerable: true }));
  return { rows, next: ids.find(id => !isUsed(id)) ?? null };
}

/** Ids of the own topics that are used, of all themes. */
export function usedTopics(
  { themes }: QuestionnaireDocument,
  isUsed: (id: string) => boolean,
): string[] {
  return themes.flatMap(theme =>
    ownTopicsOf(theme, isUsed).rows.map(({ id }) => id),
  );
}

/** My sheet as themes and rows. `isUsed` tells which own topics I have begun. */
export function sheetOf(
  document: QuestionnaireDocument,
  party: 'employee' | 'leader',
  isUsed: (id: string) => boolean,
): SheetTheme[] {
  return forParty(document, party).map(({ theme, rows }) => {
    const own = ownTopicsOf(theme, isUsed);
    const questions = rows.map(row => ({
      id: row.question.id,
      row,
      answerable: row.answerable,
    }));
    return { theme, rows: [...questions, ...own.rows], nextTopic: own.next };
  });
}

/** Heading of an own topic; empty for questions. */
export function titleOf(value: AnswerValue): string {
  return typeof value.data?.title === 'string' ? value.data.title : '';
}

/** Whether something is written in an answer of words. */
export function hasText(value: AnswerValue): boolean {
  return value.text.trim() !== '' || titleOf(value).trim() !== '';
}

/** Whether something is said in a row, as its type sees it. */
export function isWritten(
  { row }: Pick<SheetRow, 'row'>,
  value: AnswerValue,
): boolean {
  return row ? isAnswered(row.question, value) : hasText(value);
}

/** How much of some rows is written; a count for oneself, never shown to others. */
export function progressOf(
  rows: readonly SheetRow[],
  valueOf: (id: string) => AnswerValue,
): { answered: number; total: number } {
  const answerable = rows.filter(row => row.answerable);
  return {
    answered: answerable.filter(row => isWritten(row, valueOf(row.id))).length,
    total: answerable.length,
  };
}

/** Index of the theme that holds a row; 0 when none does. */
export function themeWith(
  themes: readonly SheetTheme[],
  rowId: string | null,
): number {
  return Math.max(
    0,
    themes.findIndex(({ rows }) => rows.some(row => row.id === rowId)),
  );
}
