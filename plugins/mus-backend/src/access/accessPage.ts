import { Language, say } from '@samtale/backstage-plugin-mus-common';
import { AccessEntry } from './AccessLog';

/** One line of "Hvem har åbnet denne samtale". */
export interface AccessLine {
  readonly at: string;
  readonly who: string;
  readonly action: string;
}

type Entry = AccessEntry & { readonly at: string };

/** Saving as one types makes many entries; read as one while nothing else happens between. */
const SAME_SITTING_MS = 15 * 60 * 1000;

function sameSitting(newer: Entry, older: Entry): boolean {
  return (
    newer.personId === older.personId &&
    newer.action === older.action &&
    newer.outcome === older.outcome &&
    Date.parse(newer.at) - Date.parse(older.at) < SAME_SITTING_MS
  );
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
  return entries
    .filter((entry, at) => at === 0 || !sameSitting(entries[at - 1], entry))
    .map(({ at, personId, action, outcome }) => ({
      at,
      who: who(personId),
      // A code of the texts of group `accessActions`; the page says it.
      action: outcome === 'ok' ? action : 'refused',
    }));
}
