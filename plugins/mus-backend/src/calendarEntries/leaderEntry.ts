import { DocumentKind } from '../access/Readers';
import { Tx } from '../database/Database';
import { Dialect, lockRows } from '../database/dialect';

/** Whose talk or plan, and when. */
export interface EntryKey {
  readonly organisationId: string;
  readonly kind: DocumentKind;
  readonly documentId: string;
  readonly now: string;
  /** Local day. */
  readonly today: string;
}

interface Source {
  readonly table: string;
  readonly id: string;
  /** Column with the date that stands in the calendar. */
  readonly date: string;
  /** Column that tells one change of the date from the next. */
  readonly generation: string;
  /** Mails that bring the date into the calendar, or take it out. */
  readonly kinds: readonly string[];
  /** Brings it. */
  readonly enters: string;
  /** Takes it out when nobody has the date any more. */
  readonly removes: string;
  /** Takes it out of the calendar of a former leader. */
  readonly leaves: string;
}

/** Where the dates stand, and what is mailed of them. */
export const entrySources = {
  talk: {
    table: 'mus_talk_booking',
    id: 'talk_id',
    date: 'booked_starts_at',
    generation: 'sequence',
    kinds: ['talkBooked', 'talkMoved', 'talkCancelled'],
    enters: 'talkBooked',
    removes: 'talkCancelled',
    leaves: 'talkHandedOver',
  },
  plan: {
    table: 'mus_action_plan',
    id: 'id',
    date: 'follow_up_on',
    generation: 'follow_up_generation',
    kinds: ['followUpSet'],
    enters: 'followUpSet',
    removes: 'followUpSet',
    leaves: 'followUpHandedOver',
  },
} as const satisfies Record<DocumentKind, Source>;

/** The leader's calendar entry of a talk or plan. */
export interface LeaderEntry {
  /** Its date is still to come. */
  readonly ahead: boolean;
  readonly generation: number;
  readonly leaderSequence: number;
}

const where = ({ organisationId, kind, documentId }: EntryKey) => ({
  organisation_id: organisationId,
  [entrySources[kind].id]: documentId,
});

/** The entry, locked until the transaction ends; undefined: there never was a date. */
export async function lockEntry(
  tx: Tx,
  key: EntryKey,
  dialect: Dialect,
): Promise<LeaderEntry | undefined> {
  const { table, date, generation } = entrySources[key.kind];
  const query = tx(table)
    .where(where(key))
    .select(`${date} as date`, `${generation} as generation`)
    .select('leader_sequence');
  const [row] = await lockRows(query, dialect);
  if (!row) return undefined;
  const from = key.kind === 'talk' ? key.now : key.today;
  return {
    ahead: row.date !== null && row.date > from,
    generation: row.generation,
    leaderSequence: row.leader_sequence,
  };
}

/** Was this person told already that the entry, as it is now, is not theirs? */
export async function isOut(
  tx: Tx,
  { organisationId, kind, documentId }: EntryKey,
  { leaderSequence }: LeaderEntry,
  personId: string,
): Promise<boolean> {
  const row = await tx('mus_due')
    .where({
      organisation_id: organisationId,
      subject_kind: kind,
      subject_id: documentId,
      recipient_role: 'former',
      occurrence: personId,
      generation: leaderSequence,
    })
    .whereNull('cancelled_at')
    .first('id');
  return row !== undefined;
}

/** The next change of the leader's entry alone; what a calendar programme compares rises. */
export async function raiseLeaderSequence(
  tx: Tx,
  key: EntryKey,
  { leaderSequence }: LeaderEntry,
): Promise<number> {
  const next = leaderSequence + 1;
  await tx(entrySources[key.kind].table)
    .where(where(key))
    .update({ leader_sequence: next });
  return next;
}

/** Was the date taken away, and the leader's calendar file that says so has not left? */
export async function removalWaits(tx: Tx, key: EntryKey): Promise<boolean> {
  const row = await tx('mus_due as due')
    .join('mus_message as message', join =>
      join
        .on('message.organisation_id', 'due.organisation_id')
        .andOn('message.id', 'due.message_id'),
    )
    .where({
      'due.organisation_id': key.organisationId,
      'due.subject_kind': key.kind,
      'due.subject_id': key.documentId,
      'due.recipient_role': 'leader',
      'due.kind': entrySources[key.kind].removes,
    })
    .whereNull('due.cancelled_at')
    .whereIn('message.state', ['scheduled', 'claimed', 'blocked'])
    .first('due.id');
  return row !== undefined;
}
