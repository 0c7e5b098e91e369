import { randomBytes } from 'node:crypto';
import knexFactory, { Knex } from 'knex';
import { PostgresServer } from './postgresServer';

const POSTGRES = 'BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING';

/** Where a PostgreSQL is, in the shape that the configuration takes. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

/** The databases of one installation: content (made by the backend) and keys. */
export interface Installation {
  readonly connection: Connection;
  /** Begins the names of the databases that the backend makes. */
  readonly prefix: string;
  readonly keys: string;
  /** The content database, to look at. */
  readonly content: () => Knex;
  drop(): Promise<void>;
}

/** The PostgreSQL of the test run; its own one where there is none. */
export async function postgresUrl(): Promise<{
  url: string;
  stop(): Promise<void>;
}> {
  const url = process.env[POSTGRES];
  if (url) return { url, stop: async () => {} };
  return PostgresServer.start();
}

function connectionOf(url: string): Connection {
  const { hostname, port, username, password } = new URL(url);
  return {
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  };
}

async function asAdmin(url: string, statements: string[]): Promise<void> {
  const admin = knexFactory({ client: 'pg', connection: url });
  try {
    for (const statement of statements) await admin.raw(statement);
  } finally {
    await admin.destroy();
  }
}

/** Names of a fresh installation on a server; the key store's database is made. */
export async function newInstallation(url: string): Promise<Installation> {
  const prefix = `whole_${randomBytes(4).toString('hex')}_`;
  const keys = `${prefix}keys`;
  await asAdmin(url, [`create database ${keys}`]);
  const connection = connectionOf(url);
  let opened: Knex | undefined;
  return {
    connection,
    prefix,
    keys,
    content: () => {
      opened ??= knexFactory({
        client: 'pg',
        connection: { ...connection, database: `${prefix}mus` },
      });
      return opened;
    },
    drop: async () => {
      await opened?.destroy();
      await asAdmin(url, [
        `drop database if exists ${prefix}mus with (force)`,
        `drop database if exists ${keys} with (force)`,
      ]);
    },
  };
}
