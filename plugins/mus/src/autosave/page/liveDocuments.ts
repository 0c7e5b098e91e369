import type { Autosave } from '../Autosave';

interface Live {
  readonly autosave: Autosave<never>;
  readonly ready: Promise<void>;
  users: number;
}

/** Documents with text being saved in this page, so that going to another page and back loses and doubles nothing. */
const live = new Map<string, Live>();

export interface Opened<V> {
  readonly autosave: Autosave<V>;
  /** Settles when the drafts of earlier pages have been brought back. */
  readonly ready: Promise<void>;
}

/** Opens a document, or finds the one that is still saving. */
export function openDocument<V>(
  id: string,
  create: () => Opened<V>,
): Opened<V> {
  const known = live.get(id) as unknown as (Opened<V> & Live) | undefined;
  if (known) return known;
  const opened = create();
  live.set(id, { ...(opened as unknown as Opened<never>), users: 0 });
  return opened;
}

/** A page shows the document; call the result when it does not any more. */
export function holdDocument(id: string): () => void {
  const entry = live.get(id);
  if (!entry) return () => {};
  entry.users += 1;
  return () => {
    entry.users -= 1;
    entry.autosave.flush();
    closeWhenSaved(id, entry);
  };
}

function closeWhenSaved(id: string, entry: Live): void {
  let stop = () => {};
  const close = () => {
    if (entry.users === 0 && entry.autosave.unsaved > 0) return;
    stop();
    if (entry.users > 0 || live.get(id) !== entry) return;
    entry.autosave.dispose();
    live.delete(id);
  };
  stop = entry.autosave.subscribe(close);
  close();
}

/** Forgets everything; for tests. */
export function forgetDocuments(): void {
  for (const { autosave } of live.values()) autosave.dispose();
  live.clear();
}
