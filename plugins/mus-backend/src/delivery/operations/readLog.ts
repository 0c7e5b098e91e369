import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { LogLine, LogQuery } from '../outbox/DeliveryStore';
import { MessageRow } from './columns';
import { waitsForItsDay } from './countLog';

type LogRow = MessageRow & {
  person_id: string | null;
  person_name: string;
  person_ref: string;
};

/** Named in the fact that the message carries. */
const standIn = `(select s.substitute_person_id from mus_due d
   join mus_substitute s on s.organisation_id = d.organisation_id and s.id = d.occurrence
   where d.organisation_id = m.organisation_id and d.subject_kind = m.subject_kind and d.subject_id = m.subject_id
     and (d.message_id = m.id or d.portal_message_id = m.id))`;

/** Named by the fact itself. */
const former = `(select d.occurrence from mus_due d
   where d.organisation_id = m.organisation_id and d.subject_kind = m.subject_kind and d.subject_id = m.subject_id
     and (d.message_id = m.id or d.portal_message_id = m.id))`;

const person = `coalesce(m.recipient_person_id,
  (case when m.recipient_role = 'substitute' then ${standIn}
   when m.recipient_role = 'former' then ${former}
   when m.recipient_role = 'employee' then coalesce(talk.employee_person_id, plan.employee_person_id)
   else coalesce(talk.leader_person_id, plan.leader_person_id) end))`;

function toLine(row: LogRow): LogLine {
  return {
    id: row.id,
    mail: row.mail,
    channel: row.channel,
    state: row.state,
    recipient:
      row.person_id === null
        ? null
        : {
            id: row.person_id,
            name: row.person_name,
            entityRef: row.person_ref,
          },
    dueAt: row.due_at,
    nextAttemptAt: row.next_attempt_at,
    attempts: row.attempt,
    sentAt: row.sent_at,
    smtpCode: row.smtp_code,
    errorClass: row.error_class,
  };
}

function fromSubject(tx: Tx, organisationId: string): Knex.QueryBuilder {
  return tx('mus_message as m')
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
    .joinRaw(
      `left join mus_person p on p.organisation_id = m.organisation_id and p.id = ${person}`,
    )
    .where('m.organisation_id', organisationId);
}

function narrow(rows: Knex.QueryBuilder, query: LogQuery): void {
  if (query.state) rows.where('m.state', query.state);
  if (query.mail) rows.where('m.mail', query.mail);
  if (query.unitId)
    rows.whereRaw('coalesce(talk.unit_id, plan.unit_id) = ?', [query.unitId]);
  if (query.dueFrom) rows.where('m.due_at', '>=', query.dueFrom);
  if (query.dueBefore) rows.where('m.due_at', '<', query.dueBefore);
  const waits = waitsForItsDay(query.now, 'm');
  if (query.later) rows.where(waits);
  else rows.whereNot(waits);
}

function onward(rows: Knex.QueryBuilder, { after, later }: LogQuery): void {
  if (!after) return;
  const beyond = later ? '>' : '<';
  rows.where(page =>
    page
      .where('m.due_at', beyond, after.dueAt)
      .orWhere(same =>
        same.where('m.due_at', after.dueAt).where('m.id', beyond, after.id),
      ),
  );
}

/** A page of the delivery log, newest due first; what waits for its day apart, the next first. */
export async function readLog(
  tx: Tx,
  organisationId: string,
  query: LogQuery,
): Promise<LogLine[]> {
  const order = query.later ? 'asc' : 'desc';
  const rows = fromSubject(tx, organisationId)
    .select(
      'm.*',
      'p.id as person_id',
      'p.display_name as person_name',
      'p.entity_ref as person_ref',
    )
    .orderBy([
      { column: 'm.due_at', order },
      { column: 'm.id', order },
    ])
    .limit(query.limit);
  narrow(rows, query);
  onward(rows, query);
  return ((await rows) as LogRow[]).map(toLine);
}
