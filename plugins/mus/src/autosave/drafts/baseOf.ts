import type { Draft, Stored } from '../ports';

/** What the draft was written on; null where it does not say, and nothing may be put together unseen. */
export function baseOf<V>({ base, version }: Draft<V>): Stored<V> | null {
  return base === undefined || version === null
    ? null
    : { value: base, version, savedAt: '' };
}
