import { digestKind } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { DeliveryNote, PlanQuestion } from '../ActionPlanStore';
import { readablePlan } from './readable';

interface Row {
  id: string;
  mail: string;
  recipient_role: DeliveryNote['to'];
  state: DeliveryNote['state'];
  due_at: string;
  sent_at: string | null;
}

const columns = ['message.state', 'message.sent_at'];

function single(tx: Tx, question: PlanQuestion): Promise<Row[]> {
  return readablePlan(tx, question)
    .join('mus_message as message', join =>
      join
        .on('message.organisation_id', '=', 'plan.organisation_id')
        .andOn('message.subject_id', '=', 'plan.id'),
    )
    .where({ 'message.subject_kind': 'plan', 'message.channel': 'mail' })
    .whereNot('message.recipient_role', 'former')
    .select('message.id', 'message.mail', 'message.recipient_role')
    .select('message.due_at', ...columns);
}

/** Those that went into somebody's daily mail: their kind, and how the daily mail fared. */
function inDailyMails(tx: Tx, question: PlanQuestion): Promise<Row[]> {
  return readablePlan(tx, question)
    .join('mus_due as due', join =>
      join
        .on('due.organisation_id', '=', 'plan.organisation_id')
        .andOn('due.subject_id', '=', 'plan.id'),
    )
    .join('mus_message as message', join =>
      join
        .on('message.organisation_id', '=', 'due.organisation_id')
        .andOn('message.id', '=', 'due.message_id'),
    )
    .where({ 'due.subject_kind': 'plan', 'message.mail': digestKind })
    .whereNull('due.cancelled_at')
    .select('due.id', 'due.kind as mail', 'due.recipient_role')
    .select('due.due_at', ...columns);
}

const placeOf = (row: Row) => `${row.due_at} ${row.recipient_role} ${row.id}`;

function inOrder(one: Row, other: Row): number {
  return placeOf(one) < placeOf(other) ? -1 : 1;
}

/**
 * What happened to the mails about a plan to the two and the substitute, in
 * order of their time; no addresses. What takes an entry out of the calendar
 * of who was one of them is no concern of theirs.
 */
export async function readDeliveries(
  tx: Tx,
  question: PlanQuestion,
): Promise<DeliveryNote[]> {
  const rows = [
    ...(await single(tx, question)),
    ...(await inDailyMails(tx, question)),
  ].sort(inOrder);
  return rows.map(row => ({
    id: row.id,
    mail: row.mail,
    to: row.recipient_role,
    state: row.state,
    dueAt: row.due_at,
    sentAt: row.sent_at,
  }));
}
