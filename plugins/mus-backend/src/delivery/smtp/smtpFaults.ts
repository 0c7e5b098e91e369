import { SendOutcome } from './Mailer';

/** What nodemailer tells of a failed hand-over. */
export interface SmtpFault {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

const classes: Record<string, string> = {
  EAUTH: 'auth',
  ENOAUTH: 'auth',
  EOAUTH2: 'auth',
  ETLS: 'tls',
  EDNS: 'dns',
  ETIMEDOUT: 'timeout',
  ESOCKET: 'connection',
  ECONNECTION: 'connection',
  EPROTOCOL: 'protocol',
};

const classOf = (fault: SmtpFault) => classes[fault.code ?? ''] ?? 'connection';

/** An answer to RCPT or to the message itself speaks of this one message. */
function aboutTheMessage(fault: SmtpFault): boolean {
  const answered = fault.code === 'EENVELOPE' || fault.code === 'EMESSAGE';
  return answered && (fault.command === 'RCPT TO' || fault.command === 'DATA');
}

/**
 * Reads a failure. Once the final dot may have left, only an answer to the message itself
 * counts as a refusal; anything else is doubt. Before it, what is not about
 * the message (sign-in, TLS, name, connection, sender, 421 "closing") is a
 * fault of the relay, and no message dies of it.
 *
 * @param dotted - the final dot may have left
 */
export function readFault(fault: SmtpFault, dotted: boolean): SendOutcome {
  const smtpCode = fault.responseCode ?? null;
  if (dotted) {
    return smtpCode !== null &&
      fault.code === 'EMESSAGE' &&
      fault.command === 'DATA'
      ? { type: 'refused', smtpCode }
      : { type: 'unanswered', errorClass: classOf(fault) };
  }
  if (smtpCode === null)
    return { type: 'relayFault', errorClass: classOf(fault), smtpCode };
  if (smtpCode === 421)
    return { type: 'relayFault', errorClass: 'busy', smtpCode };
  if (aboutTheMessage(fault)) return { type: 'refused', smtpCode };
  const errorClass = fault.command === 'MAIL FROM' ? 'sender' : classOf(fault);
  return { type: 'relayFault', errorClass, smtpCode };
}
