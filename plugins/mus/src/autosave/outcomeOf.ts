import { MusError } from '../api';
import type { SaveOutcome, Stored } from './ports';

/** What a failed save means for the text. `readCurrent` reads the body of a version conflict. */
export function outcomeOf<V>(
  error: unknown,
  readCurrent: (current: unknown) => Stored<V> | null,
): SaveOutcome<V> {
  if (!(error instanceof MusError)) return { kind: 'unreachable' };
  if (error.code === 'versionConflict')
    return { kind: 'conflict', current: readCurrent(error.current) };
  if (error.code === 'notSignedIn') return { kind: 'signedOut' };
  // An unreadable "200" may have been saved: asking again with the same id finds out.
  if (error.passing || error.code === 'unreadable')
    return { kind: 'unreachable' };
  return { kind: 'refused', message: error.message };
}
