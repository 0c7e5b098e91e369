import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import BetterSqlite from 'better-sqlite3';
import knexFactory, { Knex } from 'knex';
import { Installation } from './databases';
import { ReplicaChoices } from './replica';

/** The two databases of an installation. */
export type Store = 'mus' | 'keys';

/** An installation of one backend on SQLite, in a folder of its own. */
export interface FileInstallation extends Pick<
  Installation,
  'content' | 'drop'
> {
  /** What a backend on it is started with. */
  readonly choices: Pick<ReplicaChoices, 'database' | 'keyStore'>;
  /** The key store, to look at. */
  readonly keys: () => Knex;
  /** A copy as an operator takes it, while the backend runs; answers its name. */
  backUp(store: Store): Promise<string>;
  /** Puts a copy in the place of what there is; the backend has to be stopped. */
  putBack(store: Store, copy: string): Promise<void>;
}

const client = 'better-sqlite3';

/** Opened at first use, and again after it was closed. */
function looking(filename: string) {
  let opened: Knex | undefined;
  return {
    open: () => {
      opened ??= knexFactory({
        client,
        connection: { filename },
        useNullAsDefault: true,
      });
      return opened;
    },
    close: async () => {
      await opened?.destroy();
      opened = undefined;
    },
  };
}

/** Makes the folder; the backend makes the files. */
export function fileInstallation(): FileInstallation {
  const directory = mkdtempSync(path.join(tmpdir(), 'samtale-whole-'));
  const fileOf = (store: Store) => path.join(directory, `${store}.sqlite`);
  const looks = { mus: looking(fileOf('mus')), keys: looking(fileOf('keys')) };
  let copies = 0;
  return {
    choices: {
      database: { client, connection: { directory } },
      keyStore: { client, connection: fileOf('keys') },
    },
    content: looks.mus.open,
    keys: looks.keys.open,
    backUp: async store => {
      copies += 1;
      const copy = path.join(directory, `${store}-${copies}.copy`);
      const file = new BetterSqlite(fileOf(store), { readonly: true });
      await file.backup(copy);
      file.close();
      return copy;
    },
    putBack: async (store, copy) => {
      await looks[store].close();
      for (const rest of ['-wal', '-shm', '-journal'])
        rmSync(fileOf(store) + rest, { force: true });
      copyFileSync(copy, fileOf(store));
    },
    drop: async () => {
      await looks.mus.close();
      await looks.keys.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
