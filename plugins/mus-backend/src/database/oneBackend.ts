import knexFactory, { Knex } from 'knex';

/** Thrown when another backend has the same SQLite file in hand. */
export class SecondBackendError extends Error {
  constructor(file: string) {
    super(
      `Another backend is running on ${file}. On SQLite one backend serves the MUS plugin; use PostgreSQL for more.`,
    );
    this.name = 'SecondBackendError';
  }
}

/**
 * Takes the lock beside a SQLite file for the life of this process. The
 * operating system lets go of it when the process ends, in whatever way.
 * Returns what lets go of it.
 */
export async function oneBackend(file: string): Promise<() => Promise<void>> {
  const lock: Knex = knexFactory({
    client: 'better-sqlite3',
    connection: { filename: `${file}.lock` },
    useNullAsDefault: true,
  });
  try {
    await lock.raw('PRAGMA busy_timeout = 0');
    await lock.raw('BEGIN EXCLUSIVE');
  } catch (error) {
    await lock.destroy();
    if (String((error as { code?: string }).code).startsWith('SQLITE_BUSY')) {
      throw new SecondBackendError(file);
    }
    throw error;
  }
  return () => lock.destroy();
}
