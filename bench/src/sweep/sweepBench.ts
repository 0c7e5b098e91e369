import { resolve } from 'node:path';
import { ChildProcess } from 'node:child_process';
import {
  connectionOf,
  seedMails,
  WorkerOrder,
} from '../../../plugins/mus-backend/src/delivery/__testUtils__/harness';
import { Bench, Figure } from '../bench';
import { BenchPostgres, benchPostgres } from '../postgres';
import { BaselineOrder } from './baseline';
import { answerOf, startChild, timeTogether } from './children';
import { sampleRaw } from './sampleRaw';

const mails = 1_200;
/** Connections per process, and the share of nodemailer's pool that the sweep must reach. */
const aims = [
  { connections: 4, atLeast: 0.5 },
  { connections: 10, atLeast: 0.7 },
] as const;
const processes = 2;
const rounds = 3;
const worker = resolve(
  __dirname,
  '../../../plugins/mus-backend/src/delivery/__testUtils__/harness/worker.ts',
);

interface Sink {
  readonly child: ChildProcess;
  readonly port: number;
}

const perSecond = (millis: number) => mails / (millis / 1000);

async function expectTaken(sink: Sink): Promise<void> {
  const answer = answerOf(sink.child);
  sink.child.send('count');
  const { count } = (await answer) as { count: number };
  if (count !== mails)
    throw new Error(`the relay took ${count} mails instead of ${mails}`);
}

async function together(
  sink: Sink,
  file: string,
  env: Record<string, string>,
): Promise<number> {
  const started = await Promise.all(
    Array.from({ length: processes }, () => startChild(file, env)),
  );
  const millis = await timeTogether(started.map(each => each.child));
  await expectTaken(sink);
  return perSecond(millis);
}

async function baseline(
  sink: Sink,
  maxConnections: number,
  noDelay: boolean,
): Promise<number> {
  const order: BaselineOrder = {
    port: sink.port,
    maxConnections,
    mails: mails / processes,
    raw: await sampleRaw(),
    noDelay,
  };
  const file = resolve(__dirname, 'baseline.ts');
  return together(sink, file, { BASELINE_ORDER: JSON.stringify(order) });
}

async function sweep(
  sink: Sink,
  postgres: BenchPostgres,
  maxConnections: number,
): Promise<number> {
  const knex = await postgres.database();
  await seedMails(knex, mails / 2, new Date().toISOString(), 0);
  await knex('mus_message').where({ channel: 'portal' }).delete();
  // As a database that has been running for a while.
  await knex.raw('vacuum analyze');
  const order: WorkerOrder = {
    connection: connectionOf(knex),
    relayPort: sink.port,
    maxConnections,
    uncertain: 'resend',
    mode: 'product',
    once: true,
  };
  return together(sink, worker, { WORKER_ORDER: JSON.stringify(order) });
}

/** One after the other on the same machine in the same mood; mails a second. */
interface Round {
  readonly ours: number;
  /** nodemailer's pool as it is. */
  readonly pool: number;
  /** The same with the dot sent at once, as we do: the harder measure. */
  readonly quickPool: number;
}

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function figure(
  connections: number,
  all: readonly Round[],
  than: 'pool' | 'quickPool',
  atLeast: number | null,
): Figure {
  const what = than === 'pool' ? 'as it is' : 'without delay';
  const of = (key: keyof Round) => median(all.map(each => each[key]));
  return {
    name: `sweep / nodemailer ${what}, ${processes} × ${connections}`,
    value: median(all.map(each => each.ours / each[than])),
    atLeast,
    detail: `${of('ours').toFixed(0)} against ${of(than).toFixed(0)} mails a second`,
  };
}

async function compare(
  sink: Sink,
  postgres: BenchPostgres,
  { connections, atLeast }: (typeof aims)[number],
): Promise<Figure[]> {
  const all: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const pool = await baseline(sink, connections, false);
    const ours = await sweep(sink, postgres, connections);
    all.push({
      pool,
      ours,
      quickPool: await baseline(sink, connections, true),
    });
  }
  return [
    figure(connections, all, 'pool', atLeast),
    // Told, not judged: nobody is without a database, and this one is.
    figure(connections, all, 'quickPool', null),
  ];
}

async function run(): Promise<readonly Figure[]> {
  const postgres = await benchPostgres();
  const { child, first } = await startChild(resolve(__dirname, 'sink.ts'), {});
  const sink = { child, port: (first as { port: number }).port };
  try {
    const figures: Figure[] = [];
    for (const aim of aims)
      figures.push(...(await compare(sink, postgres, aim)));
    return figures;
  } finally {
    child.kill();
    await postgres.stop();
  }
}

/**
 * The sweep, everything included (claim, compose, hand-over mark, settle,
 * attempts log), against nodemailer's pool that only sends the same bytes.
 */
export const sweepBench: Bench = { name: 'sweep', run };
