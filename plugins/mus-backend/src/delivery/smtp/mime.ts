import MailComposer from 'nodemailer/lib/mail-composer';
import Mail from 'nodemailer/lib/mailer';
import { FrozenLetter } from '../outbox/messages';

/** A mail with everything decided. */
export interface MimeParts {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
  readonly messageHeaderId: string;
  /** Instant of the Date header. */
  readonly date: string;
  readonly calendar: {
    readonly method: 'publish' | 'request' | 'cancel';
    readonly content: string;
  } | null;
}

/** Thrown when what nodemailer would address is not exactly the one address we mean. */
export class EnvelopeMismatchError extends Error {
  constructor() {
    super('The composed envelope is not the one strict address');
    this.name = 'EnvelopeMismatchError';
  }
}

function options(parts: MimeParts): Mail.Options & { baseBoundary: string } {
  return {
    from: parts.from,
    to: { name: '', address: parts.to },
    subject: parts.subject,
    text: parts.text,
    html: parts.html,
    messageId: parts.messageHeaderId,
    date: new Date(parts.date),
    // Part boundaries come from the id: the same mail has the same bytes.
    baseBoundary: parts.messageHeaderId.replace(/\W/g, '').slice(0, 32),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': parts.language,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(parts.calendar && {
      icalEvent: {
        method: parts.calendar.method,
        filename: 'mus.ics',
        content: parts.calendar.content,
      },
    }),
  };
}

/** Builds the whole MIME text; the same parts give the same bytes. */
export async function buildLetter(parts: MimeParts): Promise<FrozenLetter> {
  const node = new MailComposer(options(parts)).compile();
  const envelope = node.getEnvelope();
  const exact = envelope.to.length === 1 && envelope.to[0] === parts.to;
  if (!exact || !envelope.from) throw new EnvelopeMismatchError();
  const raw = (await node.build()).toString('utf8');
  return {
    from: envelope.from,
    to: parts.to,
    raw: raw.replace(/\r?\n/g, '\r\n'),
  };
}
