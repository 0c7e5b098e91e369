import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import knexFactory, { Knex } from 'knex';
import { migrate } from '../database/migrate';
import { MusSettings } from '../settings';
import { KeyRingError } from './KeyRing';

type StoreSettings = MusSettings['keys']['store'];

function sqlite(connection: unknown): Knex {
  const filename = String(connection);
  if (filename !== ':memory:')
    mkdirSync(dirname(filename), { recursive: true, mode: 0o700 });
  return knexFactory({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
}

async function tune(knex: Knex): Promise<void> {
  // An erased key must not linger in free pages or in a write-ahead log.
  await knex.raw('PRAGMA secure_delete = ON');
  await knex.raw('PRAGMA journal_mode = DELETE');
  await knex.raw('PRAGMA synchronous = FULL');
}

/** Opens the key store, refuses to share a database with the content, and brings it up to date. */
export async function openKeyStore(settings: StoreSettings): Promise<Knex> {
  const knex =
    settings.client === 'pg'
      ? knexFactory({
          client: 'pg',
          connection: settings.connection as Knex.StaticConnectionConfig,
        })
      : sqlite(settings.connection);
  try {
    if (settings.client !== 'pg') await tune(knex);
    if (await knex.schema.hasTable('mus_talk')) {
      throw new KeyRingError(
        'mus.keys.store must be a database of its own: keys may never lie in the backup of the content',
      );
    }
    await migrate(knex, 'keys');
    return knex;
  } catch (error) {
    await knex.destroy();
    throw error;
  }
}
