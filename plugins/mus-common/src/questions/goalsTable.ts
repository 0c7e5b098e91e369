import { z } from 'zod';
import { Problem } from '../problems/problem';
import { commentProblems, hasComment } from './parts/comment';
import { oneLine } from './parts/oneLine';
import { optionSchema } from './parts/options';
import { AnswerDraft, QuestionType } from './QuestionType';

const settings = z.object({
  /** What is asked of each goal; the first column is the goal itself. */
  columns: z
    .array(optionSchema)
    .min(1)
    .max(6)
    .refine(
      columns => new Set(columns.map(({ id }) => id)).size === columns.length,
    ),
});

/** Most rows of a table. */
export const mostGoals = 20;

const rowSchema = z.record(z.string().max(40), z.string().max(2_000));
const rowsSchema = z.array(rowSchema).max(mostGoals);

/** One row of the table: id of the column to what is written. */
export type GoalRow = z.infer<typeof rowSchema>;

/** The rows of an answer; none when they cannot be read. */
export function goalRowsOf({ data }: AnswerDraft): GoalRow[] {
  const rows = rowsSchema.safeParse(data?.rows);
  return rows.success ? rows.data : [];
}

const isWritten = (row: GoalRow) =>
  Object.values(row).some(cell => cell.trim() !== '');

function rowProblems(
  { data }: AnswerDraft,
  columns: ReadonlyArray<{ id: string }>,
): Problem[] {
  if (data?.rows === undefined) return [];
  const rows = rowsSchema.safeParse(data.rows);
  if (!rows.success) return [{ path: 'data.rows', code: 'badFormat' }];
  const known = new Set(columns.map(({ id }) => id));
  return rows.data.some(row => Object.keys(row).some(id => !known.has(id)))
    ? [{ path: 'data.rows', code: 'notAllowed' }]
    : [];
}

/** The table where both write development goals (K08). */
export const goalsTable = {
  settings,
  fresh: () => ({
    columns: [
      { id: 'goal', label: { da: 'Udviklingsmål', en: 'Development goal' } },
      { id: 'how', label: { da: 'Sådan når vi det', en: 'How we get there' } },
      { id: 'when', label: { da: 'Hvornår', en: 'When' } },
    ],
  }),
  answerable: true,
  comment: 'optional',
  answered: answer => goalRowsOf(answer).some(isWritten) || hasComment(answer),
  problems: (answer, { columns }) => [
    ...rowProblems(answer, columns),
    ...commentProblems(answer),
  ],
  summary: (answer, _, { columns }) =>
    oneLine(
      goalRowsOf(answer)
        .filter(isWritten)
        .map(row =>
          columns
            .map(({ id }) => row[id] ?? '')
            .filter(cell => cell.trim() !== '')
            .join(', '),
        )
        .join('; '),
      answer.text,
    ),
  merge: (theirs, mine) => {
    const theirRows = goalRowsOf({ text: '', data: theirs }).filter(isWritten);
    const seen = new Set(theirRows.map(row => JSON.stringify(row)));
    const added = goalRowsOf({ text: '', data: mine }).filter(
      row => isWritten(row) && !seen.has(JSON.stringify(row)),
    );
    return { rows: [...theirRows, ...added].slice(0, mostGoals) };
  },
  sample: {
    settings: {
      columns: [
        { id: 'goal', label: { da: 'Mål', en: 'Goal' } },
        { id: 'when', label: { da: 'Hvornår', en: 'When' } },
      ],
    },
    answer: {
      text: '',
      data: { rows: [{ goal: 'Lære boligstøtte', when: 'Inden sommer' }] },
    },
  },
} satisfies QuestionType<typeof settings>;
