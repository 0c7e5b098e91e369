import { Tx } from '../../database/Database';
import { DeliveryNote, PlanQuestion } from '../ActionPlanStore';
import { readablePlan } from './readable';

interface Row {
  id: string;
  mail: string;
  recipient_role: 'employee' | 'leader';
  state: DeliveryNote['state'];
  due_at: string;
  sent_at: string | null;
}

/** What happened to the mails about a plan, in order of their time; no addresses. */
export async function readDeliveries(
  tx: Tx,
  question: PlanQuestion,
): Promise<DeliveryNote[]> {
  const rows: Row[] = await readablePlan(tx, question)
    .join('mus_message as message', join =>
      join
        .on('message.organisation_id', '=', 'plan.organisation_id')
        .andOn('message.subject_id', '=', 'plan.id'),
    )
    .where({ 'message.subject_kind': 'plan', 'message.channel': 'mail' })
    .select('message.id', 'message.mail', 'message.recipient_role')
    .select('message.state', 'message.due_at', 'message.sent_at')
    .orderBy(['message.due_at', 'message.recipient_role', 'message.id']);
  return rows.map(row => ({
    id: row.id,
    mail: row.mail,
    to: row.recipient_role,
    state: row.state,
    dueAt: row.due_at,
    sentAt: row.sent_at,
  }));
}
