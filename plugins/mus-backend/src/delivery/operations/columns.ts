import { asBoolean } from '../../database/dialect';
import { RecipientRole } from '../facts/DueFacts';
import { Channel, ClaimedMessage, MessageState } from '../outbox/messages';

/** A row of `mus_message` as either database gives it. */
export interface MessageRow {
  id: string;
  channel: Channel;
  mail: string;
  subject_kind: string;
  subject_id: string;
  recipient_role: RecipientRole;
  generation: number;
  recipient_person_id: string | null;
  state: MessageState;
  attempt: number;
  failures: number;
  due_at: string;
  next_attempt_at: string;
  token: string | null;
  message_header_id: string;
  message_date: string | null;
  frozen: string | null;
  handover_at: string | null;
  sent_at: string | null;
  smtp_code: number | null;
  error_class: string | null;
  resent: unknown;
  first_failed_at: string | null;
}

/** A row in hand. */
export function toClaimed(row: MessageRow): ClaimedMessage {
  return {
    id: row.id,
    channel: row.channel,
    mail: row.mail,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    recipientRole: row.recipient_role,
    generation: row.generation,
    attempt: row.attempt,
    token: row.token ?? '',
    failures: row.failures,
    dueAt: row.due_at,
    nextAttemptAt: row.next_attempt_at,
    messageHeaderId: row.message_header_id,
    messageDate: row.message_date,
    frozen: row.frozen,
    recipientPersonId: row.recipient_person_id,
    handoverAt: row.handover_at,
    sentAt: row.sent_at,
    smtpCode: row.smtp_code,
    errorClass: row.error_class,
    resent: asBoolean(row.resent),
    firstFailedAt: row.first_failed_at,
  };
}
