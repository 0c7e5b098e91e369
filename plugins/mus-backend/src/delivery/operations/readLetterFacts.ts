import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { asBoolean } from '../../database/dialect';
import {
  InvitationFacts,
  LetterFacts,
  Person,
  TalkFacts,
} from '../facts/letterFacts';
import { invitationFacts } from './invitationFacts';
import { BookedColumns, bookedColumns, bookedFacts } from './bookedFacts';

interface PersonColumns {
  id: string | null;
  stable: string;
  name: string;
  ref: string;
  mail: string | null;
  language: string;
  active: unknown;
  daily: unknown;
}

interface FactsRow extends BookedColumns {
  message_id: string;
  preparation_due_on: string | null;
  opening_rule: string | null;
  held_at: string | null;
  plan_id: string | null;
  follow_up_on: string | null;
  follow_up_generation: number | null;
  calendar_sequence: number | null;
  plan_leader_sequence: number | null;
  closed_at: string | null;
  occurrence: string | null;
  talks_until: string | null;
  talk_state: string | null;
  talk_id: string | null;
  mail_kind: string;
  started_at: string | null;
  substituted_id: string | null;
  [column: string]: unknown;
}

const people = ['employee', 'leader', 'new_leader', 'substitute', 'former'];

const personColumns = (alias: string) => [
  `${alias}.id as ${alias}_id`,
  `${alias}.stable_id as ${alias}_stable`,
  `${alias}.display_name as ${alias}_name`,
  `${alias}.entity_ref as ${alias}_ref`,
  `${alias}.mail_address as ${alias}_mail`,
  `${alias}.language as ${alias}_language`,
  `${alias}.active as ${alias}_active`,
  `${alias}.daily_mail as ${alias}_daily`,
];

function person(row: FactsRow, alias: string): Person | null {
  const of = (column: keyof PersonColumns) => row[`${alias}_${column}`];
  if (of('id') === null) return null;
  return {
    id: of('id') as string,
    stableId: of('stable') as string,
    name: of('name') as string,
    entityRef: of('ref') as string,
    mailAddress: of('mail') as string | null,
    language: of('language') === 'en' ? 'en' : 'da',
    active: asBoolean(of('active')),
    daily: asBoolean(of('daily')),
  };
}

function talkOf(row: FactsRow): TalkFacts | null {
  if (row.talk_state === null) return null;
  return {
    state: row.talk_state,
    started: row.started_at !== null,
    ready: {
      employee: asBoolean(row.employee_ready),
      leader: asBoolean(row.leader_ready),
    },
  };
}

const invitedTo = ({ mail_kind, talk_id }: FactsRow) =>
  mail_kind === 'invitation' ? talk_id : null;

function toFacts(
  row: FactsRow,
  invitations: ReadonlyMap<string, InvitationFacts>,
): LetterFacts {
  // The new leader of a handed-over talk gets the mail, the former one does not.
  const leader = person(row, 'new_leader') ?? person(row, 'leader');
  return {
    invitation: invitations.get(invitedTo(row) ?? '') ?? null,
    messageId: row.message_id,
    employee: person(row, 'employee'),
    leader,
    // Whoever the former leader named stands in for nobody here.
    substitute:
      row.substituted_id === leader?.id ? person(row, 'substitute') : null,
    former: person(row, 'former'),
    preparationDueOn: row.preparation_due_on,
    openingRule: row.opening_rule,
    heldAt: row.held_at,
    occurrence: row.occurrence,
    handedOver: person(row, 'new_leader') !== null,
    leaderReadsOnly: asBoolean(row.leader_reads_only),
    switchedOff: asBoolean(row.switched_off),
    talksUntil: row.talks_until,
    talk: talkOf(row),
    ...bookedFacts(row),
    plan:
      row.plan_id === null
        ? null
        : {
            followUpOn: row.follow_up_on,
            generation: row.follow_up_generation ?? 0,
            calendarSequence: row.calendar_sequence ?? 0,
            leaderSequence: row.plan_leader_sequence ?? 0,
            closed: row.closed_at !== null,
          },
  };
}

const newLeader = `(select r.person_id from mus_reader r
  where r.organisation_id = m.organisation_id and r.document_kind = m.subject_kind
    and r.document_id = m.subject_id and r.reason = 'newLeader' and r.item_id = ''
    and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)
  order by r.valid_from desc limit 1)`;

const leaderReadsOnly = `exists (
  select 1 from mus_reader was
  where was.organisation_id = m.organisation_id and was.document_kind = m.subject_kind
    and was.document_id = m.subject_id and was.item_id = '' and was.reason = 'formerLeader'
    and (case m.subject_kind when 'plan' then plan.state else talk.state end) not in ('closed', 'declined', 'withdrawn')
    and was.person_id = coalesce(talk.leader_person_id, plan.leader_person_id)) as leader_reads_only`;

const readySheet = (party: 'employee' | 'leader') => `exists (
  select 1 from mus_sheet s
  where s.organisation_id = m.organisation_id and s.talk_id = talk.id and s.party = '${party}'
    and s.state in ('ready', 'onPaper')) as ${party}_ready`;

/** Where subjects are read from: messages, or the facts that a daily mail carries. */
export interface FactsSource {
  readonly table: 'mus_message' | 'mus_due';
  /** Column with the kind of mail. */
  readonly kind: 'm.mail' | 'm.kind';
  /** Finds the fact itself. */
  readonly due: string;
}

const messages: FactsSource = {
  table: 'mus_message',
  kind: 'm.mail',
  due: '(due.message_id = m.id or due.portal_message_id = m.id)',
};

const switchedOff = ({ kind }: FactsSource) => `exists (
  select 1 from mus_round_mail_off o
  where o.organisation_id = m.organisation_id and o.mail = ${kind} and o.round_id = coalesce(talk.round_id, (
    select pt.round_id from mus_talk pt where pt.organisation_id = m.organisation_id and pt.id = plan.talk_id)))`;

/** Who stands in for the leader, where the message or fact (`m`) is for one who does. */
function withStandIn(query: Knex.QueryBuilder): void {
  query
    .joinRaw(
      `left join mus_substitute stand_in on stand_in.organisation_id = m.organisation_id and m.recipient_role = 'substitute'
        and stand_in.id = due.occurrence and stand_in.ended_at is null`,
    )
    .joinRaw(
      'left join mus_person substitute on substitute.organisation_id = m.organisation_id and substitute.id = stand_in.substitute_person_id',
    );
}

/** Who was one of the two, where the message or fact (`m`) is for one who was. */
function withFormer(query: Knex.QueryBuilder): void {
  query.joinRaw(
    `left join mus_person former on former.organisation_id = m.organisation_id and m.recipient_role = 'former'
      and former.id = due.occurrence`,
  );
}

/** People and days of the subjects of these messages, or of these facts. */
export async function readLetterFacts(
  tx: Tx,
  organisationId: string,
  messageIds: readonly string[],
  now: string,
  source: FactsSource = messages,
): Promise<Map<string, LetterFacts>> {
  if (messageIds.length === 0) return new Map();
  const rows: FactsRow[] = await tx(`${source.table} as m`)
    .leftJoin('mus_talk as talk', join =>
      join
        .on('talk.organisation_id', 'm.organisation_id')
        .andOn('talk.id', 'm.subject_id'),
    )
    .leftJoin('mus_action_plan as plan', join =>
      join
        .on('plan.organisation_id', 'm.organisation_id')
        .andOn('plan.id', 'm.subject_id'),
    )
    .leftJoin('mus_round as round', join =>
      join
        .on('round.organisation_id', 'm.organisation_id')
        .andOn('round.id', 'talk.round_id'),
    )
    .joinRaw(
      `left join mus_due due on due.organisation_id = m.organisation_id and due.subject_kind = m.subject_kind and due.subject_id = m.subject_id and ${source.due}`,
    )
    .joinRaw(
      'left join mus_talk_booking booking on booking.organisation_id = m.organisation_id and booking.talk_id = talk.id',
    )
    .joinRaw(
      'left join mus_talk_request request on request.organisation_id = m.organisation_id and request.id = m.subject_id',
    )
    .joinRaw(
      'left join mus_employment asked on asked.organisation_id = m.organisation_id and asked.id = request.employment_id',
    )
    .joinRaw(
      'left join mus_person employee on employee.organisation_id = m.organisation_id and employee.id = coalesce(talk.employee_person_id, plan.employee_person_id, request.employee_person_id)',
    )
    .joinRaw(
      'left join mus_person leader on leader.organisation_id = m.organisation_id and leader.id = coalesce(talk.leader_person_id, plan.leader_person_id, asked.leader_person_id)',
    )
    .joinRaw(
      `left join mus_person new_leader on new_leader.organisation_id = m.organisation_id and new_leader.id = ${newLeader}`,
      [now, now],
    )
    .modify(withStandIn)
    .modify(withFormer)
    .where('m.organisation_id', organisationId)
    .whereIn('m.id', messageIds)
    .select(
      'm.id as message_id',
      'round.preparation_due_on',
      'round.talks_until',
      'talk.state as talk_state',
      'talk.id as talk_id',
      `${source.kind} as mail_kind`,
      'talk.started_at',
      tx.raw(`${readySheet('employee')}, ${readySheet('leader')}`),
      'talk.opening_rule',
      'talk.held_at',
      'plan.id as plan_id',
      'plan.follow_up_on',
      'plan.follow_up_generation',
      'plan.calendar_sequence',
      'plan.leader_sequence as plan_leader_sequence',
      'plan.closed_at',
      'due.occurrence',
      'stand_in.leader_person_id as substituted_id',
      ...bookedColumns,
      tx.raw(`${switchedOff(source)} as switched_off, ${leaderReadsOnly}`),
      ...people.flatMap(personColumns),
    );
  const talkIds = rows.flatMap(row => invitedTo(row) ?? []);
  const invitations = await invitationFacts(tx, organisationId, talkIds);
  return new Map(rows.map(row => [row.message_id, toFacts(row, invitations)]));
}
