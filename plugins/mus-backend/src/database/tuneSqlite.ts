import { Knex } from 'knex';
import { dialectOf } from './dialect';
import { keepStatements, SqliteConnection } from './keptStatements';

interface Pool {
  on(
    event: 'createSuccess',
    listener: (id: number, connection: SqliteConnection) => void,
  ): void;
}

function tune(connection: SqliteConnection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  keepStatements(connection);
}

/**
 * Write-ahead log with full sync: what was acknowledged survives a power cut,
 * and saves are some four times as fast. The sync level and what is kept
 * prepared belong to the connection, so one that is made anew gets them again.
 */
export async function tuneSqlite(knex: Knex): Promise<void> {
  if (dialectOf(knex) !== 'sqlite') return;
  const made: SqliteConnection = await knex.client.acquireConnection();
  tune(made);
  await knex.client.releaseConnection(made);
  (knex.client.pool as Pool).on('createSuccess', (_id, connection) =>
    tune(connection),
  );
}
