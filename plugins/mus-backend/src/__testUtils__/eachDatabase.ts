import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrate } from '../database/migrate';
import { makeTestDeps, TestDeps, TestOptions } from './makeTestDeps';

const POSTGRES = 'BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING';

type DatabaseId = 'SQLITE_3' | 'POSTGRES_15';

/** Both databases; without PostgreSQL only outside CI, so that nothing is skipped in silence there. */
export function databaseIds(): DatabaseId[] {
  if (process.env[POSTGRES]) return ['SQLITE_3', 'POSTGRES_15'];
  if (process.env.CI)
    throw new Error(`${POSTGRES} is not set: these tests need PostgreSQL too`);
  return ['SQLITE_3'];
}

/** Makes what a slice needs, on a fresh database. */
export type MakeDeps = (options?: TestOptions) => Promise<TestDeps>;

/**
 * Runs a suite on SQLite and on PostgreSQL. `makeDeps` gives a migrated, empty
 * database with fakes for clock, delivery and live changes; it is closed after
 * the tests.
 */
export function eachDatabase(
  suite: (name: string, makeDeps: MakeDeps) => void,
): void {
  const databases = TestDatabases.create({
    ids: databaseIds(),
    disableDocker: true,
  });
  const open: TestDeps[] = [];
  afterAll(async () => {
    await Promise.all(open.map(deps => deps.close()));
  });
  describe.each(databaseIds())('%s', id => {
    suite(id, async options => {
      const knex: Knex = await databases.init(id);
      await migrate(knex, 'content');
      const deps = await makeTestDeps(knex, options);
      open.push(deps);
      return deps;
    });
  });
}
