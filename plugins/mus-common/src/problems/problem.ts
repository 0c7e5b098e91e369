/**
 * Something that is wrong, as a value: where, which rule, and its numbers.
 * The words for it are in `texts`, group `problems`.
 */
export interface Problem {
  /** Path into the thing that was checked, `themes.0.title.da`; empty for the whole. */
  readonly path: string;
  /** A key of the texts of group `problems`. */
  readonly code: string;
  readonly params?: Record<string, string | number>;
}

/** What a rule answers: what it made, or why it did not. */
export type Outcome<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly problems: Problem[] };

/** Shorthand for an outcome with one problem. */
export function refused(
  code: string,
  path = '',
  params?: Problem['params'],
): { ok: false; problems: Problem[] } {
  return {
    ok: false,
    problems: [params ? { path, code, params } : { path, code }],
  };
}
