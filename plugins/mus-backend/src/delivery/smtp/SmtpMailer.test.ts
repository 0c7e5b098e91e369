import { AddressInfo } from 'node:net';
import { SMTPServer, SMTPServerOptions } from 'smtp-server';
import { testSettings } from '../../__testUtils__';
import { MusSettings } from '../../settings';
import { TestRelay } from '../__testUtils__';
import { SmtpMailer } from './SmtpMailer';

const letter = (to = 'p1@skovlund.example') => ({
  from: 'mus@skovlund.example',
  to,
  raw: 'Subject: x\r\n\r\n.a line that begins with a dot\r\n',
});

const mailerAt = (port: number, mail: Partial<MusSettings['mail']> = {}) =>
  new SmtpMailer({ ...testSettings.mail, port, ...mail });

const marked = async () => {};

describe('the held dot', () => {
  let relay: TestRelay;
  let mailer: SmtpMailer;
  beforeEach(async () => {
    relay = await new TestRelay().start();
    mailer = mailerAt(relay.port);
  });
  afterEach(async () => {
    await mailer.rest();
    await relay.stop();
  });

  it('the relay has the whole text, but no mail, until the mark is committed', async () => {
    let takenAtMark = -1;
    const outcome = await mailer.send(letter(), 0, async () => {
      await new Promise(resolve => setTimeout(resolve, 50));
      takenAtMark = relay.taken.length;
    });
    expect(takenAtMark).toBe(0);
    expect(outcome).toEqual({ type: 'accepted', smtpCode: 250 });
    expect(relay.taken[0].raw).toBe(letter().raw);
  });

  it('a mark that fails leaves the relay without the mail, and the lane goes on', async () => {
    const outcome = await mailer.send(letter(), 0, async () => {
      throw new Error('the database is away');
    });
    expect(outcome).toEqual({ type: 'aborted' });
    expect(
      await mailer.send(letter('p2@skovlund.example'), 0, marked),
    ).toMatchObject({ type: 'accepted' });
    expect(relay.taken.map(mail => mail.to)).toEqual([['p2@skovlund.example']]);
  });

  it('a refused address costs no mark', async () => {
    relay.judge = () => 'refuseAddress';
    const mark = jest.fn(marked);
    expect(await mailer.send(letter(), 0, mark)).toEqual({
      type: 'refused',
      smtpCode: 550,
    });
    expect(mark).not.toHaveBeenCalled();
  });

  it('a line that is cut while the mark is being committed: not sent, and known as not sent', async () => {
    const outcome = await mailer.send(letter(), 0, async () => {
      await relay.hangUpAll();
      await new Promise(resolve => setTimeout(resolve, 50));
      // However long those took: the mailer has looked at its line since.
      for (let look = 0; look < 5; look++) await new Promise(setImmediate);
    });
    expect(outcome).toMatchObject({
      type: 'relayFault',
      errorClass: 'connection',
    });
    expect(relay.taken).toEqual([]);
  });

  it('no answer after the dot is doubt', async () => {
    relay.judge = () => 'cut';
    expect(await mailer.send(letter(), 0, marked)).toEqual({
      type: 'unanswered',
      errorClass: 'connection',
    });
  });

  it('a mailer that is put to rest in mid-send: the mail goes as it was written', async () => {
    const outcome = await mailer.send(letter(), 0, async () => {
      await mailer.rest();
    });
    expect(outcome).toEqual({ type: 'accepted', smtpCode: 250 });
    expect(relay.taken.map(({ raw }) => raw)).toEqual([letter().raw]);
  });

  it('many mails over one connection', async () => {
    for (let each = 0; each < 50; each++) {
      expect(await mailer.send(letter(), 0, marked)).toMatchObject({
        type: 'accepted',
      });
    }
    expect(relay.connectionsMade).toBe(1);
  });
});

describe('a relay that cannot be used', () => {
  const servers: SMTPServer[] = [];
  const serve = async (options: SMTPServerOptions) => {
    const server = new SMTPServer({ disableReverseLookup: true, ...options });
    server.on('error', () => {});
    servers.push(server);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return (server.server.address() as AddressInfo).port;
  };
  afterEach(async () => {
    await Promise.all(
      servers
        .splice(0)
        .map(server => new Promise<void>(resolve => server.close(resolve))),
    );
  });

  const needsSignIn: SMTPServerOptions = {
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ password }, _session, done) =>
      password === 'right'
        ? done(null, { user: 'mus' })
        : done(new Error('wrong password')),
  };

  it.each([
    ['right', { type: 'accepted', smtpCode: 250 }],
    ['wrong', { type: 'relayFault', errorClass: 'auth', smtpCode: 535 }],
  ])('signs in with a %s password', async (password, outcome) => {
    const mailer = mailerAt(await serve(needsSignIn), {
      user: 'mus',
      password,
    });
    expect(await mailer.send(letter(), 0, marked)).toEqual(outcome);
    await mailer.rest();
  });

  it('never sends in the clear when TLS is required', async () => {
    const port = await serve({ disabledCommands: ['STARTTLS', 'AUTH'] });
    const mailer = mailerAt(port, { requireTls: true });
    const mark = jest.fn(marked);
    expect(await mailer.send(letter(), 0, mark)).toMatchObject({
      type: 'relayFault',
      errorClass: 'tls',
    });
    expect(mark).not.toHaveBeenCalled();
  });

  it('nobody listens', async () => {
    const port = await serve({ disabledCommands: ['STARTTLS'] });
    await new Promise<void>(resolve => servers.splice(0)[0].close(resolve));
    expect(await mailerAt(port).send(letter(), 0, marked)).toEqual({
      type: 'relayFault',
      errorClass: 'connection',
      smtpCode: null,
    });
  });

  it('a sender that the relay does not let through is no fault of the mail', async () => {
    const refused = Object.assign(new Error('not you'), { responseCode: 550 });
    const port = await serve({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onMailFrom: (_from, _session, done) => done(refused),
    });
    expect(await mailerAt(port).send(letter(), 0, marked)).toMatchObject({
      type: 'relayFault',
      errorClass: 'sender',
    });
  });
});
