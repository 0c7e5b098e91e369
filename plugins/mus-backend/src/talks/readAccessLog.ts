import { Language, Party, say } from '@samtale/backstage-plugin-mus-common';
import { AccessEntry } from '../access/AccessLog';
import { otherParty, sheetOf, TalkRow } from './TalkRow';

type Entry = AccessEntry & { at: string };

/** The same person doing the same again within this time is one line. */
const SAME_WITHIN_MS = 30 * 60 * 1000;

/**
 * May this party see the entry? The other's doings only from when that
 * preparation was opened (before that even a time tells), or where the other
 * read mine.
 */
function isShown(
  row: TalkRow,
  party: Party,
  me: string,
  entry: Entry,
): boolean {
  const other = sheetOf(row, otherParty(party));
  const otherId =
    party === 'employee' ? row.leader_person_id : row.employee_person_id;
  if (entry.personId === me || entry.personId !== otherId) return true;
  if (entry.action === 'openOther') return true;
  return other.openedAt !== null && entry.at >= other.openedAt;
}

function whoOf(row: TalkRow, entry: Entry, language: Language): string {
  if (entry.personId === row.employee_person_id) return row.employee_name;
  if (entry.personId === row.leader_person_id) return row.leader_name;
  return say(
    language,
    'accessRoles',
    entry.personId === null ? 'system' : 'other',
  );
}

/** Entries for the talk's page, newest first: the two by name, others by role. */
export function readAccessLog(
  row: TalkRow,
  party: Party,
  me: string,
  entries: readonly Entry[],
  language: Language,
) {
  const shown: Array<{ at: string; who: string; action: string }> = [];
  for (const entry of entries.filter(one => isShown(row, party, me, one))) {
    const line = {
      at: entry.at,
      who: whoOf(row, entry, language),
      action: entry.action,
    };
    const latest = shown.findLast(
      ({ who, action }) => who === line.who && action === line.action,
    );
    if (!latest || Date.parse(latest.at) - Date.parse(line.at) > SAME_WITHIN_MS)
      shown.push(line);
  }
  return shown;
}
