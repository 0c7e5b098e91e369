import { simpleParser } from 'mailparser';
import { eachDatabase } from '../../__testUtils__';
import {
  address,
  aNewLeader,
  aPlan,
  dueFor,
  MessageRow,
  openDeliveries,
  SeededPlan,
  TestDelivery,
} from '../__testUtils__';

jest.setTimeout(60_000);

const seven = '2026-12-22T06:00:00.000Z';
const once = {
  advance: { kind: 'followUpAdvance', occurrence: 'a' },
  confirm: { kind: 'pleaseConfirm', occurrence: 'b' },
  due: { kind: 'followUpDue', occurrence: 'c' },
} as const;

eachDatabase((_name, makeDeps) => {
  const { start } = openDeliveries(makeDeps);

  const wantsDaily = (delivery: TestDelivery, personId: string) =>
    delivery.deps
      .knex('mus_person')
      .where({ id: personId })
      .update({ daily_mail: true });

  /** Facts of these kinds for both, due at seven. */
  const plan = (delivery: TestDelivery, seeded: SeededPlan, at = seven) =>
    delivery.plan(
      ...dueFor(seeded, at, once.advance),
      ...dueFor(seeded, at, once.confirm),
      ...dueFor(seeded, at, once.due),
    );

  /** A plan whose employee wants one mail a day; it is seven o'clock. */
  async function startDaily() {
    const delivery = await start();
    const seeded = await aPlan(delivery.deps, '2026-12-22');
    await wantsDaily(delivery, seeded.employee.id);
    delivery.deps.clock.set(seven);
    const employee = address(seeded.employee.id);
    const leader = address(seeded.leader.id);
    return { ...delivery, delivery, seeded, employee, leader };
  }

  const digests = async (delivery: TestDelivery): Promise<MessageRow[]> =>
    (await delivery.messages()).filter(row => row.mail === 'digest');

  const cancel = (
    { deps, dueFacts }: TestDelivery,
    { planId }: SeededPlan,
    kinds: string[],
  ) =>
    deps.database.transaction(tx =>
      dueFacts.cancel(
        tx,
        { organisationId: 'skovlund', subjectId: planId, kinds },
        deps.clock.now(),
      ),
    );

  it('gathers a morning’s mails in one; the mail on the day always comes by itself', async () => {
    const { delivery, seeded, relay, deps, employee, leader } =
      await startDaily();
    await plan(delivery, seeded);
    await delivery.sweep();
    expect(relay.to(leader)).toHaveLength(3);
    expect(relay.to(employee)).toHaveLength(1);
    expect(relay.to(employee)[0].raw).toMatch(/f=C3=B8lg op p=C3=A5|følg op/i);
    deps.clock.shift({ minutes: 2 });
    await delivery.sweep();
    const mails = relay.to(employee);
    expect(mails).toHaveLength(2);
    const daily = mails[1].raw;
    expect(daily.match(/^Message-ID:/gim)).toHaveLength(1);
    expect(daily).toContain('Der er 2 beskeder.');
    expect(await digests(delivery)).toMatchObject([{ state: 'sent' }]);
  });

  it('survives a restart between gathering and sending', async () => {
    const { delivery, seeded, relay, deps, employee } = await startDaily();
    await plan(delivery, seeded);
    await delivery.sweep();
    await delivery.stop();
    deps.clock.shift({ minutes: 2 });
    const next = delivery.another();
    await next.sweep();
    await next.stop();
    expect(relay.to(employee)).toHaveLength(2);
  });

  it('is one a day: what comes after it has left waits for the next morning', async () => {
    const { delivery, seeded, relay, deps, employee } = await startDaily();
    await delivery.plan(...dueFor(seeded, seven, once.advance));
    await delivery.sweep();
    deps.clock.shift({ minutes: 2 });
    await delivery.sweep();
    expect(relay.to(employee)).toHaveLength(1);
    deps.clock.shift({ minutes: 1 });
    const now = deps.clock.now();
    await delivery.plan(...dueFor(seeded, now, once.confirm));
    await delivery.plan(
      ...dueFor(seeded, seven, {
        kind: 'followUpOnceMore',
        occurrence: 'late',
      }),
    );
    await delivery.sweep();
    deps.clock.shift({ hours: 10 });
    await delivery.sweep();
    expect(relay.to(employee)).toHaveLength(1);
    deps.clock.set('2026-12-23T06:02:00.000Z');
    await delivery.sweep();
    expect(relay.to(employee)).toHaveLength(2);
    expect(relay.to(employee)[1].raw).toContain('Der er 2 beskeder.');
  });

  it('two replicas at once make one daily mail', async () => {
    const { delivery, seeded, relay, deps, employee } = await startDaily();
    const other = await aPlan(deps, '2026-12-22');
    await deps
      .knex('mus_action_plan')
      .where({ id: other.planId })
      .update({ employee_person_id: seeded.employee.id });
    await plan(delivery, seeded);
    await plan(delivery, other);
    const replica = delivery.another();
    await Promise.all([delivery.sweep(), replica.sweep()]);
    deps.clock.shift({ minutes: 2 });
    await Promise.all([delivery.sweep(), replica.sweep()]);
    await replica.stop();
    const daily = relay
      .to(employee)
      .filter(({ raw }) => raw.includes('Der er 4 beskeder.'));
    expect(daily).toHaveLength(1);
    expect(relay.to(employee)).toHaveLength(3);
  });

  it('what was cancelled meanwhile drops out; when nothing is left, nothing is sent', async () => {
    const { delivery, seeded, relay, deps, employee } = await startDaily();
    await plan(delivery, seeded);
    await delivery.sweep();
    await cancel(delivery, seeded, ['pleaseConfirm']);
    deps.clock.shift({ minutes: 2 });
    await delivery.sweep();
    expect(relay.to(employee)[1].raw).toContain('Der er =C3=A9n besked.');
    const other = await aPlan(deps, '2026-12-22');
    await wantsDaily(delivery, other.employee.id);
    await plan(delivery, other);
    await delivery.sweep();
    await cancel(delivery, other, ['pleaseConfirm', 'followUpAdvance']);
    deps.clock.shift({ minutes: 2 });
    await delivery.sweep();
    expect(relay.to(address(other.employee.id))).toHaveLength(1);
    const left = await deps
      .knex('mus_due')
      .where({ subject_id: other.planId, recipient_role: 'employee' })
      .orderBy('occurrence');
    expect(left.map(({ cancelled_at: at }) => at !== null)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('one that is just being composed is composed anew without what is cancelled', async () => {
    const { delivery, seeded, relay, deps, employee } = await startDaily();
    await plan(delivery, seeded);
    await delivery.sweep();
    const inHand = { state: 'claimed', token: 'another-worker', attempt: 1 };
    await deps
      .knex('mus_message')
      .where({ mail: 'digest' })
      .update({ ...inHand, lease_until: '2026-12-22T06:30:00.000Z' });
    await cancel(delivery, seeded, ['pleaseConfirm']);
    expect(await digests(delivery)).toMatchObject([
      { state: 'scheduled', token: null },
    ]);
    deps.clock.shift({ minutes: 2 });
    await delivery.sweep();
    expect(relay.to(employee)[1].raw).toContain('Der er =C3=A9n besked.');
  });

  it('after a handover the new leader gets what waited in the former one’s daily mail', async () => {
    const { delivery, seeded, relay, deps } = await startDaily();
    await wantsDaily(delivery, seeded.leader.id);
    await plan(delivery, seeded);
    await delivery.sweep();
    const newLeader = await aNewLeader(deps, 'plan', seeded.planId);
    deps.clock.shift({ minutes: 2 });
    await delivery.sweep();
    deps.clock.shift({ minutes: 1 });
    await delivery.sweep();
    // The mail on the day had left already.
    expect(relay.to(address(seeded.leader.id))).toHaveLength(1);
    // Notice of the date; to confirm is for who reads the plan.
    const [letter, ...more] = relay.to(address(newLeader));
    expect(more).toEqual([]);
    expect((await simpleParser(letter.raw)).subject).toContain(
      'opfølgning nærmer sig',
    );
  });

  it('nobody without an address is folded: the log still says that this mail did not get there', async () => {
    const { delivery, seeded, deps } = await startDaily();
    await deps
      .knex('mus_person')
      .where({ id: seeded.employee.id })
      .update({ mail_address: null });
    await plan(delivery, seeded);
    await delivery.sweep();
    const rows = (await delivery.messages()).filter(
      row => row.channel === 'mail' && row.recipient_role === 'employee',
    );
    expect(rows.map(({ state }) => state)).toEqual(Array(3).fill('blocked'));
    expect(await digests(delivery)).toEqual([]);
  });

  it('a mail server that refuses it for now loses nothing', async () => {
    const { delivery, seeded, relay, deps, employee } = await startDaily();
    await plan(delivery, seeded);
    await delivery.sweep();
    relay.judge = () => 'defer';
    deps.clock.shift({ minutes: 2 });
    await delivery.sweep();
    relay.judge = () => 'ok';
    deps.clock.shift({ minutes: 5 });
    await delivery.sweep();
    const daily = relay
      .to(employee)
      .filter(({ raw }) => raw.includes('Der er 2 beskeder.'));
    expect(daily).toHaveLength(1);
  });
});
