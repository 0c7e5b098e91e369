import { Knex } from 'knex';

/** An open transaction; every store method takes one. */
export type Tx = Knex.Transaction;

/** The plugin's own database. Work happens in transactions only. */
export interface Database {
  readonly dialect: 'sqlite' | 'postgres';
  /** Commits what `work` did, or nothing of it. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** For work that sends exactly one statement, which is a transaction of its own: one way there and back. */
  statement<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}
