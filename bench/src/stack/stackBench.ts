import { Bench, Figure } from '../bench';
import { startBenchServer } from '../postgres';
import { compare } from './compare';
import { startInstallation, Storage } from './installation';
import { inviteTeam } from './team';

async function measure(
  name: string,
  storage: (folder: string) => Storage,
): Promise<Figure[]> {
  const installation = await startInstallation(storage);
  try {
    const talks = await inviteTeam(installation.api);
    return await compare(name, installation, talks.slice(0, 20));
  } finally {
    installation.stop();
  }
}

const sqlite = (folder: string): Storage => ({
  database: {
    client: 'better-sqlite3',
    connection: { directory: folder },
  },
  keys: {
    client: 'better-sqlite3',
    connection: `${folder}/keys.sqlite`,
  },
});

async function onPostgres(): Promise<Figure[]> {
  const server = await startBenchServer();
  try {
    const connection = server.connection;
    return await measure('PostgreSQL', () => ({
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

/**
 * Saving an answer and reading a talk through the whole stack, against a bare
 * route of the same server with the same sign-in check, the same statements in
 * one transaction and the same bytes.
 */
export const stackBench: Bench = {
  name: 'stack',
  run: async () => [
    ...(await onPostgres()),
    ...(await measure('SQLite', sqlite)),
  ],
};
