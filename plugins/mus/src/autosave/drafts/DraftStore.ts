import type { Draft } from '../ports';
import type { DraftDatabase } from './draftDatabase';
import { seal, unseal } from './seal';
import type { Tabs } from './tabs';

/** Whose drafts, of which document. */
export interface DraftScope {
  readonly personId: string;
  readonly documentId: string;
}

interface DraftStoreParts {
  readonly scope: DraftScope;
  readonly database: () => Promise<DraftDatabase>;
  /** Comes from the server after sign-in only. */
  readonly key: () => Promise<CryptoKey>;
  readonly tabs: Tabs;
  /** Runs soon, when nothing more urgent is to be done. */
  readonly soon: (run: () => void) => void;
}

/**
 * Unacknowledged text of one document, sealed in IndexedDB. The newest text of
 * a field wins; writes of one field never overtake each other.
 */
export class DraftStore<V> {
  readonly #waiting = new Map<string, Draft<V> | null>();
  readonly #writing = new Set<string>();

  constructor(private readonly parts: DraftStoreParts) {}

  /** Keeps or drops (null) the draft of a field; returns at once, writes soon. */
  keep(field: string, draft: Draft<V> | null): void {
    this.#waiting.set(field, draft);
    if (this.#writing.has(field)) return;
    this.#writing.add(field);
    this.parts.soon(() => {
      this.#writeAll(field)
        .catch(() => {
          // No key or no store now: the text stays in the page, the next change tries again.
        })
        .finally(() => this.#writing.delete(field));
    });
  }

  /** Drafts of closed or crashed pages; they are this page's from now on. */
  async takeOver(): Promise<Map<string, Draft<V>>> {
    const [database, living] = await Promise.all([
      this.parts.database(),
      this.parts.tabs.living(),
    ]);
    const found = new Map<string, Draft<V>>();
    for (const record of await database.getAllFromIndex(
      'drafts',
      'scope',
      this.#scope,
    )) {
      if (living.has(record.tab) && record.tab !== this.parts.tabs.mine)
        continue;
      const text = await unseal(
        await this.parts.key(),
        this.#place(record.field),
        record.sealed,
      );
      if (text === null) continue;
      const draft: Draft<V> = JSON.parse(text);
      found.set(record.field, draft);
      await this.#write(record.field, draft);
      if (record.id !== this.#id(record.field))
        await database.delete('drafts', record.id);
    }
    return found;
  }

  async #writeAll(field: string): Promise<void> {
    while (this.#waiting.has(field)) {
      const draft = this.#waiting.get(field) ?? null;
      this.#waiting.delete(field);
      await this.#write(field, draft);
    }
  }

  async #write(field: string, draft: Draft<V> | null): Promise<void> {
    const database = await this.parts.database();
    if (draft === null) return database.delete('drafts', this.#id(field));
    const sealed = await seal(
      await this.parts.key(),
      this.#place(field),
      JSON.stringify(draft),
    );
    await database.put('drafts', {
      id: this.#id(field),
      scope: this.#scope,
      tab: this.parts.tabs.mine,
      field,
      sealed,
    });
    return undefined;
  }

  get #scope(): string {
    return `${this.parts.scope.personId}:${this.parts.scope.documentId}`;
  }

  #place(field: string): string {
    return `${this.#scope}:${field}`;
  }

  #id(field: string): string {
    return `${this.#scope}:${this.parts.tabs.mine}:${field}`;
  }
}
