/** What is wrong with a text that was to be read as a form, and where. */
export interface ImportProblem {
  /** Line of the text, from 1; 0 for the whole. */
  readonly line: number;
  /** A key of the texts `importProblems`. */
  readonly code: string;
  readonly params?: Record<string, string | number>;
}

/** What came of reading a text. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** Longest list of problems: more do not help anybody. */
const mostProblems = 50;

/** Refuses a text. */
export const unreadable = (
  ...problems: readonly ImportProblem[]
): { ok: false; problems: readonly ImportProblem[] } => ({
  ok: false,
  problems: problems.slice(0, mostProblems),
});
