import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knexFactory, { Knex } from 'knex';
import { makeTestDeps } from '../../../plugins/mus-backend/src/__testUtils__/makeTestDeps';
import { migrate } from '../../../plugins/mus-backend/src/database/migrate';
import { tuneSqlite } from '../../../plugins/mus-backend/src/database/tuneSqlite';
import { randomTeam } from '../../../plugins/mus-backend/src/overview/__testUtils__/randomTeam';
import { OverviewReadModel } from '../../../plugins/mus-backend/src/overview/OverviewReadModel';
import { Bench, Figure } from '../bench';
import { benchPostgres } from '../postgres';

const few = 50;
const many = 5_000;
const times = 7;
const seed = 6;

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds of the first page for a leader of so many, each with a talk. */
async function firstPage(knex: Knex, employees: number): Promise<number> {
  const deps = await makeTestDeps(knex);
  const { leader } = await randomTeam(deps, seed, employees, 1);
  await knex.raw('analyze');
  const model = new OverviewReadModel(deps);
  const caller = {
    organisationId: 'skovlund',
    personId: leader.id,
    entityRef: '',
    name: '',
    isHr: false,
    isOperator: false,
  };
  const seen: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const from = performance.now();
    await model.team(caller, { limit: few });
    seen.push(performance.now() - from);
  }
  return median(seen);
}

/** 1 is as many times slower as there are more talks. */
async function figure(
  name: string,
  database: () => Promise<Knex>,
): Promise<Figure> {
  const small = await firstPage(await database(), few);
  const large = await firstPage(await database(), many);
  return {
    name: `overview, growth against talks, ${name}`,
    value: (small * (many / few)) / large,
    atLeast: 1,
    detail: `first page ${small.toFixed(0)} ms of ${few} talks, ${large.toFixed(0)} ms of ${many}`,
  };
}

async function sqlite(folder: string, open: Knex[]): Promise<Knex> {
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: { filename: join(folder, `${open.length}.sqlite`) },
    useNullAsDefault: true,
  });
  open.push(knex);
  await tuneSqlite(knex);
  await migrate(knex, 'content');
  return knex;
}

async function onSqlite(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'samtale-bench-'));
  const open: Knex[] = [];
  try {
    return await figure('SQLite', () => sqlite(folder, open));
  } finally {
    await Promise.all(open.map(knex => knex.destroy()));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres(): Promise<Figure> {
  const postgres = await benchPostgres();
  try {
    return await figure('PostgreSQL', postgres.database);
  } finally {
    await postgres.stop();
  }
}

/** The leader's overview with few and with many talks. */
export const overviewBench: Bench = {
  name: 'overview',
  run: async () => [await onPostgres(), await onSqlite()],
};
