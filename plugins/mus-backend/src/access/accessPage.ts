import { Language, say } from '@samtale/backstage-plugin-mus-common';
import { AccessEntry } from './AccessLog';

/** One line of "Hvem har åbnet denne samtale". */
export interface AccessLine {
  readonly at: string;
  readonly who: string;
  readonly action: string;
}

type Entry = AccessEntry & { readonly at: string };

/** Saving as one types, and pages that refresh themselves, make many entries of one sitting. */
const SAME_SITTING_MS = 15 * 60 * 1000;

/** Of entries by the same person doing the same, not 15 minutes apart, only the newest. */
function lastOfSitting(entries: readonly Entry[]): Entry[] {
  const newer = new Map<string, number>();
  return entries.filter(({ personId, action, outcome, at }) => {
    const key = `${personId} ${action} ${outcome}`;
    const next = newer.get(key);
    const time = Date.parse(at);
    newer.set(key, time);
    return next === undefined || next - time >= SAME_SITTING_MS;
  });
}

/**
 * The access log as the two see it: themselves by name, others by role.
 *
 * @param entries - newest first
 * @param two - the two whose document it is
 */
export function accessPage(
  entries: readonly Entry[],
  two: ReadonlyArray<{ readonly id: string; readonly name: string }>,
  language: Language,
): AccessLine[] {
  const names = new Map(two.map(person => [person.id, person.name]));
  const who = (personId: string | null) =>
    personId === null
      ? say(language, 'accessRoles', 'system')
      : (names.get(personId) ?? say(language, 'accessRoles', 'other'));
  return lastOfSitting(entries).map(({ at, personId, action, outcome }) => ({
    at,
    who: who(personId),
    // A code of the texts of group `accessActions`; the page says it.
    action: outcome === 'ok' ? action : 'refused',
  }));
}
