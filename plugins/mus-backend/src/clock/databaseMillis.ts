import { Tx } from '../database/Database';
import { Dialect } from '../database/dialect';

/**
 * The database's wall clock in milliseconds, unshifted; null on SQLite, which
 * has none but this machine's.
 */
export async function databaseMillis(
  tx: Tx,
  dialect: Dialect,
): Promise<number | null> {
  if (dialect === 'sqlite') return null;
  const { rows } = await tx.raw(
    'select extract(epoch from clock_timestamp()) * 1000 as millis',
  );
  return Number(rows[0].millis);
}
