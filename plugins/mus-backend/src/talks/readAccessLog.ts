import { Language, Party } from '@samtale/backstage-plugin-mus-common';
import { AccessEntry } from '../access/AccessLog';
import { accessPage } from '../access/accessPage';
import { otherParty, sheetOf, TalkRow } from './TalkRow';

type Entry = AccessEntry & { at: string };

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

/** Entries for the talk's page, newest first, as far as this party may know them. */
export function readAccessLog(
  row: TalkRow,
  party: Party,
  me: string,
  entries: readonly Entry[],
  language: Language,
) {
  const two = [
    { id: row.employee_person_id, name: row.employee_name },
    { id: row.leader_person_id, name: row.leader_name },
  ];
  return accessPage(
    entries.filter(entry => isShown(row, party, me, entry)),
    two,
    language,
  );
}
