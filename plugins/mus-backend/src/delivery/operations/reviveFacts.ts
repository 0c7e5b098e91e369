import { Tx } from '../../database/Database';
import { DueFact } from '../facts/DueFacts';

const anew = {
  state: 'scheduled',
  token: null,
  lease_until: null,
  frozen: null,
  message_date: null,
  error_class: null,
  failures: 0,
  first_failed_at: null,
};

/**
 * Takes back that these facts were cancelled: their messages wait for their
 * day again. What was never planned, or has left, is not touched.
 */
export async function reviveFacts(
  tx: Tx,
  facts: readonly DueFact[],
): Promise<void> {
  for (const fact of facts) {
    const row = await tx('mus_due')
      .where({
        organisation_id: fact.organisationId,
        subject_id: fact.subjectId,
        occurrence: fact.occurrence,
        recipient_role: fact.recipientRole,
        generation: fact.generation,
        kind: fact.kind,
      })
      .whereNotNull('cancelled_at')
      .first('id', 'message_id', 'portal_message_id');
    if (!row) continue;
    const organisation = { organisation_id: fact.organisationId };
    await tx('mus_message')
      .where({ ...organisation, state: 'cancelled' })
      .whereIn('id', [row.message_id, row.portal_message_id])
      .update({ ...anew, due_at: fact.dueAt, next_attempt_at: fact.dueAt });
    await tx('mus_due')
      .where({ ...organisation, id: row.id })
      .update({ cancelled_at: null, due_at: fact.dueAt });
  }
}
