/** A value as the server holds it. */
export interface Stored<V> {
  readonly value: V;
  readonly version: number;
  /** Instant of the save, as the server says it. */
  readonly savedAt: string;
}

/** One attempt to save; repeated unchanged until its outcome is known. */
export interface SaveRequest<V> {
  readonly key: string;
  readonly value: V;
  /** Version that the text was written on; null for the first save. */
  readonly version: number | null;
  /** Lets the server recognise a request whose answer was lost. */
  readonly saveId: string;
}

export type SaveOutcome<V> =
  | {
      readonly kind: 'saved';
      readonly version: number;
      readonly savedAt: string;
    }
  /** Somebody else (or my other tab) saved first. */
  | { readonly kind: 'conflict'; readonly current: Stored<V> | null }
  /** No answer, or one that says "later". */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signedOut' }
  /** The server says no for good; the message tells what to do. */
  | { readonly kind: 'refused'; readonly message: string };

/** Text that the server has not acknowledged, as kept in this browser. */
export interface Draft<V> {
  readonly value: V;
  /** Version it was written on; null before the first save. */
  readonly version: number | null;
  /** Values under way to the server whose outcome is not known. */
  readonly sent: readonly V[];
  /** The value it was written on, for documents that can be merged. */
  readonly base?: V;
}

/** What the engine needs of the world; a test drives it by hand. */
export interface AutosavePorts<V> {
  /** Sends one save. Calls `done` exactly once. */
  send(request: SaveRequest<V>, done: (outcome: SaveOutcome<V>) => void): void;
  /** Runs later; the result cancels. */
  schedule(run: () => void, milliseconds: number): () => void;
  /** 0 ≤ x < 1, for jitter. */
  random(): number;
  newId(): string;
  same(a: V, b: V): boolean;
  /** Puts two values together that began as `base`; null when a person must choose. */
  merge?(base: V, mine: V, theirs: V): V | null;
  /** Keeps the draft of a field in this browser; null drops it. */
  keepDraft(key: string, draft: Draft<V> | null): void;
}
