import type { Endpoint } from '../api';
import type { SaveRequest, Stored } from './ports';

/** A save as the contract's client takes it, and a closing page can send it by itself. */
export interface SaveCall {
  readonly endpoint: Endpoint;
  readonly input: {
    readonly params: Record<string, string>;
    readonly body: unknown;
    readonly version?: number | 'create';
  };
}

/** What the engine must know of a document whose fields it saves. */
export interface AutosaveDocument<V> {
  readonly personId: string;
  readonly documentId: string;
  /** Value of a field that nobody has written in. */
  readonly empty: V;
  same(a: V, b: V): boolean;
  /** Puts two values together that began as `base`; null when a person must choose. */
  merge?(base: V, mine: V, theirs: V): V | null;
  callOf(request: SaveRequest<V>): SaveCall;
  /** Reads a reply of the save, or the `current` of a conflict; null when it is not one. */
  read(reply: unknown): Stored<V> | null;
}
