import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { dialectOf } from './dialect';

/** Any number, the same in every replica. */
const LOCK = 5_417_202_611;

const folders = {
  content: ['migrations'],
  keys: ['migrations', 'keys'],
} as const;

function latest(knex: Knex, which: keyof typeof folders): Promise<unknown> {
  return knex.migrate.latest({
    directory: resolvePackagePath(
      '@samtale/backstage-plugin-mus-backend',
      ...folders[which],
    ),
    // A replica of the release before may still run: it must not refuse our newer list.
    disableMigrationsListValidation: true,
  });
}

/**
 * Brings a database to the newest schema. Replicas that start at once wait for
 * each other on PostgreSQL; SQLite has one backend.
 */
export async function migrate(
  knex: Knex,
  which: keyof typeof folders,
): Promise<void> {
  if (dialectOf(knex) === 'sqlite') {
    await latest(knex, which);
    return;
  }
  await knex.transaction(async lock => {
    await lock.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    await latest(knex, which);
  });
}
