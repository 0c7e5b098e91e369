import type { Draft } from '../ports';
import type { DraftStore } from './DraftStore';

/** A text as it was typed, and what was saved of it when the typing began. */
interface Kept<V> {
  readonly value: V;
  readonly base: V;
}

/** Typed texts that the server can't take yet, by field; kept in this browser until it can. */
export class KeptTexts {
  readonly #kept: Map<string, Draft<unknown>>;

  constructor(
    private readonly store: Pick<DraftStore<unknown>, 'keep'>,
    found: ReadonlyMap<string, Draft<unknown>>,
  ) {
    this.#kept = new Map(found);
  }

  /** What is kept of a field; a field always holds the same type. */
  of<V>(field: string): Kept<V> | undefined {
    return this.#kept.get(field) as Kept<V> | undefined;
  }

  /** Keeps what is typed; `saved` is what stands saved now. */
  keep<V>(field: string, value: V, saved: V): void {
    const base = this.of<V>(field)?.base ?? saved;
    const draft: Draft<V> = { value, base, version: null, sent: [] };
    this.#kept.set(field, draft);
    this.store.keep(field, draft);
  }

  /** The field can be saved again. */
  drop(field: string): void {
    if (this.#kept.delete(field)) this.store.keep(field, null);
  }
}
