import {
  activityKinds,
  QuestionnaireDocument,
} from '../../questionnaires/documentSchema';
import { BlockContent, PlanCell, PlanColumn, PlanTable } from '../planSchema';

type Declared = NonNullable<QuestionnaireDocument['planTable']>;
type Holds = PlanColumn['holds'];

function usual(index: number, count: number, cards: boolean): Holds {
  if (index === 0 && count > 1) return 'theme';
  return index === 1 && count > 2 && cards ? 'topic' : 'words';
}

function columnsOf({ columns }: Declared, cards: boolean): PlanColumn[] {
  const declared = columns.some(({ holds }) => holds !== undefined);
  return columns.map(({ id, holds, ...title }, index) => ({
    id: id ?? `column${index + 1}`,
    title,
    holds: holds ?? (declared ? 'words' : usual(index, columns.length, cards)),
  }));
}

/**
 * The columns and kinds of activity of the development plan, as the form of
 * the talk declares them (M14, R08, R10); null where it declares no table
 * that something can be written in, and the plan has the usual one.
 */
export function planTableOf({
  planTable,
  themes,
}: Pick<QuestionnaireDocument, 'planTable' | 'themes'>): PlanTable | null {
  if (!planTable) return null;
  const columns = columnsOf(
    planTable,
    themes.some(({ cards }) => cards === true),
  );
  if (!columns.some(({ holds }) => holds === 'words')) return null;
  const all = activityKinds.map(kind => ({ kind, words: undefined }));
  const activities = (planTable.activities ?? all).map(({ kind, words }) => ({
    kind,
    words: words ?? null,
  }));
  return { columns, activities };
}

/** The columns of words after the first: what stands in them are the cells of a row. */
export function cellColumns({ columns }: PlanTable): PlanColumn[] {
  return columns.filter(({ holds }) => holds === 'words').slice(1);
}

/** What stands in one of those columns. */
export function cellText({ cells }: BlockContent, columnId: string): string {
  return cells?.find(({ column }) => column === columnId)?.text ?? '';
}

/** A row with these words in a column; its other cells stay. */
export function withCell(
  content: BlockContent,
  { id, title }: Pick<PlanColumn, 'id' | 'title'>,
  text: string,
): BlockContent {
  const cell: PlanCell = { column: id, title, text };
  const cells = content.cells ?? [];
  const there = cells.some(({ column }) => column === id);
  return {
    ...content,
    cells: there
      ? cells.map(one => (one.column === id ? cell : one))
      : [...cells, cell],
  };
}
