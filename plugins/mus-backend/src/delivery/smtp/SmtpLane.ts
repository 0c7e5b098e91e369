import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { HeldMessage } from '../outbox/HeldMessage';
import { SendOutcome } from './Mailer';
import { FrozenLetter } from '../outbox/messages';
import { readFault, SmtpFault } from './smtpFaults';

/** How the relay is reached. */
export interface SmtpOptions extends SMTPConnection.Options {
  readonly credentials?: { readonly user: string; readonly pass: string };
}

/** How long the relay may take to say goodbye. */
const QUIT_MS = 2_000;

const codeOf = (response: string) =>
  Number(/^\d{3}/.exec(response)?.[0] ?? 250);

/**
 * One connection to the relay, opened at the first mail and kept for the next
 * ones. nodemailer's own pool starts reading a message before the relay has
 * agreed to take it; here the text is read after 354, so that a refused
 * address costs no hand-over mark.
 */
export class SmtpLane {
  private connection: SMTPConnection | undefined;
  private sending = false;
  private restAfter = false;

  constructor(private readonly options: SmtpOptions) {}

  async send(
    letter: FrozenLetter,
    beforeDot: () => Promise<void>,
  ): Promise<SendOutcome> {
    this.sending = true;
    try {
      return await this.handIn(letter, beforeDot);
    } finally {
      this.sending = false;
      if (this.restAfter) this.rest();
    }
  }

  /** Ends the connection politely, after the mail that is under way: a word in between would stand in its text. */
  rest(): void {
    this.restAfter = this.sending;
    if (this.sending) return;
    const { connection } = this;
    this.connection = undefined;
    if (!connection) return;
    connection.quit();
    setTimeout(() => connection.close(), QUIT_MS).unref();
  }

  private async handIn(
    letter: FrozenLetter,
    beforeDot: () => Promise<void>,
  ): Promise<SendOutcome> {
    const held = new HeldMessage(letter.raw, beforeDot);
    try {
      const connection = this.connection ?? (await this.open());
      const info = await this.deliver(connection, letter, held);
      if (await held.handedOver())
        return { type: 'accepted', smtpCode: codeOf(info.response) };
      this.close();
      return { type: 'relayFault', errorClass: 'protocol', smtpCode: null };
    } catch (error) {
      this.close();
      held.destroy();
      if (held.reachedHook && !(await held.handedOver()))
        return { type: 'aborted' };
      return readFault(error as SmtpFault, held.ended);
    }
  }

  private close(): void {
    const { connection } = this;
    this.connection = undefined;
    connection?.close();
  }

  private async open(): Promise<SMTPConnection> {
    const connection = new SMTPConnection(this.options);
    this.connection = connection;
    // Also keeps an unheard 'error' event from ending the process.
    connection.on('error', () => this.forget(connection));
    connection.on('end', () => this.forget(connection));
    await untilFault(connection, done =>
      connection.connect(error => done(error)),
    );
    // Text and dot leave apart: Nagle's algorithm would hold the dot for 40 ms.
    connection._socket.setNoDelay(true);
    const { credentials } = this.options;
    if (credentials) {
      await untilFault(connection, done =>
        connection.login({ credentials }, error => done(error ?? undefined)),
      );
    }
    return connection;
  }

  /** The relay closed an idle connection: the next mail opens a new one. */
  private forget(connection: SMTPConnection): void {
    if (this.connection === connection) this.connection = undefined;
  }

  private deliver(
    connection: SMTPConnection,
    letter: FrozenLetter,
    held: HeldMessage,
  ): Promise<SMTPConnection.SentMessageInfo> {
    const envelope = { from: letter.from, to: [letter.to] };
    let info: SMTPConnection.SentMessageInfo;
    return untilFault(connection, done =>
      connection.send(envelope, held, (error, sent) => {
        // A refused envelope makes nodemailer drain the text: it must not reach the hook.
        if (error) held.destroy();
        info = sent;
        done(error ?? undefined);
      }),
    ).then(() => info);
  }
}

/** Runs one step of the dialogue; a fault or the end of the connection ends it, too. */
function untilFault(
  connection: SMTPConnection,
  step: (done: (error?: Error) => void) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const fault = (error: Error) => finish(error);
    const end = () =>
      finish(
        Object.assign(new Error('connection ended'), { code: 'ECONNECTION' }),
      );
    function finish(error?: Error): void {
      connection.off('end', end);
      connection.off('error', fault);
      if (error) reject(error);
      else resolve();
    }
    connection.once('error', fault);
    connection.once('end', end);
    step(finish);
  });
}
