import { Knex } from 'knex';
import { Database, Tx } from './Database';
import { Dialect, dialectOf } from './dialect';

/** The plugin's database through Backstage's connection. */
export class KnexDatabase implements Database {
  readonly dialect: Dialect;

  constructor(private readonly knex: Knex) {
    this.dialect = dialectOf(knex);
  }

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.knex.transaction(work);
  }

  statement<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    // SQLite may take several statements to the same end.
    return this.dialect === 'postgres'
      ? work(this.knex as unknown as Tx)
      : this.transaction(work);
  }
}
