import { Tx } from '../../database/Database';
import { Transition } from '../transitions';

/** Column, SQL type, value: one step as a row of VALUES. */
const columns: ReadonlyArray<
  [name: string, type: string, of: (step: Transition) => unknown]
> = [
  ['id', 'text', step => step.message.id],
  ['token', 'text', step => step.message.token],
  ['attempt', 'integer', step => step.message.attempt],
  ['from_state', 'text', step => step.from],
  ['state', 'text', step => step.to],
  ['lease_until', 'text', step => step.leaseUntil],
  ['channel', 'text', step => merged(step, 'channel')],
  ['failures', 'integer', step => merged(step, 'failures')],
  ['next_attempt_at', 'text', step => merged(step, 'nextAttemptAt')],
  ['message_date', 'text', step => merged(step, 'messageDate')],
  ['frozen', 'text', step => merged(step, 'frozen')],
  ['recipient_person_id', 'text', step => merged(step, 'recipientPersonId')],
  ['handover_at', 'text', step => merged(step, 'handoverAt')],
  ['sent_at', 'text', step => merged(step, 'sentAt')],
  ['smtp_code', 'integer', step => merged(step, 'smtpCode')],
  ['error_class', 'text', step => merged(step, 'errorClass')],
  ['resent', 'boolean', step => merged(step, 'resent')],
  ['first_failed_at', 'text', step => merged(step, 'firstFailedAt')],
];

function merged(step: Transition, key: keyof Transition['patch']): unknown {
  return key in step.patch ? step.patch[key] : step.message[key];
}

const keys = ['id', 'token', 'attempt', 'from_state'];
const place = (name: string) =>
  `v.column${columns.findIndex(column => column[0] === name) + 1}`;
const oneRow = `(${columns.map(([, type]) => `cast(? as ${type})`).join(',')})`;
const assignments = columns
  .filter(([name]) => !keys.includes(name))
  .map(([name]) => `${name} = ${place(name)}`)
  .join(', ');

/**
 * Takes each step whose message is still in the worker's hand: same token,
 * same attempt, same state. Gives the ids that changed; the others belong to
 * somebody else by now.
 */
export async function applyTransitions(
  tx: Tx,
  organisationId: string,
  steps: readonly Transition[],
): Promise<Set<string>> {
  if (steps.length === 0) return new Set();
  const sql = `update mus_message as m set ${assignments}
    from (values ${steps.map(() => oneRow).join(',')}) as v
    where m.organisation_id = ? and m.id = ${place('id')} and m.token = ${place('token')}
      and m.attempt = ${place('attempt')} and m.state = ${place('from_state')}
    returning id`;
  const values = steps.flatMap(step =>
    columns.map(([, , of]) => of(step) ?? null),
  );
  const result = await tx.raw(sql, [...values, organisationId] as string[]);
  const rows: Array<{ id: string }> = Array.isArray(result)
    ? result
    : result.rows;
  return new Set(rows.map(row => row.id));
}
