import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  connectionOf,
  seedMails,
  TestRelay,
  WorkerProcess,
} from '../../../plugins/mus-backend/src/delivery/__testUtils__/harness';
import { later } from '../../../plugins/mus-backend/src/delivery/outbox/backoff';
import { Bench, Figure } from '../bench';
import { benchPostgres } from '../postgres';
import { FakeTime, findLibrary } from './fakeTime';

const begin = '2026-10-24T04:00:00.000Z';
/** 07:00 local: in summer time, on the Sunday it ends, in winter time. */
const waves = [
  '2026-10-24T05:00:00.000Z',
  '2026-10-25T06:00:00.000Z',
  '2026-10-26T06:00:00.000Z',
];
const afterJump = '2026-11-20T06:00:00.000Z';
const plans = 5;
const mails = plans * 2;

const pause = (millis: number) =>
  new Promise(resolve => setTimeout(resolve, millis));

function figure(name: string, holds: boolean, detail: string): Figure {
  return { name, value: holds ? 1 : 0, atLeast: 1, detail };
}

/** Two backends and their database on a clock of our own. */
class Run {
  readonly relay = new TestRelay();
  private at = begin;

  constructor(private readonly time: FakeTime) {}

  /** Time passes in steps that no clock guard minds. */
  async passTo(instant: string): Promise<void> {
    while (this.at < instant) {
      const step = later(this.at, { minutes: 50 });
      this.set(step < instant ? step : instant);
      await pause(300);
    }
  }

  set(instant: string): void {
    this.at = instant;
    this.time.set(instant);
  }

  get arrived(): number {
    return this.relay.taken.length;
  }

  async untilArrived(count: number, seconds: number): Promise<void> {
    for (let look = 0; look < seconds * 10 && this.arrived < count; look++)
      await pause(100);
  }

  /** Nothing a few seconds before, everything at the time. */
  async wave(dueAt: string): Promise<Figure> {
    const before = this.arrived;
    // The last mail of a wave is due at its time, the others up to a minute before.
    await this.passTo(later(dueAt, { seconds: -70 }));
    await pause(1_000);
    const early = this.arrived - before;
    await this.passTo(later(dueAt, { seconds: 1 }));
    await this.untilArrived(before + mails, 20);
    const sent = this.arrived - before;
    const holds = early === 0 && sent === mails;
    return figure(`due ${dueAt}`, holds, `${early} early, ${sent} of ${mails}`);
  }

  /** A month at once: the guard holds everything back, then it all leaves. */
  async jumpAhead(): Promise<Figure> {
    const before = this.arrived;
    this.set(later(afterJump, { days: 3 }));
    await pause(15_000);
    const atOnce = this.arrived - before;
    await this.untilArrived(before + mails, 60);
    const sent = this.arrived - before;
    const holds = atOnce === 0 && sent === mails;
    return figure(
      'a month ahead at once',
      holds,
      `${atOnce} while the clocks were not trusted, ${sent} of ${mails} afterwards`,
    );
  }

  async jumpBack(): Promise<Figure> {
    const before = this.arrived;
    this.set(later(this.at, { minutes: -60 }));
    await pause(5_000);
    const again = this.arrived - before;
    return figure('an hour back', again === 0, `${again} sent again`);
  }

  /** Never twice, whatever the clocks did. */
  doubled(): Figure {
    const addresses = new Set(this.relay.taken.map(mail => mail.to[0]));
    const extra = this.arrived - addresses.size;
    return figure('each once', extra === 0, `${extra} second copies`);
  }
}

async function runOn(library: string): Promise<Figure[]> {
  const time = new FakeTime(library);
  const run = new Run(time);
  run.set(begin);
  chmodSync(dirname(process.env.FAKETIME_TIMESTAMP_FILE ?? ''), 0o755);
  await run.relay.start();
  const postgres = await benchPostgres();
  const knex = await postgres.database();
  for (const [at, dueAt] of [...waves, afterJump].entries())
    await seedMails(knex, plans, dueAt, at * mails);
  const order = {
    connection: connectionOf(knex),
    relayPort: run.relay.port,
    maxConnections: 2,
    uncertain: 'resend',
    mode: 'product',
    once: false,
  } as const;
  const workers = [
    await WorkerProcess.start(order),
    await WorkerProcess.start(order),
  ];
  try {
    const figures: Figure[] = [];
    for (const dueAt of waves) figures.push(await run.wave(dueAt));
    figures.push(await run.jumpAhead(), await run.jumpBack(), run.doubled());
    return figures;
  } finally {
    await Promise.all(workers.map(worker => worker.kill()));
    await run.relay.stop();
    await postgres.stop();
    time.end();
  }
}

/** Days, the end of summer time and jumping clocks, with the clocks of Node.js and PostgreSQL really set. */
export const timeBench: Bench = {
  name: 'time',
  run: async () => {
    const library = findLibrary();
    if (library) return runOn(library);
    const detail =
      'libfaketime is not installed here; the tests show the same on the shiftable clock';
    return [{ name: 'not run', value: 0, atLeast: null, detail }];
  },
};
