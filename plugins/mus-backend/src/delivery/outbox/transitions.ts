import { later, nextTry } from './backoff';
import { SendOutcome } from '../smtp/Mailer';
import { ClaimedMessage, MessageState } from './messages';

/** Columns of a message that change on its way. */
export type MessagePatch = Partial<
  Pick<
    ClaimedMessage,
    | 'channel'
    | 'failures'
    | 'nextAttemptAt'
    | 'messageDate'
    | 'frozen'
    | 'recipientPersonId'
    | 'handoverAt'
    | 'sentAt'
    | 'smtpCode'
    | 'errorClass'
    | 'resent'
    | 'firstFailedAt'
  >
>;

/** One step of a claimed message; holds only while token and attempt are still its own. */
export interface Transition {
  readonly message: ClaimedMessage;
  readonly from: 'claimed' | 'handover';
  readonly to: MessageState;
  readonly leaseUntil: string | null;
  readonly patch: MessagePatch;
  /** Line of the attempts log; null: none. */
  readonly outcome: string | null;
}

/** What decides over a step, besides the message. */
export interface StepContext {
  readonly now: string;
  /** 0 to 1. */
  readonly chance: number;
  /** After a hand-over without an answer. */
  readonly uncertain: 'resend' | 'hold';
}

/** A hand-over may take this long before it counts as unanswered. */
export const handoverLease = { minutes: 15 };
/** A claim may take this long before another worker takes over. */
export const claimLease = { minutes: 2 };

const ended = { leaseUntil: null } as const;

/**
 * Bytes and address are kept only where a copy may have arrived already; what
 * was never accepted is composed anew, for whoever it is for by then.
 */
const kept = ({ resent, frozen, messageDate }: ClaimedMessage) =>
  resent ? { frozen, messageDate } : { frozen: null, messageDate: null };

/** Committed before the final dot, with the bytes that follow it. */
export function handOver(
  message: ClaimedMessage,
  letter: {
    frozen: string | null;
    messageDate: string | null;
    recipientPersonId: string | null;
  },
  now: string,
): Transition {
  return {
    message,
    from: 'claimed',
    to: 'handover',
    leaseUntil: later(now, handoverLease),
    patch: { ...letter, handoverAt: now },
    outcome: null,
  };
}

/** Back into the queue untouched: the relay rests, or this worker stops. */
export function release(
  message: ClaimedMessage,
  errorClass: string,
  from: Transition['from'] = 'claimed',
): Transition {
  return {
    message,
    from,
    to: 'scheduled',
    ...ended,
    patch: { errorClass, ...kept(message) },
    outcome: 'released',
  };
}

/** Nobody can be written to (yet): visible, and looked at again tomorrow. */
export function block(
  message: ClaimedMessage,
  errorClass: string,
  recipientPersonId: string | null,
  now: string,
): Transition {
  return {
    message,
    from: 'claimed',
    to: 'blocked',
    ...ended,
    patch: {
      errorClass,
      recipientPersonId,
      nextAttemptAt: later(now, { days: 1 }),
    },
    outcome: 'blocked',
  };
}

/** The recipient has no mail address: another channel takes it from here. */
export function reroute(
  message: ClaimedMessage,
  channel: string,
  recipientPersonId: string,
): Transition {
  return {
    message,
    from: 'claimed',
    to: 'scheduled',
    ...ended,
    patch: { channel, recipientPersonId },
    outcome: 'rerouted',
  };
}

/** Back into the queue until mails may leave again. */
export function postpone(message: ClaimedMessage, until: string): Transition {
  return {
    message,
    from: 'claimed',
    to: 'scheduled',
    ...ended,
    patch: { nextAttemptAt: until, errorClass: 'quietHours' },
    outcome: null,
  };
}

/** The reason for it is gone, e.g. the date was moved. */
export function cancel(
  message: ClaimedMessage,
  errorClass: string,
): Transition {
  return {
    message,
    from: 'claimed',
    to: 'cancelled',
    ...ended,
    patch: { errorClass, frozen: null },
    outcome: 'cancelled',
  };
}

function refused(
  message: ClaimedMessage,
  from: Transition['from'],
  outcome: Extract<SendOutcome, { type: 'refused' }>,
  context: StepContext,
): Transition {
  const failures = message.failures + 1;
  const firstFailedAt = message.firstFailedAt ?? context.now;
  const { smtpCode, permanent = smtpCode >= 500 } = outcome;
  const again = permanent
    ? null
    : nextTry(failures, firstFailedAt, context.now, context.chance);
  const patch = {
    failures,
    firstFailedAt,
    smtpCode,
    errorClass: permanent ? 'refused' : 'deferred',
  };
  if (again === null) {
    return {
      message,
      from,
      to: 'dead',
      ...ended,
      patch: { ...patch, frozen: null },
      outcome: 'dead',
    };
  }
  return {
    message,
    from,
    to: 'scheduled',
    ...ended,
    patch: { ...patch, ...kept(message), nextAttemptAt: again },
    outcome: 'deferred',
  };
}

/** Nobody knows whether it arrived: once more with the same bytes, or held for a person to decide. */
export function unanswered(
  message: ClaimedMessage,
  errorClass: string,
  context: StepContext,
): Transition {
  if (
    message.channel === 'portal' ||
    (context.uncertain === 'resend' && !message.resent)
  ) {
    const patch = {
      errorClass,
      resent: message.channel !== 'portal',
      nextAttemptAt: later(context.now, { minutes: 1 }),
    };
    return {
      message,
      from: 'handover',
      to: 'scheduled',
      ...ended,
      patch,
      outcome: 'unanswered',
    };
  }
  return {
    message,
    from: 'handover',
    to: 'uncertain',
    ...ended,
    patch: { errorClass },
    outcome: 'uncertain',
  };
}

/**
 * What becomes of a message after a hand-over was tried; null: nothing to
 * write (the fence or the database refused, the lease settles it).
 *
 * @param handedOver - the hand-over mark was committed
 */
export function settle(
  message: ClaimedMessage,
  outcome: SendOutcome,
  handedOver: boolean,
  context: StepContext,
): Transition | null {
  const from = handedOver ? 'handover' : 'claimed';
  switch (outcome.type) {
    case 'accepted': {
      const patch = {
        sentAt: context.now,
        smtpCode: outcome.smtpCode,
        errorClass: null,
        frozen: null,
      };
      return {
        message,
        from: 'handover',
        to: 'sent',
        ...ended,
        patch,
        outcome: 'sent',
      };
    }
    case 'refused':
      return refused(message, from, outcome, context);
    case 'relayFault':
      return release(message, outcome.errorClass, from);
    case 'unanswered':
      return unanswered(message, outcome.errorClass, context);
    default:
      return null;
  }
}
