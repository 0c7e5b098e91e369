import { DateTime } from 'luxon';
import { eachDatabase } from '../__testUtils__';
import {
  address,
  aPlan,
  dueFor,
  openDeliveries,
  TestDelivery,
} from './__testUtils__';
import { later } from './outbox/backoff';

jest.setTimeout(60_000);

const begin = '2026-11-24T06:00:00.000Z';
const sweepSeconds = 15;
const hour = 3_600;
const day = 24 * hour;

const millisOf = (instant: string) => DateTime.fromISO(instant).toMillis();

/** Node, database and what counts the seconds of the machine; they can be set apart. */
class Machine {
  private wall = millisOf(begin);
  private database = millisOf(begin);
  private monotonic = 0;

  constructor(private readonly delivery: TestDelivery) {
    this.tell();
  }

  readings = async () => ({
    wall: this.wall,
    database: this.database,
    monotonic: this.monotonic,
  });

  /** Time passes, for all. */
  pass(seconds: number): void {
    this.wall += seconds * 1000;
    this.database += seconds * 1000;
    this.monotonic += seconds * 1000;
    this.tell();
  }

  /** Somebody sets the clocks; the seconds of the machine go on as ever. */
  set(seconds: number, which: 'both' | 'node' | 'database' = 'both'): void {
    if (which !== 'database') this.wall += seconds * 1000;
    if (which !== 'node') this.database += seconds * 1000;
    this.tell();
  }

  /** The product's clock is the database's. */
  private tell(): void {
    const at = DateTime.fromMillis(this.database, { zone: 'utc' });
    this.delivery.deps.clock.set(at.toISO()!);
  }
}

eachDatabase((_name, makeDeps) => {
  const { start } = openDeliveries(makeDeps);

  /** Follow-ups so many days ahead, for both; sent by a backend whose clocks can be set. */
  async function startWith(days: readonly number[], perMinute: number | null) {
    const delivery = await start({ maxConnections: 1 });
    const { deps, relay } = delivery;
    const machine = new Machine(delivery);
    const plans = [];
    for (const ahead of days) {
      const dueAt = later(begin, { days: ahead });
      const plan = await aPlan(deps, dueAt.slice(0, 10));
      await delivery.plan(...dueFor(plan, dueAt));
      plans.push(plan);
    }
    const backend = delivery.another({ perMinute }, null, machine.readings);
    const sweeps = async (count: number) => {
      for (let each = 0; each < count; each++) {
        await backend.sweep();
        machine.pass(sweepSeconds);
      }
    };
    const arrived = () => relay.taken.map(mail => mail.to[0]);
    const both = plans.map(({ employee, leader }) =>
      [employee, leader].map(({ id }) => address(id)).sort(),
    );
    return { ...delivery, add: delivery.plan, machine, sweeps, arrived, both };
  }

  it('all clocks jump ahead by 30 days: sending pauses, goes on after three sweeps that agree, and sends each once, in due order', async () => {
    const { machine, sweeps, arrived, both } = await startWith(
      [3, 1, 20, 29, 40],
      null,
    );
    await sweeps(4);
    machine.set(30 * day);
    await sweeps(3);
    expect(arrived()).toEqual([]);
    await sweeps(6);
    const inDueOrder = [both[1], both[0], both[2], both[3]];
    expect(
      inDueOrder.map((_, at) =>
        arrived()
          .slice(2 * at, 2 * at + 2)
          .sort(),
      ),
    ).toEqual(inDueOrder);
    expect(arrived()).toHaveLength(8);
  });

  it.each(['node', 'database'] as const)(
    'the clock of the %s alone is 30 days ahead: nothing leaves until it is right again, and then nothing was early',
    async which => {
      const { machine, sweeps, arrived, both } = await startWith([0, 10], null);
      machine.set(30 * day, which);
      await sweeps(20);
      expect(arrived()).toEqual([]);
      machine.set(-30 * day, which);
      await sweeps(6);
      expect(arrived().sort()).toEqual(both[0]);
    },
  );

  it.each([-1, -1.5])(
    'clocks go back by %d hours: what was sent is not sent again, what was not goes at its time',
    async hours => {
      const { machine, sweeps, arrived, both, deps, relay, add } =
        await startWith([0], null);
      await sweeps(2);
      expect(arrived().sort()).toEqual(both[0]);
      machine.set(hours * hour);
      await sweeps(8);
      expect(relay.taken).toHaveLength(2);
      // Due in a quarter of an hour on the clock as it stands now.
      const plan = await aPlan(deps, deps.clock.today());
      const dueAt = later(deps.clock.now(), { minutes: 15 });
      await add(...dueFor(plan, dueAt));
      machine.pass(14 * 60);
      await sweeps(1);
      expect(relay.taken).toHaveLength(2);
      machine.pass(60);
      await sweeps(2);
      expect(relay.taken).toHaveLength(4);
    },
  );

  it('clocks go back by an hour while the bucket is empty and the relay rests: neither waits that hour', async () => {
    const { machine, sweeps, arrived, relay } = await startWith(
      [-1, -1, -1, -1],
      10,
    );
    await sweeps(3);
    const before = arrived().length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(8);
    await relay.stop();
    machine.pass(30);
    await sweeps(1);
    await relay.start();
    machine.set(-hour);
    await sweeps(30);
    expect(arrived()).toHaveLength(8);
    expect(new Set(arrived()).size).toBe(8);
  });
});
