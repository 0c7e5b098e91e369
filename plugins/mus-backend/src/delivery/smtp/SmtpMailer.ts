import { MusSettings } from '../../settings';
import { Mailer, SendOutcome } from './Mailer';
import { FrozenLetter } from '../outbox/messages';
import { SmtpLane, SmtpOptions } from './SmtpLane';

const seconds = 1000;

function smtpOptions(mail: MusSettings['mail']): SmtpOptions {
  return {
    host: mail.host,
    port: mail.port,
    secure: mail.secure,
    requireTLS: mail.requireTls,
    connectionTimeout: 20 * seconds,
    greetingTimeout: 20 * seconds,
    dnsTimeout: 20 * seconds,
    // RFC 5321: a relay may take ten minutes after the dot; a shorter wait makes duplicates.
    socketTimeout: 600 * seconds,
    ...(mail.user && {
      credentials: { user: mail.user, pass: mail.password ?? '' },
    }),
  };
}

/** Hands mails to the relay, one connection per lane. */
export class SmtpMailer implements Mailer {
  private readonly lanes: SmtpLane[];

  constructor(mail: MusSettings['mail']) {
    const options = smtpOptions(mail);
    this.lanes = Array.from(
      { length: mail.maxConnections },
      () => new SmtpLane(options),
    );
  }

  send(
    letter: FrozenLetter,
    lane: number,
    beforeDot: () => Promise<void>,
  ): Promise<SendOutcome> {
    return this.lanes[lane].send(letter, beforeDot);
  }

  async rest(): Promise<void> {
    for (const lane of this.lanes) lane.rest();
  }
}
