import { aPerson, eachDatabase, TestDeps } from '../__testUtils__';
import {
  address,
  aPlan,
  calendarOf,
  openDeliveries,
  SeededPlan,
} from '../delivery/__testUtils__';
import { entriesLeft } from '../calendarEntries/entriesLeft';
import { handOver } from '../organisation/projection/handOver';
import { freeCalendars } from './freeCalendars';
import { JobDeps } from './Job';

jest.setTimeout(60_000);

/** Talk and plan were handed over by a release that left the calendar alone. */
async function handedOverLongAgo(deps: TestDeps, plan: SeededPlan) {
  const row = {
    organisationId: 'skovlund',
    documentKind: 'plan' as const,
    documentId: plan.planId,
    level: 'read' as const,
    reason: 'formerLeader',
    validFrom: deps.clock.now(),
    validTo: '2026-12-24T08:00:00.000Z',
    personId: plan.leader.id,
  };
  const ofTalk = { documentKind: 'talk' as const, documentId: plan.talkId };
  await deps.database.transaction(tx =>
    deps.readers.grant(tx, [row, { ...row, ...ofTalk }]),
  );
}

const aBooking = (deps: TestDeps, talkId: string, startsAt: string) =>
  deps.knex('mus_talk_booking').insert({
    organisation_id: 'skovlund',
    talk_id: talkId,
    version: 2,
    save_id: deps.ids.next(),
    state: 'booked',
    generation: 1,
    sequence: 1,
    booked_on: startsAt.slice(0, 10),
    booked_time: '10:00',
    booked_minutes: 60,
    booked_starts_at: startsAt,
    booked_place: 'x',
    changed_at: deps.clock.now(),
  });

eachDatabase((_name, makeDeps) => {
  const { start } = openDeliveries(makeDeps);

  async function given() {
    const delivery = await start();
    const deps = { ...delivery.deps, dueFacts: delivery.dueFacts };
    const plan = await aPlan(delivery.deps, '2027-03-01');
    await aBooking(delivery.deps, plan.talkId, '2026-12-08T09:00:00.000Z');
    const run = () =>
      freeCalendars.run({ ...deps, projection: {} } as unknown as JobDeps);
    const sent = async () => {
      await delivery.sweep();
      const letters = delivery.relay.to(address(plan.leader.id));
      return Promise.all(letters.map(({ raw }) => calendarOf(raw)));
    };
    /** What a run looks at; it takes so many at a time. */
    const left = async () => {
      const now = deps.clock.now();
      const moment = {
        organisationId: 'skovlund',
        now,
        today: now.slice(0, 10),
      };
      const of = (kind: 'talk' | 'plan') =>
        deps.database.transaction(tx =>
          entriesLeft(tx, kind, moment, { limit: 9 }),
        );
      return [...(await of('talk')), ...(await of('plan'))];
    };
    return { delivery, deps, plan, run, sent, left };
  }

  it('a leader who handed over before is told once, however often it runs', async () => {
    const { delivery, plan, run, sent, left } = await given();
    await handedOverLongAgo(delivery.deps, plan);
    expect(await left()).toHaveLength(2);
    await Promise.all([run(), run()]);
    const first = await sent();
    expect(
      first.map(({ method, uid, sequence }) => ({ method, uid, sequence })),
    ).toEqual(
      expect.arrayContaining([
        {
          method: 'CANCEL',
          uid: `${plan.talkId}-leader@localhost`,
          sequence: 2,
        },
        {
          method: 'CANCEL',
          uid: `${plan.planId}-leader@localhost`,
          sequence: 2,
        },
      ]),
    );
    expect(first).toHaveLength(2);
    expect(await left()).toEqual([]);
    delivery.deps.clock.shift({ days: 1 });
    await run();
    expect(await sent()).toHaveLength(2);
    expect(delivery.relay.to(address(plan.employee.id))).toEqual([]);
  });

  it('leaves alone who leads, and what has passed or is closed', async () => {
    const { delivery, plan, run, sent, left } = await given();
    await run();
    expect(await sent()).toEqual([]);
    await handedOverLongAgo(delivery.deps, plan);
    await delivery.deps
      .knex('mus_action_plan')
      .where({ id: plan.planId })
      .update({ state: 'closed', closed_at: delivery.deps.clock.now() });
    delivery.deps.clock.set('2026-12-08T09:00:00.000Z');
    expect(await left()).toEqual([]);
    await run();
    expect(await sent()).toEqual([]);
  });

  it('finds nothing after a handover of today', async () => {
    const { delivery, deps, plan, run, sent } = await given();
    const ny = await aPerson(delivery.deps, 'Ny Leder');
    await deps.database.transaction(tx =>
      handOver(tx, deps, {
        organisationId: 'skovlund',
        employmentId: plan.employmentId,
        leaderPersonId: ny.id,
        now: deps.clock.now(),
      }),
    );
    const before = (await sent()).length;
    expect(before).toBe(1);
    await run();
    expect(await sent()).toHaveLength(before);
  });
});
