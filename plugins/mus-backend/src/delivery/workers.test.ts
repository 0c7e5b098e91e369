import { eachDatabase, testSettings } from '../__testUtils__';
import {
  address,
  aPlan,
  due,
  dueFor,
  mailOf,
  openDeliveries,
} from './__testUtils__';
import { DatabaseDeliveryStore } from './outbox/DatabaseDeliveryStore';
import { Ledger } from './outbox/Ledger';
import { SmtpMailer } from './smtp/SmtpMailer';
import { handOver, settle } from './outbox/transitions';

jest.setTimeout(60_000);

eachDatabase((_name, makeDeps) => {
  const { start, startDue } = openDeliveries(makeDeps);

  it('two processes sweep at once: one mail each', async () => {
    const delivery = await start();
    const { deps, relay } = delivery;
    const plans = [];
    for (let each = 0; each < 20; each++) {
      const plan = await aPlan(deps, '2026-12-24');
      plans.push(plan);
      await delivery.plan(...dueFor(plan, due));
    }
    deps.clock.set(due);
    const other = delivery.another();
    await Promise.all([
      delivery.sweep(),
      other.sweep(),
      delivery.sweep(),
      other.sweep(),
    ]);
    await other.stop();
    const everybody = plans.flatMap(plan => [
      address(plan.employee.id),
      address(plan.leader.id),
    ]);
    expect(relay.taken.map(mail => mail.to[0]).sort()).toEqual(
      everybody.sort(),
    );
    expect(delivery.notices).toHaveLength(40);
  });

  it('a stale worker can neither hand over nor settle', async () => {
    const delivery = await startDue();
    const { deps, relay, employee } = delivery;
    const settings = {
      ...testSettings,
      mail: { ...testSettings.mail, port: relay.port },
    };
    const store = new DatabaseDeliveryStore(deps.database, deps.ids, settings);
    const stale = (
      await store.claim({ channel: 'mail', limit: 10, now: deps.clock.now() })
    ).messages;
    expect(stale).toHaveLength(2);
    // It sleeps; two minutes later somebody else sends.
    deps.clock.shift({ minutes: 2 });
    await delivery.sweep();
    expect(relay.to(employee)).toHaveLength(1);
    const ledger = new Ledger(store, deps.clock, deps.logger);
    const mailer = new SmtpMailer(settings.mail);
    const mine = stale.find(message => message.recipientRole === 'employee')!;
    const letter = {
      from: 'mus@skovlund.example',
      to: employee,
      raw: 'Subject: stale\r\n\r\nstale\r\n',
    };
    const mark = { frozen: '{}', messageDate: due, recipientPersonId: null };
    const outcome = await mailer.send(letter, 0, () =>
      ledger.handOver(handOver(mine, mark, deps.clock.now())),
    );
    await mailer.rest();
    expect(outcome).toEqual({ type: 'aborted' });
    expect(relay.to(employee)).toHaveLength(1);
    const context = {
      now: deps.clock.now(),
      chance: 0,
      uncertain: 'resend' as const,
    };
    const step = settle(
      mine,
      { type: 'unanswered', errorClass: 'connection' },
      true,
      context,
    )!;
    expect(await ledger.settle(step)).toBe(false);
    expect(await mailOf(delivery, 'employee')).toMatchObject({ state: 'sent' });
  });

  it('a worker that dies before the hand-over: sent by another within the lease', async () => {
    const delivery = await startDue();
    const { deps, relay } = delivery;
    const store = new DatabaseDeliveryStore(
      deps.database,
      deps.ids,
      testSettings,
    );
    await store.claim({ channel: 'mail', limit: 10, now: deps.clock.now() });
    deps.clock.shift({ seconds: 119 });
    await delivery.sweep();
    expect(relay.taken).toHaveLength(0);
    deps.clock.shift({ seconds: 1 });
    await delivery.sweep();
    expect(relay.taken).toHaveLength(2);
  });

  it('a mail that is cancelled while a worker has it in hand does not leave', async () => {
    const delivery = await startDue();
    const { deps, relay, plan, employee } = delivery;
    const store = new DatabaseDeliveryStore(
      deps.database,
      deps.ids,
      testSettings,
    );
    const { messages } = await store.claim({
      channel: 'mail',
      limit: 10,
      now: deps.clock.now(),
    });
    await deps.database.transaction(tx =>
      delivery.dueFacts.cancel(
        tx,
        { organisationId: 'skovlund', subjectId: plan.planId },
        deps.clock.now(),
      ),
    );
    const ledger = new Ledger(store, deps.clock, deps.logger);
    const mailer = new SmtpMailer({ ...testSettings.mail, port: relay.port });
    const mark = { frozen: '{}', messageDate: due, recipientPersonId: null };
    const letter = {
      from: 'mus@skovlund.example',
      to: employee,
      raw: 'Subject: x\r\n\r\nx\r\n',
    };
    const outcome = await mailer.send(letter, 0, () =>
      ledger.handOver(handOver(messages[0], mark, due)),
    );
    await mailer.rest();
    expect(outcome).toEqual({ type: 'aborted' });
    expect(relay.taken).toEqual([]);
  });

  it('a backend that is stopped in mid-send finishes what is in flight and gives the rest back: another sends it, each once', async () => {
    const delivery = await start();
    const { deps, relay } = delivery;
    const everybody: string[] = [];
    for (let each = 0; each < 15; each++) {
      const plan = await aPlan(deps, '2026-12-24');
      await delivery.plan(...dueFor(plan, due));
      everybody.push(address(plan.employee.id), address(plan.leader.id));
    }
    deps.clock.set(due);
    relay.answerMs = 300;
    const other = delivery.another();
    const stopped = other.sweep();
    while (relay.taken.length === 0)
      await new Promise(resolve => setTimeout(resolve, 10));
    const from = performance.now();
    await other.stop();
    await stopped;
    expect(performance.now() - from).toBeLessThan(5_000);
    const before = relay.taken.length;
    expect(before).toBeLessThan(everybody.length);
    const mails = (await delivery.messages()).filter(
      row => row.channel === 'mail',
    );
    const inState = (state: string) =>
      mails.filter(row => row.state === state).length;
    expect([inState('sent'), inState('scheduled')]).toEqual([
      before,
      everybody.length - before,
    ]);
    relay.answerMs = 0;
    await delivery.sweep();
    expect(relay.taken.map(mail => mail.to[0]).sort()).toEqual(
      everybody.sort(),
    );
  });
});
