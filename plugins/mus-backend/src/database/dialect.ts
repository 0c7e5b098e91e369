import { Knex } from 'knex';

/** The databases the product runs on. */
export type Dialect = 'sqlite' | 'postgres';

/** Which database a connection speaks to. */
export function dialectOf(knex: Knex): Dialect {
  return knex.client.config.client === 'pg' ? 'postgres' : 'sqlite';
}

/** What a raw statement answered: rows, and how many it changed. */
export interface RawResult<Row> {
  readonly rows: Row[];
  readonly changed: number;
}

/** The answer of `raw`, which each driver gives in a shape of its own. */
export function resultOf<Row>(answer: unknown): RawResult<Row> {
  if (Array.isArray(answer)) return { rows: answer, changed: 0 };
  const { rows, rowCount, changes } = answer as {
    rows?: Row[];
    rowCount?: number | null;
    changes?: number;
  };
  return { rows: rows ?? [], changed: rowCount ?? changes ?? 0 };
}

/** SQLite stores booleans as 0 and 1. */
export function asBoolean(value: unknown): boolean {
  return value === true || value === 1 || value === '1';
}

/** PostgreSQL gives counts and sums as text. */
export function asCount(value: unknown): number {
  return Number(value ?? 0);
}

/** SQL of the database's own instant, unshifted, as instants are stored. */
export function databaseInstant(dialect: Dialect): string {
  return dialect === 'postgres'
    ? `to_char(transaction_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : `strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`;
}

/** Rows that another worker has in hand are passed over; SQLite has one worker only. */
export function skipLocked<Q extends Knex.QueryBuilder>(
  query: Q,
  dialect: Dialect,
): Q {
  return dialect === 'postgres' ? (query.forUpdate().skipLocked() as Q) : query;
}

/**
 * Locks the rows that are read until the transaction ends; SQLite has one
 * connection.
 *
 * @param tables - names in the query whose rows are locked; all when left out
 */
export function lockRows<Q extends Knex.QueryBuilder>(
  query: Q,
  dialect: Dialect,
  ...tables: string[]
): Q {
  return dialect === 'postgres' ? (query.forUpdate(...tables) as Q) : query;
}

/**
 * A column in bytewise order, whatever the collation of the database, so that
 * stored sort keys and keyset pages agree on both.
 */
export function bytewise(
  knex: Knex | Knex.Transaction,
  column: string,
): Knex.Raw {
  const dialect = dialectOf(knex as Knex);
  return knex.raw(dialect === 'postgres' ? '?? collate "C"' : '??', [column]);
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** The row is there already. */
export function isUniqueViolation(error: unknown): boolean {
  const code = codeOf(error);
  return (
    code === '23505' ||
    code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
  );
}

/**
 * The database cannot hold a value that was sent: PostgreSQL stores no NUL in a
 * text and no number beyond its range.
 */
export function isDataError(error: unknown): boolean {
  return /^22\w{3}$/.test(codeOf(error));
}

const networkCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
];
const connectionTexts =
  /Connection terminated|Timeout acquiring a connection|Unable to acquire a connection|Client has encountered a connection error/;

/** The database is away, busy or shutting down: trying again helps. */
export function isConnectionError(error: unknown): boolean {
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : '';
  // 08…: connection, 57P…: shutdown, 53…: resources, 40…: deadlock or serialisation
  return (
    /^(08|57P|53|40)\w+$/.test(code) ||
    /^SQLITE_(BUSY|LOCKED|IOERR|FULL|CANTOPEN)/.test(code) ||
    networkCodes.includes(code) ||
    connectionTexts.test(text)
  );
}
