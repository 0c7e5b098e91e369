import knexFactory, { Knex } from 'knex';
import { migrate } from '../../plugins/mus-backend/src/database/migrate';

/** A PostgreSQL of the bench's own, which syncs as a real one does. */
export interface BenchPostgres {
  /** A fresh, migrated database. */
  database(): Promise<Knex>;
  /** Stops it hard, as a power cut does, and starts it again. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

interface Server {
  readonly url: string;
  crash(): Promise<void>;
  stop(): Promise<void>;
}

async function freshDatabase(server: Server, name: string): Promise<Knex> {
  const admin = knexFactory({ client: 'pg', connection: server.url });
  await admin.raw(`create database ${name}`);
  await admin.destroy();
  const { hostname, port, username, password } = new URL(server.url);
  const knex = knexFactory({
    client: 'pg',
    connection: {
      host: hostname,
      port: Number(port),
      user: username,
      password,
      database: name,
    },
  });
  await migrate(knex, 'content');
  return knex;
}

/** Starts it on a free port. */
export async function benchPostgres(): Promise<BenchPostgres> {
  const { startPostgres } = await import('scripts/runtime/postgres.mjs');
  const server: Server = await startPostgres({ settings: {} });
  const open: Knex[] = [];
  return {
    database: async () => {
      const knex = await freshDatabase(server, `bench_${open.length}`);
      open.push(knex);
      return knex;
    },
    crash: () => server.crash(),
    stop: async () => {
      await Promise.all(open.map(knex => knex.destroy()));
      await server.stop();
    },
  };
}

/** A server for a whole installation: where it is, and a database for its keys. */
export async function startBenchServer() {
  const { startPostgres } = await import('scripts/runtime/postgres.mjs');
  const server: Server = await startPostgres({ settings: {} });
  const keys = 'bench_keys';
  const admin = knexFactory({ client: 'pg', connection: server.url });
  await admin.raw(`create database ${keys}`);
  await admin.destroy();
  const { hostname, port, username, password } = new URL(server.url);
  return {
    keys,
    connection: {
      host: hostname,
      port: Number(port),
      user: username,
      password,
    },
    stop: () => server.stop(),
  };
}
