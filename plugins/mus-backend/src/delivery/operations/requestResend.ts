import { Tx } from '../../database/Database';
import { superseded } from '../letter/content';
import { MessageRow, toClaimed } from './columns';
import { logAttempts } from './logAttempts';
import { readLetterFacts } from './readLetterFacts';

const resendable = ['uncertain', 'dead', 'blocked'];

const anew = {
  token: null,
  lease_until: null,
  failures: 0,
  first_failed_at: null,
};

/** Its date was moved or its plan closed since: there is another mail, or none is called for. */
async function isGone(
  tx: Tx,
  organisationId: string,
  row: MessageRow,
  now: string,
): Promise<boolean> {
  const found = await readLetterFacts(tx, organisationId, [row.id], now);
  const facts = found.get(row.id);
  return facts !== undefined && superseded(toClaimed(row), facts);
}

function afterwards(row: MessageRow, gone: boolean, now: string) {
  if (gone)
    return { state: 'cancelled', error_class: 'superseded', frozen: null };
  const queued = {
    state: 'scheduled',
    error_class: null,
    next_attempt_at: now,
  };
  return row.state === 'uncertain'
    ? { ...queued, resent: true }
    : { ...queued, frozen: null, message_date: null };
}

/**
 * Puts a message that ended badly back into the queue, as a further attempt of
 * the same message. An uncertain one keeps its bytes, Message-ID and Date; a
 * dead or blocked one was not accepted and is composed anew, to the address
 * that stands now. One whose reason is gone is cancelled instead. False when
 * there is nothing to send again, e.g. because another operator was faster.
 */
export async function requestResend(
  tx: Tx,
  organisationId: string,
  messageId: string,
  now: string,
): Promise<boolean> {
  const key = { organisation_id: organisationId, id: messageId };
  const row: MessageRow | undefined = await tx('mus_message')
    .where(key)
    .whereIn('state', resendable)
    .first();
  if (!row) return false;
  const gone = await isGone(tx, organisationId, row, now);
  const { state, attempt, smtp_code: smtpCode, error_class: errorClass } = row;
  const changed = await tx('mus_message')
    .where({ ...key, state, attempt })
    .update({ ...anew, ...afterwards(row, gone, now) });
  if (changed === 0) return false;
  const outcome = gone ? 'cancelled' : 'resend';
  await logAttempts(
    tx,
    organisationId,
    [{ messageId, attempt, outcome, smtpCode, errorClass }],
    now,
  );
  return true;
}
