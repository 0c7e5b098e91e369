import { startBenchServer } from '../postgres';
import { Storage } from './installation';

type OfFolder = (folder: string) => Storage;

/** Both databases in files of the installation's folder. */
export const sqlite: OfFolder = folder => ({
  database: {
    client: 'better-sqlite3',
    connection: { directory: folder },
  },
  keys: {
    client: 'better-sqlite3',
    connection: `${folder}/keys.sqlite`,
  },
});

/** Work on a PostgreSQL of its own. */
export async function onPostgres<T>(
  work: (storage: OfFolder) => Promise<T>,
): Promise<T> {
  const server = await startBenchServer();
  try {
    const connection = server.connection;
    return await work(() => ({
      database: { client: 'pg', connection: { ...connection } },
      keys: {
        client: 'pg',
        connection: { ...connection, database: server.keys },
      },
    }));
  } finally {
    await server.stop();
  }
}
