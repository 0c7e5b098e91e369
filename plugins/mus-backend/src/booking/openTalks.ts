import {
  goingOn,
  openTalkStates,
  TalkState,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { asBoolean, asCount } from '../database/dialect';
import { holderWritesOf, sheetsStartedOf } from './leftBehind';
import { overtakenOf } from './overtaken';

/** A talk that waits to be held. */
export interface OpenTalk {
  readonly employmentId: string;
  readonly talkId: string;
  readonly leaderPersonId: string;
  readonly state: TalkState;
  readonly version: number;
  readonly anySheetStarted: boolean;
  readonly startedAt: string | null;
  /** A time stands in the calendars of the two. */
  readonly booked: boolean;
  /** A time stands that was agreed with a former leader. */
  readonly timeLeft: boolean;
}

interface Row {
  employment_id: string;
  id: string;
  leader_person_id: string;
  state: TalkState;
  version: number;
  started_at: string | null;
  sheets_started: unknown;
  holder_writes: unknown;
  overtaken: unknown;
  booked_on: string | null;
}

const begun = ({ started_at, sheets_started }: Row) =>
  started_at !== null || asCount(sheets_started) > 0;

function toOpen(row: Row): OpenTalk {
  const hasTime = row.booked_on !== null;
  const holderWrites = asCount(row.holder_writes) > 0;
  return {
    employmentId: row.employment_id,
    talkId: row.id,
    leaderPersonId: row.leader_person_id,
    state: row.state,
    version: row.version,
    anySheetStarted: asCount(row.sheets_started) > 0,
    startedAt: row.started_at,
    booked: hasTime && holderWrites,
    timeLeft: hasTime && !holderWrites,
  };
}

/** Of each employment the one that goes on. */
function going(rows: readonly Row[]): Row[] {
  const waiting = new Map<string, Row[]>();
  for (const row of rows) {
    const { employment_id: id } = row;
    waiting.set(id, [...(waiting.get(id) ?? []), row]);
  }
  return [...waiting.values()].flatMap(
    talks =>
      goingOn(
        talks.map(row => ({
          row,
          begun: begun(row),
          holderWrites: asCount(row.holder_writes) > 0,
          overtaken: asBoolean(row.overtaken),
        })),
      )?.row ?? [],
  );
}

/**
 * The talk of each of these employments that waits to be held, at most one. A
 * talk that an earlier round or a former leader left behind does not count;
 * one that nobody has begun can still be given to the new leader. Which of
 * several goes on is a rule of `goingOn`.
 */
export async function openTalks(
  tx: Tx,
  organisationId: string,
  employmentIds: readonly string[],
  today: string,
): Promise<OpenTalk[]> {
  if (employmentIds.length === 0) return [];
  const rows: Row[] = await tx('mus_talk as t')
    .leftJoin('mus_round as r', join =>
      join
        .on('r.organisation_id', 't.organisation_id')
        .andOn('r.id', 't.round_id'),
    )
    .leftJoin('mus_talk_booking as b', join =>
      join
        .on('b.organisation_id', 't.organisation_id')
        .andOn('b.talk_id', 't.id'),
    )
    .where('t.organisation_id', organisationId)
    .whereIn('t.employment_id', [...employmentIds])
    .whereIn('t.state', [...openTalkStates])
    .where(current =>
      current
        .whereNull('t.round_id')
        .orWhere(round =>
          round
            .whereNot('r.state', 'closed')
            .where('r.talks_until', '>=', today),
        ),
    )
    .orderBy([
      { column: 't.invited_at', order: 'desc' },
      { column: 't.id', order: 'desc' },
    ])
    .select(
      't.employment_id',
      't.id',
      't.leader_person_id',
      't.state',
      't.version',
      't.started_at',
      'b.booked_on',
    )
    .select(tx.raw(`${sheetsStartedOf('t')} as sheets_started`))
    .select(tx.raw(`${holderWritesOf('t')} as holder_writes`))
    .select(tx.raw(`${overtakenOf('t')} as overtaken`));
  return going(rows).map(toOpen);
}
