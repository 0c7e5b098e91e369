import { Transition } from '../outbox/transitions';

/** A column of a step: name, SQL type, value. */
export type TransitionColumn = readonly [
  name: string,
  type: string,
  of: (step: Transition) => unknown,
];

function merged(step: Transition, key: keyof Transition['patch']): unknown {
  return key in step.patch ? step.patch[key] : step.message[key];
}

/** What tells whether a message is still in the worker's hand. */
export const fence: readonly TransitionColumn[] = [
  ['id', 'text', step => step.message.id],
  ['token', 'text', step => step.message.token],
  ['attempt', 'integer', step => step.message.attempt],
  ['from_state', 'text', step => step.from],
];

/** What a step writes. */
export const written: readonly TransitionColumn[] = [
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

/** What a step leaves in the log of attempts; an outcome of null leaves nothing. */
export const logged: readonly TransitionColumn[] = [
  ['outcome', 'text', step => step.outcome],
  ['log_smtp_code', 'integer', step => step.patch.smtpCode],
  ['log_error_class', 'text', step => step.patch.errorClass],
];
