import { DatabaseService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { dialectOf } from './dialect';
import { migrate } from './migrate';
import { oneBackend } from './oneBackend';
import { tuneSqlite } from './tuneSqlite';

/** The plugin's connection, ready to use. */
export interface OpenDatabase {
  readonly knex: Knex;
  /** Lets go of what this backend alone may hold. */
  release(): Promise<void>;
}

/** The file of a SQLite database; undefined in memory and on PostgreSQL. */
function fileOf(knex: Knex): string | undefined {
  const settings: unknown = knex.client.config.connection;
  const file =
    typeof settings === 'string'
      ? settings
      : (settings as { filename?: string } | null)?.filename;
  return dialectOf(knex) === 'sqlite' && file && file !== ':memory:'
    ? file
    : undefined;
}

/** Connects, tunes, takes the lock of the one backend on SQLite, migrates. */
export async function openDatabase(
  service: DatabaseService,
): Promise<OpenDatabase> {
  const knex = await service.getClient();
  const file = fileOf(knex);
  const release = file ? await oneBackend(file) : async () => {};
  await tuneSqlite(knex);
  if (!service.migrations?.skip) await migrate(knex, 'content');
  return { knex, release };
}
