import { useCallback, useSyncExternalStore } from 'react';
import { afterPicture } from './afterPicture';
import type { Autosave } from './Autosave';
import type { FieldState } from './FieldState';

type Snapshot = string | number | object;

function useOne<V, M extends Snapshot>(
  autosave: Autosave<V>,
  key: string,
  made: () => M,
): M {
  const subscribe = useCallback(
    (listener: () => void) => autosave.subscribeTo(key, listener),
    [autosave, key],
  );
  return useSyncExternalStore(subscribe, made);
}

/** One field of the document, and what becomes of it. */
export function useField<V>(autosave: Autosave<V>, key: string): FieldState<V> {
  return useOne(autosave, key, () => autosave.field(key).state);
}

/**
 * One field whose text stands where it is typed: drawn again when the text came
 * from elsewhere, not with every key. Whoever changes it must start from what
 * the field holds then, not from what was drawn.
 */
export function useArrivals<V>(
  autosave: Autosave<V>,
  key: string,
): FieldState<V> {
  useOne(autosave, key, () => autosave.field(key).state.arrivals);
  return autosave.field(key).state;
}

/** What is said of one field: drawn again when `said` changes, after the picture of the key that did it. */
export function useSaid<V>(
  autosave: Autosave<V>,
  key: string,
  said: (state: FieldState<V>) => string,
): FieldState<V> {
  const subscribe = useCallback(
    (listener: () => void) =>
      autosave.subscribeTo(key, () => afterPicture(listener)),
    [autosave, key],
  );
  useSyncExternalStore(subscribe, () => said(autosave.field(key).state));
  return autosave.field(key).state;
}

/** How many fields hold text that the server does not have. */
export function useUnsaved<V>(autosave: Autosave<V>): number {
  return useMade(autosave, () => autosave.unsaved);
}

/** What is made of many fields; the page is drawn again only when that changes, after the picture of the key that did it. `made` must be a word or a number. */
export function useMade<V, M extends string | number>(
  autosave: Autosave<V>,
  made: () => M,
): M {
  const subscribe = useCallback(
    (listener: () => void) => autosave.subscribe(() => afterPicture(listener)),
    [autosave],
  );
  return useSyncExternalStore(subscribe, made);
}

/** Draws the page again with every change of any field: for pages that show all texts. */
export function useEveryChange<V>(autosave: Autosave<V>): void {
  useSyncExternalStore(autosave.subscribe, () => autosave.revision);
}
