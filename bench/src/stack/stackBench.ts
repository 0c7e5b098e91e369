import { Bench, Figure } from '../bench';
import { compare } from './compare';
import { startInstallation, Storage } from './installation';
import { onPostgres, sqlite } from './storages';
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

/**
 * Saving an answer and reading a talk through the whole stack, against a bare
 * route of the same server with the same sign-in check, the same statements in
 * one transaction and the same bytes.
 */
export const stackBench: Bench = {
  name: 'stack',
  run: async () => [
    ...(await onPostgres(storage => measure('PostgreSQL', storage))),
    ...(await measure('SQLite', sqlite)),
  ],
};
