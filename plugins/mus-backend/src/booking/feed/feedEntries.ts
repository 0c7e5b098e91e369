import { DateTime } from 'luxon';
import { Knex } from 'knex';
import { joinReader } from '../../access/joinReader';
import { Tx } from '../../database/Database';
import { TalkRow } from '../../talks/TalkRow';
import { bookedTalks, ComingQuestion } from '../times/coming';

/** A date of one of the two: what it is, with whom, when; never what anybody wrote. */
export interface FeedEntry {
  readonly kind: 'talk' | 'followUp' | 'checkIn';
  /** Of the talk, plan or check-in. */
  readonly id: string;
  /** Path within the portal. */
  readonly path: string;
  readonly party: 'employee' | 'leader';
  readonly otherName: string;
  readonly sequence: number;
  readonly on: string;
  /** Absent: the whole day. */
  readonly timed?: { readonly startsAt: string; readonly minutes: number };
}

interface TalkEntryRow extends TalkRow {
  booked_on: string;
  booked_starts_at: string;
  booked_minutes: number;
  sequence: number;
  leader_sequence: number;
}

interface DayRow {
  id: string;
  plan_id: string;
  day: string;
  sequence: number;
  leader_sequence: number;
  employee_person_id: string;
  employee_name: string;
  leader_name: string;
}

/** How long a date that has passed stays in the calendar. */
const KEPT_DAYS = 366;

function keptFrom(now: string): string {
  return DateTime.fromISO(now, { zone: 'utc' })
    .minus({ days: KEPT_DAYS })
    .toFormat('yyyy-MM-dd');
}

function byId(alias: string, column: string) {
  return (join: Knex.JoinClause) =>
    join
      .on(`${alias}.organisation_id`, '=', 'plan.organisation_id')
      .andOn(`${alias}.id`, '=', `plan.${column}`);
}

/** Open plans of one of the two, with both names. */
function openPlans(tx: Tx, question: ComingQuestion): Knex.QueryBuilder {
  return joinReader(tx('mus_action_plan as plan'), 'plan', {
    ...question,
    kind: 'plan',
  })
    .where('reader.level', 'write')
    .whereNull('plan.closed_at')
    .join('mus_person as employee', byId('employee', 'employee_person_id'))
    .join('mus_person as leader', byId('leader', 'leader_person_id'))
    .select(
      'plan.id as plan_id',
      'plan.employee_person_id',
      'employee.display_name as employee_name',
      'leader.display_name as leader_name',
    );
}

/** As in the mails: the leader's entry may have gone and come back. */
const sequenceOf = (
  row: { sequence: number; leader_sequence: number },
  isEmployee: boolean,
) => row.sequence + (isEmployee ? 0 : row.leader_sequence);

function toDay(
  kind: FeedEntry['kind'],
  row: DayRow,
  personId: string,
): FeedEntry {
  const isEmployee = row.employee_person_id === personId;
  return {
    kind,
    id: row.id,
    path: `/mus/plans/${row.plan_id}`,
    party: isEmployee ? 'employee' : 'leader',
    otherName: isEmployee ? row.leader_name : row.employee_name,
    sequence: sequenceOf(row, isEmployee),
    on: row.day,
  };
}

async function talkEntries(
  tx: Tx,
  question: ComingQuestion,
): Promise<FeedEntry[]> {
  const rows: TalkEntryRow[] = await bookedTalks(tx, question).where(
    'b.booked_on',
    '>=',
    keptFrom(question.now),
  );
  return rows.map(row => {
    const isEmployee = row.employee_person_id === question.personId;
    return {
      kind: 'talk',
      id: row.id,
      path: `/mus/talks/${row.id}`,
      party: isEmployee ? 'employee' : 'leader',
      otherName: isEmployee ? row.leader_name : row.employee_name,
      sequence: sequenceOf(row, isEmployee),
      on: row.booked_on,
      timed: { startsAt: row.booked_starts_at, minutes: row.booked_minutes },
    };
  });
}

async function followUpEntries(
  tx: Tx,
  question: ComingQuestion,
): Promise<FeedEntry[]> {
  const rows: DayRow[] = await openPlans(tx, question)
    .whereNotNull('plan.follow_up_on')
    .where('plan.follow_up_on', '>=', keptFrom(question.now))
    .select(
      'plan.id as id',
      'plan.follow_up_on as day',
      'plan.calendar_sequence as sequence',
      'plan.leader_sequence',
    )
    .orderBy(['plan.follow_up_on', 'plan.id']);
  return rows.map(row => toDay('followUp', row, question.personId));
}

async function checkInEntries(
  tx: Tx,
  question: ComingQuestion,
): Promise<FeedEntry[]> {
  const rows: DayRow[] = await openPlans(tx, question)
    .join('mus_plan_check_in as one', join =>
      join
        .on('one.organisation_id', '=', 'plan.organisation_id')
        .andOn('one.plan_id', '=', 'plan.id'),
    )
    .whereNull('one.removed_at')
    .where('one.day', '>=', keptFrom(question.now))
    .select('one.id as id', 'one.day as day', 'one.version as sequence')
    .select('plan.leader_sequence')
    .orderBy(['one.day', 'one.id']);
  return rows.map(row => toDay('checkIn', row, question.personId));
}

/** Every date of a person: booked talks, follow-up dates, check-ins (R14). */
export async function feedEntries(
  tx: Tx,
  question: ComingQuestion,
): Promise<FeedEntry[]> {
  return [
    ...(await talkEntries(tx, question)),
    ...(await followUpEntries(tx, question)),
    ...(await checkInEntries(tx, question)),
  ];
}
