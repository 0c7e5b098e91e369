import { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';

/** What the relay says to one message. */
export type Verdict =
  | 'ok'
  /** 451 to RCPT, as greylisting does. */
  | 'deferAddress'
  /** 451 after the dot. */
  | 'defer'
  /** 550 to RCPT. */
  | 'refuseAddress'
  /** 550 after the dot. */
  | 'refuse'
  /** Takes the mail, then cuts the line without an answer. */
  | 'cut';

/** One mail that the relay took, answered or not. */
export interface TakenMail {
  readonly to: readonly string[];
  readonly raw: string;
  readonly answered: boolean;
}

/** Decides by address and by how often it was tried before. */
export type Judge = (address: string, tries: number) => Verdict;

class SmtpAnswer extends Error {
  constructor(readonly responseCode: number) {
    super('as the test wants');
  }
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** A real SMTP server with a verdict for each message. */
export class TestRelay {
  readonly taken: TakenMail[] = [];
  judge: Judge = () => 'ok';
  /** How long it thinks after the dot. */
  answerMs = 0;
  connectionsMade = 0;
  private readonly tries = new Map<string, number>();
  private readonly verdicts = new Map<string, Verdict>();
  private server: SMTPServer | undefined;
  private boundPort = 0;

  get port(): number {
    return this.boundPort;
  }

  /** Mails that were taken for an address. */
  to(address: string): TakenMail[] {
    return this.taken.filter(mail => mail.to.includes(address));
  }

  async start(): Promise<this> {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      onConnect: (_session, done) => {
        this.connectionsMade += 1;
        done();
      },
      onRcptTo: ({ address }, session, done) =>
        done(this.meet(address, session.id)),
      onData: (stream, session, done) => {
        void this.take(
          stream,
          session.id,
          session.envelope.rcptTo.map(to => to.address),
          done,
        );
      },
    });
    server.on('error', () => {});
    this.server = server;
    await new Promise<void>(resolve =>
      server.listen(this.boundPort, '127.0.0.1', resolve),
    );
    this.boundPort = (server.server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server) await new Promise<void>(resolve => server.close(resolve));
  }

  private meet(address: string, sessionId: string): Error | undefined {
    const tries = this.tries.get(address) ?? 0;
    this.tries.set(address, tries + 1);
    const verdict = this.judge(address, tries);
    this.verdicts.set(sessionId, verdict);
    if (verdict === 'deferAddress') return new SmtpAnswer(451);
    return verdict === 'refuseAddress' ? new SmtpAnswer(550) : undefined;
  }

  private async take(
    stream: Readable,
    sessionId: string,
    to: string[],
    done: (error?: Error | null) => void,
  ): Promise<void> {
    const raw = await textOf(stream).catch(() => null);
    // The client went away before the dot: there is no mail.
    if (raw === null) return;
    if (this.answerMs > 0)
      await new Promise(resolve => setTimeout(resolve, this.answerMs));
    const verdict = this.verdicts.get(sessionId);
    const code = verdict === 'defer' ? 451 : 550;
    if (verdict === 'defer' || verdict === 'refuse') {
      done(new SmtpAnswer(code));
      return;
    }
    this.taken.push({ to, raw, answered: verdict !== 'cut' });
    if (verdict === 'cut') this.hangUp(sessionId);
    else done();
  }

  /** Cuts every line. */
  async hangUpAll(): Promise<void> {
    for (const connection of this.server?.connections ?? []) {
      connection._socket.destroy();
    }
  }

  private hangUp(sessionId: string): void {
    for (const connection of this.server?.connections ?? []) {
      if (connection.id === sessionId) connection._socket.destroy();
    }
  }
}
