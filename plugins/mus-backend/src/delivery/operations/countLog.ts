import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { asCount } from '../../database/dialect';

/** Messages whose day has not come and that nobody has tried to send. */
export const waitsForItsDay =
  (now: string, alias = 'mus_message') =>
  (rows: Knex.QueryBuilder): void => {
    rows
      .where({ [`${alias}.state`]: 'scheduled', [`${alias}.attempt`]: 0 })
      .where(`${alias}.next_attempt_at`, '>', now);
  };

async function count(rows: Knex.QueryBuilder): Promise<number> {
  const row = await rows.count({ count: '*' }).first();
  return asCount(row?.count);
}

/** Messages per state. */
export async function countByState(
  tx: Tx,
  organisationId: string,
): Promise<Record<string, number>> {
  const rows: Array<{ state: string; count: unknown }> = await tx('mus_message')
    .where({ organisation_id: organisationId })
    .groupBy('state')
    .select('state')
    .count({ count: '*' });
  return Object.fromEntries(rows.map(row => [row.state, asCount(row.count)]));
}

/** Messages whose day has not come. */
export function countLater(
  tx: Tx,
  organisationId: string,
  now: string,
): Promise<number> {
  return count(
    tx('mus_message')
      .where({ organisation_id: organisationId })
      .where(waitsForItsDay(now)),
  );
}

/** Mails that are due and have not left. */
export function countWaiting(
  tx: Tx,
  organisationId: string,
  now: string,
): Promise<number> {
  return count(
    tx('mus_message')
      .where({ organisation_id: organisationId, channel: 'mail' })
      .whereIn('state', ['scheduled', 'claimed', 'handover'])
      .where('next_attempt_at', '<=', now),
  );
}
