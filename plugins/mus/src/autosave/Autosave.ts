import { AutosaveField } from './AutosaveField';
import { isUnsaved } from './FieldState';
import type { AutosavePorts, Draft, SaveRequest, Stored } from './ports';

/** All fields of one document, saved side by side, one request per field at a time. */
export class Autosave<V> {
  readonly #fields = new Map<string, AutosaveField<V>>();
  readonly #listeners = new Set<() => void>();
  readonly #fieldListeners = new Map<string, Set<() => void>>();
  /** Rises with every change of any field; a snapshot for React. */
  #revision = 0;

  constructor(
    private readonly empty: V,
    private readonly ports: AutosavePorts<V>,
  ) {}

  get revision(): number {
    return this.#revision;
  }

  /** Number of fields whose text the server does not have. */
  get unsaved(): number {
    return [...this.#fields.values()].filter(field =>
      isUnsaved(field.state.status),
    ).length;
  }

  field(key: string): AutosaveField<V> {
    const known = this.#fields.get(key);
    if (known) return known;
    return this.#add(key, null);
  }

  /** Keys of all fields that are known here. */
  keys(): string[] {
    return [...this.#fields.keys()];
  }

  /** A copy of the document came from the server. */
  receive(stored: ReadonlyMap<string, Stored<V>>): void {
    for (const [key, value] of stored) {
      const known = this.#fields.get(key);
      if (known) known.adopt(value);
      else this.#add(key, value);
    }
  }

  /** Drafts that an earlier page left in this browser. */
  restore(drafts: ReadonlyMap<string, Draft<V>>): void {
    for (const [key, draft] of drafts) this.field(key).restore(draft);
  }

  /** Versions of all saved fields: what "Markér som klar" hands in. */
  versions(): Record<string, number> {
    const versions: Record<string, number> = {};
    for (const [key, field] of this.#fields) {
      if (field.version !== null) versions[key] = field.version;
    }
    return versions;
  }

  /** The field is gone from the document. */
  forget(key: string): void {
    this.#fields.get(key)?.dispose();
    this.#fields.delete(key);
    this.ports.keepDraft(key, null);
    this.#changed(key);
  }

  flush(): void {
    for (const field of this.#fields.values()) field.flush();
  }

  /** What must go out while the page closes. */
  leaving(): SaveRequest<V>[] {
    return [...this.#fields.values()].flatMap(field => field.leaving() ?? []);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Hears of one field alone. */
  subscribeTo(key: string, listener: () => void): () => void {
    const listeners = this.#fieldListeners.get(key) ?? new Set();
    this.#fieldListeners.set(key, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  dispose(): void {
    for (const field of this.#fields.values()) field.dispose();
  }

  #add(key: string, stored: Stored<V> | null): AutosaveField<V> {
    const field = new AutosaveField(key, this.empty, stored, this.ports, () =>
      this.#changed(key),
    );
    this.#fields.set(key, field);
    return field;
  }

  #changed(key: string): void {
    this.#revision += 1;
    for (const listener of this.#fieldListeners.get(key) ?? []) listener();
    for (const listener of this.#listeners) listener();
  }
}
