import type { Stored } from './ports';

/**
 * Where the text of a field stands. `saved`: the server has exactly this text.
 * `waiting`/`saving`: on its way. `retrying`: no contact. `signedOut`: waits for
 * a sign-in. `conflict`: somebody saved another text. `refused`: can't be saved.
 */
export type FieldStatus =
  | 'empty'
  | 'saved'
  | 'waiting'
  | 'saving'
  | 'retrying'
  | 'signedOut'
  | 'conflict'
  | 'refused';

/** What a page shows of one field; a new object at every change. */
export interface FieldState<V> {
  readonly value: V;
  /** Rises when the value was changed by anything but typing: another tab or person, a draft, the end of a conflict. */
  readonly arrivals: number;
  readonly status: FieldStatus;
  readonly savedAt: string | null;
  /** With status `conflict`: what the server holds. */
  readonly theirs: Stored<V> | null;
  /** The value of the server that mine was written on; null before the first save. */
  readonly base: V | null;
  /** With status `refused`: why, in the reader's language. */
  readonly message: string | null;
}

/** True while leaving the page could lose text that the server does not have. */
export function isUnsaved(status: FieldStatus): boolean {
  return status !== 'empty' && status !== 'saved';
}
