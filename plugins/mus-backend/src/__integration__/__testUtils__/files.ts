import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import knexFactory, { Knex } from 'knex';
import { Installation } from './databases';
import { ReplicaChoices } from './replica';

/** An installation of one backend on SQLite, in a folder of its own. */
export interface FileInstallation extends Pick<
  Installation,
  'content' | 'drop'
> {
  /** What a backend on it is started with. */
  readonly choices: Pick<ReplicaChoices, 'database' | 'keyStore'>;
}

/** Makes the folder; the backend makes the files. */
export function fileInstallation(): FileInstallation {
  const directory = mkdtempSync(path.join(tmpdir(), 'samtale-whole-'));
  const client = 'better-sqlite3';
  let opened: Knex | undefined;
  return {
    choices: {
      database: { client, connection: { directory } },
      keyStore: { client, connection: path.join(directory, 'keys.sqlite') },
    },
    content: () => {
      opened ??= knexFactory({
        client,
        connection: { filename: path.join(directory, 'mus.sqlite') },
        useNullAsDefault: true,
      });
      return opened;
    },
    drop: async () => {
      await opened?.destroy();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
