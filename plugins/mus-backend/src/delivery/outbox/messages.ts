import { RecipientRole } from '../facts/DueFacts';

/** Where a message stands; the delivery log shows these words. */
export type MessageState =
  | 'scheduled'
  /** A worker has it, for two minutes. */
  | 'claimed'
  /** Committed before the final dot: from here on the relay may have it. */
  | 'handover'
  | 'sent'
  /** No answer after the hand-over: nobody knows. */
  | 'uncertain'
  /** No usable address; looked at again every day. */
  | 'blocked'
  | 'dead'
  | 'cancelled';

/** How a message leaves: `mail`, `portal`, or the id of a further channel such as `webhook`. */
export type Channel = string;

/** What a worker needs to know of a message it has claimed. */
export interface ClaimedMessage {
  readonly id: string;
  readonly channel: Channel;
  /** A key of the registry of mails. */
  readonly mail: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly recipientRole: RecipientRole;
  readonly generation: number;
  /** Rises with every claim; with the token it is the fence. */
  readonly attempt: number;
  readonly token: string;
  readonly failures: number;
  readonly dueAt: string;
  readonly nextAttemptAt: string;
  /** `<random@domain>`, the same for ever. */
  readonly messageHeaderId: string;
  readonly messageDate: string | null;
  /** The letter as first handed over (JSON of {@link FrozenLetter}). */
  readonly frozen: string | null;
  readonly recipientPersonId: string | null;
  readonly handoverAt: string | null;
  readonly sentAt: string | null;
  readonly smtpCode: number | null;
  readonly errorClass: string | null;
  readonly resent: boolean;
  readonly firstFailedAt: string | null;
}

/** The exact bytes that were handed over, so that a resend is the same mail. */
export interface FrozenLetter {
  readonly from: string;
  readonly to: string;
  /** The whole MIME text, CRLF. */
  readonly raw: string;
}
