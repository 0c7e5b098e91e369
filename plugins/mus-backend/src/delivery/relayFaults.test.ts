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

jest.setTimeout(60_000);

eachDatabase((_name, makeDeps) => {
  const { start, startDue } = openDeliveries(makeDeps);

  it.each(['defer', 'deferAddress'] as const)(
    '%s: tried again after a minute, sent once',
    async verdict => {
      const delivery = await startDue();
      const { relay, deps, employee } = delivery;
      relay.judge = (to, tries) =>
        to === employee && tries === 0 ? verdict : 'ok';
      await delivery.sweep();
      expect(await mailOf(delivery, 'employee')).toMatchObject({
        state: 'scheduled',
        smtp_code: 451,
      });
      deps.clock.shift({ seconds: 59 });
      await delivery.sweep();
      expect(relay.to(employee)).toHaveLength(0);
      deps.clock.shift({ seconds: 14 });
      await delivery.sweep();
      expect(relay.to(employee)).toHaveLength(1);
      expect(await mailOf(delivery, 'employee')).toMatchObject({
        state: 'sent',
        smtp_code: 250,
      });
    },
  );

  it('451 for five days: then it is dead and visible', async () => {
    const delivery = await startDue();
    const { relay, deps, employee } = delivery;
    relay.judge = to => (to === employee ? 'deferAddress' : 'ok');
    for (let hours = 0; hours < 6 * 24; hours += 4) {
      await delivery.sweep();
      deps.clock.shift({ hours: 4 });
    }
    expect(await mailOf(delivery, 'employee')).toMatchObject({
      state: 'dead',
      error_class: 'deferred',
    });
    const attempts = await deps
      .knex('mus_attempt')
      .where({ outcome: 'deferred' });
    expect(attempts.length).toBeGreaterThan(25);
  });

  it.each(['refuse', 'refuseAddress'] as const)(
    '%s (550): dead at once, the other gets theirs',
    async verdict => {
      const delivery = await startDue();
      const { relay, employee, leader } = delivery;
      relay.judge = to => (to === employee ? verdict : 'ok');
      await delivery.sweep();
      expect(await mailOf(delivery, 'employee')).toMatchObject({
        state: 'dead',
        smtp_code: 550,
        frozen: null,
      });
      expect(relay.to(leader)).toHaveLength(1);
    },
  );

  it('cut after acceptance: sent once more, byte for byte the same', async () => {
    const delivery = await startDue();
    const { relay, deps, employee } = delivery;
    relay.judge = (to, tries) =>
      to === employee && tries === 0 ? 'cut' : 'ok';
    await delivery.sweep();
    expect(await mailOf(delivery, 'employee')).toMatchObject({
      state: 'scheduled',
    });
    // A new name in between must not change the mail.
    await deps.knex('mus_person').update({ display_name: 'Somebody Else' });
    deps.clock.shift({ minutes: 2 });
    await delivery.sweep();
    const copies = relay.to(employee);
    expect(copies.map(copy => copy.answered)).toEqual([false, true]);
    expect(copies[1].raw).toBe(copies[0].raw);
    expect(copies[0].raw).toMatch(/^Message-ID: <.+>/m);
    expect(await mailOf(delivery, 'employee')).toMatchObject({ state: 'sent' });
  });

  it('cut twice: uncertain, and no third copy by itself', async () => {
    const delivery = await startDue();
    const { relay, deps, employee } = delivery;
    relay.judge = to => (to === employee ? 'cut' : 'ok');
    for (let sweep = 0; sweep < 4; sweep++) {
      await delivery.sweep();
      deps.clock.shift({ minutes: 30 });
    }
    expect(relay.to(employee)).toHaveLength(2);
    expect(await mailOf(delivery, 'employee')).toMatchObject({
      state: 'uncertain',
    });
  });

  it('hold mode: cut once stays uncertain; a person sends the same bytes again', async () => {
    const delivery = await startDue({ uncertain: 'hold' });
    const { relay, deps, employee } = delivery;
    relay.judge = (to, tries) =>
      to === employee && tries === 0 ? 'cut' : 'ok';
    await delivery.sweep();
    deps.clock.shift({ days: 2 });
    await delivery.sweep();
    const held = await mailOf(delivery, 'employee');
    expect(held.state).toBe('uncertain');
    expect(relay.to(employee)).toHaveLength(1);
    const store = new DatabaseDeliveryStore(
      deps.database,
      deps.ids,
      testSettings,
    );
    expect(await store.resend(held.id, deps.clock.now())).toBe(true);
    expect(await store.resend(held.id, deps.clock.now())).toBe(false);
    await delivery.sweep();
    expect(relay.to(employee)).toHaveLength(2);
    expect(relay.to(employee)[1].raw).toBe(relay.to(employee)[0].raw);
  });

  it('a dead mail sent again goes to the address that stands now', async () => {
    const delivery = await startDue();
    const { relay, deps, plan, employee } = delivery;
    relay.judge = to => (to === employee ? 'refuseAddress' : 'ok');
    await delivery.sweep();
    await deps
      .knex('mus_person')
      .where({ id: plan.employee.id })
      .update({ mail_address: 'ny@skovlund.example' });
    const dead = await mailOf(delivery, 'employee');
    const store = new DatabaseDeliveryStore(
      deps.database,
      deps.ids,
      testSettings,
    );
    await store.resend(dead.id, deps.clock.now());
    await delivery.sweep();
    expect(relay.to('ny@skovlund.example')).toHaveLength(1);
  });

  it('server down: the relay rests, no mail dies however long it lasts, all is sent afterwards', async () => {
    const delivery = await startDue();
    const { relay, deps } = delivery;
    await relay.stop();
    await delivery.sweep();
    const store = new DatabaseDeliveryStore(
      deps.database,
      deps.ids,
      testSettings,
    );
    expect(await store.relay('mail', due)).toMatchObject({
      pauseClass: 'connection',
      faults: 1,
    });
    await delivery.sweep();
    const attempts = (await delivery.messages()).map(row => row.attempt);
    for (let day = 0; day < 7; day++) {
      deps.clock.shift({ days: 1 });
      await delivery.sweep();
    }
    expect(
      (await delivery.messages())
        .filter(row => row.channel === 'mail')
        .map(row => row.state),
    ).toEqual(['scheduled', 'scheduled']);
    expect(Math.max(...attempts)).toBe(1);
    await relay.start();
    deps.clock.shift({ minutes: 6 });
    await delivery.sweep();
    expect(relay.taken).toHaveLength(2);
    expect(await store.relay('mail', due)).toEqual({
      pausedUntil: null,
      pauseClass: null,
      faults: 0,
      sentToday: 0,
    });
  });

  it('never sends more in any minute than the relay takes', async () => {
    const delivery = await start({ perMinute: 30 });
    const { deps, relay } = delivery;
    for (let each = 0; each < 25; each++)
      await delivery.plan(...dueFor(await aPlan(deps, '2026-12-24'), due));
    deps.clock.set(due);
    const sentBy: number[] = [];
    for (let sweep = 0; sweep < 12; sweep++) {
      await delivery.sweep();
      sentBy.push(relay.taken.length);
      deps.clock.shift({ seconds: 15 });
    }
    const perMinute = sentBy.map((sent, at) => sent - (sentBy[at - 4] ?? 0));
    expect(Math.max(...perMinute)).toBeLessThanOrEqual(30);
    expect(relay.taken).toHaveLength(50);
  });

  it('never sends more on any day than the relay takes; the rest goes the next day, in order', async () => {
    const delivery = await start({ perDay: 15, maxConnections: 1 });
    const { deps, relay } = delivery;
    for (let each = 0; each < 10; each++)
      await delivery.plan(...dueFor(await aPlan(deps, '2026-12-24'), due));
    deps.clock.set(due);
    const sentBy: number[] = [];
    for (let hour = 0; hour < 30; hour++) {
      await delivery.sweep();
      sentBy.push(relay.taken.length);
      deps.clock.shift({ hours: 1 });
    }
    // From 06:00Z on: 18 hours of the first day, 12 of the second.
    expect(sentBy.slice(0, 18)).toEqual(Array(18).fill(15));
    expect(sentBy.slice(18)).toEqual(Array(12).fill(20));
  });

  it('put off, and the leader changes meanwhile: the new leader gets it, the former one does not', async () => {
    const delivery = await startDue();
    const { deps, relay, plan, leader } = delivery;
    relay.judge = (to, tries) =>
      to === leader && tries === 0 ? 'defer' : 'ok';
    await delivery.sweep();
    const other = await aPlan(deps, null);
    await deps
      .knex('mus_action_plan')
      .where({ id: plan.planId })
      .update({ leader_person_id: other.leader.id });
    await deps
      .knex('mus_talk')
      .where({ id: plan.talkId })
      .update({ leader_person_id: other.leader.id });
    deps.clock.shift({ minutes: 2 });
    await delivery.sweep();
    expect(relay.to(leader)).toHaveLength(0);
    expect(relay.to(address(other.leader.id))).toHaveLength(1);
  });

  it('the log of attempts cannot be changed', async () => {
    const delivery = await startDue();
    await delivery.sweep();
    await expect(
      delivery.deps.knex('mus_attempt').update({ outcome: 'nothing' }),
    ).rejects.toThrow(/append-only/);
  });
});
