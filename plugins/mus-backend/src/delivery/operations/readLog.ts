import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { asCount } from '../../database/dialect';
import { LogLine, LogQuery } from '../DeliveryStore';
import { MessageRow } from './columns';

type LogRow = MessageRow & {
  person_id: string | null;
  person_name: string;
  person_ref: string;
};

const person = `coalesce(m.recipient_person_id,
  (case when m.recipient_role = 'employee' then coalesce(talk.employee_person_id, plan.employee_person_id)
   else coalesce(talk.leader_person_id, plan.leader_person_id) end))`;

const waitingStates = ['scheduled', 'claimed', 'handover', 'blocked'];

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

/** A page of the delivery log, newest due first. */
export async function readLog(
  tx: Tx,
  organisationId: string,
  query: LogQuery,
): Promise<LogLine[]> {
  const rows = fromSubject(tx, organisationId)
    .select(
      'm.*',
      'p.id as person_id',
      'p.display_name as person_name',
      'p.entity_ref as person_ref',
    )
    .orderBy([
      { column: 'm.due_at', order: 'desc' },
      { column: 'm.id', order: 'desc' },
    ])
    .limit(query.limit);
  if (query.state) rows.where('m.state', query.state);
  const { after } = query;
  if (after) {
    rows.where(page =>
      page
        .where('m.due_at', '<', after.dueAt)
        .orWhere(same =>
          same.where('m.due_at', after.dueAt).where('m.id', '<', after.id),
        ),
    );
  }
  return ((await rows) as LogRow[]).map(toLine);
}

/** Messages per state. */
export async function countByState(
  tx: Tx,
  organisationId: string,
): Promise<Record<string, number>> {
  const rows: Array<{ state: string; count: unknown }> = await tx('mus_message')
    .where({ organisation_id: organisationId })
    .groupBy('state')
    .select('state')
    .count({ count: '*' });
  return Object.fromEntries(rows.map(row => [row.state, asCount(row.count)]));
}

/** Mails that are due and have not left. */
export async function countWaiting(
  tx: Tx,
  organisationId: string,
  now: string,
): Promise<number> {
  const row = await tx('mus_message')
    .where({ organisation_id: organisationId, channel: 'mail' })
    .whereIn('state', waitingStates.slice(0, 3))
    .where('next_attempt_at', '<=', now)
    .count({ count: '*' })
    .first();
  return asCount(row?.count);
}
