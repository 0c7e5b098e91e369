import { eachDatabase, testSettings } from '../__testUtils__';
import { wallMillis } from '../clock/systemTime';
import {
  address,
  due,
  mailOf,
  openDeliveries,
  setMail,
} from '../delivery/__testUtils__';
import { DatabaseDeliveryStore } from '../delivery/outbox/DatabaseDeliveryStore';
import { MusSettings } from '../settings';
import { TestReceiver } from './__testUtils__/TestReceiver';
import { WebhookSettings } from './readWebhook';
import { WebhookChannel } from './WebhookChannel';

jest.setTimeout(60_000);

/** For a receiver that says nothing; long enough for one that does. */
const soon = { timeoutSeconds: 2 };
const nowSeconds = () => wallMillis() / 1000;

eachDatabase((_name, makeDeps) => {
  const { startDue } = openDeliveries(makeDeps);
  let receiver: TestReceiver;
  beforeEach(async () => {
    receiver = await new TestReceiver(nowSeconds).start();
  });
  afterEach(() => receiver.stop());

  /** The employee has no mail address; a follow-up is due for both. */
  async function startWithout(
    mail: Partial<MusSettings['mail']> = {},
    settings: Partial<WebhookSettings> = {},
  ) {
    const channel = new WebhookChannel(
      {
        url: new URL(receiver.url),
        secret: TestReceiver.secret,
        lines: ['subject', 'link'],
        timeoutSeconds: 20,
        ...settings,
      },
      wallMillis,
    );
    const delivery = await startDue(mail, channel);
    await setMail(delivery.deps, delivery.plan.employee.id, null);
    const row = async () =>
      (await delivery.messages()).find(
        ({ channel: by, recipient_role: role }) =>
          by !== 'portal' && role === 'employee',
      )!;
    return { ...delivery, row };
  }

  it('who has no mail address is reached by a signed webhook, the other by mail; it says no name and nothing that was written', async () => {
    const delivery = await startWithout();
    const { deps, relay, plan, leader, row } = delivery;
    await delivery.sweep();
    await delivery.sweep();
    expect(relay.taken.map(mail => mail.to)).toEqual([[leader]]);
    expect(receiver.received).toHaveLength(1);
    const [{ body, genuine, contentType }] = receiver.received;
    expect([genuine, contentType]).toEqual([
      true,
      'application/json; charset=utf-8',
    ]);
    const person = await deps
      .knex('mus_person')
      .where({ id: plan.employee.id })
      .first();
    expect(JSON.parse(body)).toEqual({
      version: 1,
      id: (await row()).id,
      organisation: 'skovlund',
      kind: 'followUpDue',
      recipient: person.stable_id,
      language: 'da',
      lines: [
        'MUS: følg op på jeres handleplan',
        `http://localhost:7007/mus/plans/${plan.planId}`,
      ],
    });
    expect(body).not.toMatch(/Jonas|Mette|@/);
    expect(await row()).toMatchObject({ channel: 'webhook', state: 'sent' });
  });

  it('sends the lines that the organisation chose, in its order', async () => {
    const delivery = await startWithout(
      {},
      { lines: ['link', 'facts', 'text', 'subject'] },
    );
    await delivery.sweep();
    const { lines } = JSON.parse(receiver.received[0].body);
    expect(lines[0]).toMatch(/^http/);
    expect(lines.at(-1)).toBe('MUS: følg op på jeres handleplan');
    expect(lines.join('\n')).toContain('torsdag den 24. december 2026');
    expect(lines.join('\n')).toContain('Aftal et tidspunkt');
  });

  it.each([
    [200, 'sent', null],
    [204, 'sent', null],
    [400, 'dead', 'refused'],
    [404, 'dead', 'refused'],
    [410, 'dead', 'refused'],
    [408, 'scheduled', 'deferred'],
    [429, 'scheduled', 'deferred'],
    [500, 'scheduled', 'deferred'],
    [503, 'scheduled', 'deferred'],
  ])('answered with %i: %s', async (status, state, errorClass) => {
    const delivery = await startWithout();
    receiver.answer = () => status;
    await delivery.sweep();
    expect(await delivery.row()).toMatchObject({
      state,
      smtp_code: status,
      error_class: errorClass,
    });
    receiver.answer = () => 204;
    delivery.deps.clock.shift({ minutes: 2 });
    await delivery.sweep();
    const ended = state === 'scheduled' ? 'sent' : state;
    expect(await delivery.row()).toMatchObject({ state: ended });
  });

  it.each([
    ['wrong signature', 401, 'auth'],
    ['forbidden', 403, 'auth'],
    ['moved elsewhere, which is not followed', 302, 'redirect'],
  ])(
    '%s (%i): the channel rests, no message dies, mails go on',
    async (_why, status, pauseClass) => {
      const delivery = await startWithout();
      const { deps, relay, leader } = delivery;
      receiver.answer = () => status;
      await delivery.sweep();
      await delivery.sweep();
      const store = new DatabaseDeliveryStore(
        deps.database,
        deps.ids,
        testSettings,
      );
      const now = deps.clock.now();
      expect(await store.relay('webhook', now)).toMatchObject({ pauseClass });
      expect(await store.relay('mail', now)).toMatchObject({ faults: 0 });
      expect(receiver.received).toHaveLength(1);
      expect(relay.to(leader)).toHaveLength(1);
      expect(await delivery.row()).toMatchObject({ state: 'scheduled' });
      receiver.answer = () => 204;
      deps.clock.shift({ minutes: 1 });
      await delivery.sweep();
      expect(await delivery.row()).toMatchObject({ state: 'sent' });
    },
  );

  it.each(['cut', 'silent', 504] as const)(
    '%s after the body: nobody knows, so it is sent once more, the same bytes',
    async answer => {
      const delivery = await startWithout({}, soon);
      receiver.answer = before => (before === 0 ? answer : 204);
      await delivery.sweep();
      expect(await delivery.row()).toMatchObject({ state: 'scheduled' });
      // A new name in between must not change the message.
      await delivery.deps
        .knex('mus_person')
        .update({ display_name: 'Somebody Else', language: 'en' });
      delivery.deps.clock.shift({ minutes: 2 });
      await delivery.sweep();
      const [first, second] = receiver.received;
      expect(second.body).toBe(first.body);
      expect(second.genuine).toBe(true);
      expect(await delivery.row()).toMatchObject({ state: 'sent' });
    },
  );

  it('hold mode: no answer after the body stays uncertain and visible', async () => {
    const delivery = await startWithout({ uncertain: 'hold' }, soon);
    receiver.answer = () => 'silent';
    await delivery.sweep();
    delivery.deps.clock.shift({ days: 1 });
    await delivery.sweep();
    expect(receiver.received).toHaveLength(1);
    expect(await delivery.row()).toMatchObject({
      state: 'uncertain',
      error_class: 'timeout',
    });
  });

  it('a receiver that is away costs no hand-over; all is sent when it is back', async () => {
    const delivery = await startWithout();
    const { deps } = delivery;
    await receiver.stop();
    await delivery.sweep();
    expect(await delivery.row()).toMatchObject({
      state: 'scheduled',
      error_class: 'connection',
      handover_at: null,
    });
    await receiver.start();
    deps.clock.shift({ minutes: 6 });
    await delivery.sweep();
    expect(await delivery.row()).toMatchObject({ state: 'sent' });
  });

  it('two processes sweep at once: one message', async () => {
    const delivery = await startWithout();
    const other = delivery.another();
    await Promise.all([delivery.sweep(), other.sweep()]);
    await Promise.all([delivery.sweep(), other.sweep()]);
    await other.stop();
    expect(receiver.received).toHaveLength(1);
  });

  it('the channel is taken away again: what waits for it stands as blocked', async () => {
    const delivery = await startWithout();
    receiver.answer = () => 503;
    await delivery.sweep();
    expect(await delivery.row()).toMatchObject({ channel: 'webhook' });
    const without = delivery.another({}, null);
    delivery.deps.clock.shift({ hours: 1 });
    await without.sweep();
    await without.stop();
    expect(await mailOf(delivery, 'employee')).toMatchObject({
      state: 'blocked',
      error_class: 'noAddress',
    });
  });

  it('a wrong address is mended, not passed on', async () => {
    const delivery = await startWithout();
    await setMail(delivery.deps, delivery.plan.employee.id, 'not an address');
    await delivery.sweep();
    expect(await delivery.row()).toMatchObject({
      channel: 'mail',
      state: 'blocked',
      error_class: 'badAddress',
    });
    expect(receiver.received).toEqual([]);
    expect(address(delivery.plan.leader.id)).toBe(delivery.leader);
    expect(delivery.deps.clock.now()).toBe(due);
  });
});
