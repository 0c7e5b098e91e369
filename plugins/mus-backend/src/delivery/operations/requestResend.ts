import { Tx } from '../../database/Database';

const again = {
  token: null,
  lease_until: null,
  error_class: null,
  failures: 0,
  first_failed_at: null,
  state: 'scheduled',
};

/**
 * Puts a message that ended badly back into the queue. An uncertain one keeps
 * its bytes, Message-ID and Date; a dead or blocked one was never accepted and
 * is composed anew, to the address that stands now.
 */
export async function requestResend(
  tx: Tx,
  organisationId: string,
  messageId: string,
  now: string,
): Promise<boolean> {
  const row = { organisation_id: organisationId, id: messageId };
  const uncertain = await tx('mus_message')
    .where({ ...row, state: 'uncertain' })
    .update({ ...again, next_attempt_at: now, resent: true });
  if (uncertain > 0) return true;
  const others = await tx('mus_message')
    .where(row)
    .whereIn('state', ['dead', 'blocked'])
    .update({
      ...again,
      next_attempt_at: now,
      frozen: null,
      message_date: null,
    });
  return others > 0;
}
