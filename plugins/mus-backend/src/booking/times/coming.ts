import { openTalkStates } from '@samtale/backstage-plugin-mus-common';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { Tx } from '../../database/Database';
import { talksOf } from '../../talks/operations/findTalk';
import { TalkRow } from '../../talks/TalkRow';

interface ComingRow extends TalkRow {
  booked_on: string;
  booked_time: string;
  booked_starts_at: string;
  booked_minutes: number;
  sequence: number;
}

/** Whose talks, and from when on. */
export interface ComingQuestion {
  readonly organisationId: string;
  readonly personId: string;
  readonly now: string;
}

/** Longest talk: who looks for an overlap looks so far back. */
const LONGEST_MINUTES = 480;

const instant = (time: DateTime) =>
  time.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");

/** Talks of one of the two that have something about the time; alias `b`. */
function withBooking(tx: Tx, question: ComingQuestion): Knex.QueryBuilder {
  return talksOf(tx, question)
    .where('reader.level', 'write')
    .join('mus_talk_booking as b', join =>
      join
        .on('b.organisation_id', '=', 't.organisation_id')
        .andOn('b.talk_id', '=', 't.id'),
    );
}

/** Which talk it is and with whom, as lists show it. */
const headOf = (row: TalkRow) => ({
  talkId: row.id,
  employee: {
    id: row.employee_person_id,
    name: row.employee_name,
    entityRef: row.employee_ref,
  },
  leader: {
    id: row.leader_person_id,
    name: row.leader_name,
    entityRef: row.leader_ref,
  },
});

/** Booked talks of one of the two, as who takes part; alias `b` is the booking. */
export function bookedTalks(
  tx: Tx,
  question: ComingQuestion,
): Knex.QueryBuilder {
  return withBooking(tx, question)
    .whereNotNull('b.booked_starts_at')
    .select(
      'b.booked_on',
      'b.booked_time',
      'b.booked_starts_at',
      'b.booked_minutes',
      'b.sequence',
      'b.leader_sequence',
    )
    .orderBy(['b.booked_starts_at', 't.id']);
}

/** My booked talks to come; where they are is read in the talk. */
export async function listComing(tx: Tx, question: ComingQuestion) {
  const today = instant(
    DateTime.fromISO(question.now, { zone: 'utc' }).minus({ hours: 2 }),
  );
  const rows: ComingRow[] = await bookedTalks(tx, question)
    .where('b.booked_starts_at', '>=', today)
    .whereNull('t.held_at')
    .limit(50);
  return rows.map(row => ({
    ...headOf(row),
    startsAt: row.booked_starts_at,
    minutes: row.booked_minutes,
  }));
}

/** Talks whose times the other of the two proposed, the longest waiting first. */
export async function listToAnswer(tx: Tx, question: ComingQuestion) {
  const { personId } = question;
  const rows: TalkRow[] = await withBooking(tx, question)
    .whereIn('t.state', [...openTalkStates])
    .where(mine =>
      mine
        .where({ 't.leader_person_id': personId, 'b.proposed_by': 'employee' })
        .orWhere({
          't.employee_person_id': personId,
          'b.proposed_by': 'leader',
        }),
    )
    .orderBy(['b.changed_at', 't.id'])
    .limit(50);
  return rows.map(headOf);
}

/** Local time of another talk of mine that overlaps, or null. */
export async function findOverlap(
  tx: Tx,
  question: ComingQuestion & {
    readonly talkId: string;
    readonly startsAt: string;
    readonly minutes: number;
  },
): Promise<string | null> {
  const start = DateTime.fromISO(question.startsAt, { zone: 'utc' });
  const end = start.plus({ minutes: question.minutes });
  const rows: ComingRow[] = await bookedTalks(tx, question)
    .whereNot('t.id', question.talkId)
    .where('b.booked_starts_at', '<', instant(end))
    .where(
      'b.booked_starts_at',
      '>',
      instant(start.minus({ minutes: LONGEST_MINUTES })),
    );
  const overlapping = rows.find(
    row =>
      DateTime.fromISO(row.booked_starts_at, { zone: 'utc' }).plus({
        minutes: row.booked_minutes,
      }) > start,
  );
  return overlapping?.booked_time ?? null;
}
