import { Knex } from 'knex';
import { digestKind } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../../database/Database';
import { dialectOf, lockRows } from '../../../database/dialect';

/**
 * Takes facts out of daily mails that have not left. One that is just being
 * composed loses its hand-over and is composed anew without them.
 *
 * @param matching - the facts, a fresh query on `mus_due` each time
 */
export async function cancelCarried(
  tx: Tx,
  organisationId: string,
  matching: () => Knex.QueryBuilder,
  now: string,
): Promise<void> {
  const open = tx('mus_message')
    .where({ organisation_id: organisationId, mail: digestKind })
    .whereIn('state', ['scheduled', 'claimed', 'blocked'])
    .whereIn('id', matching().select('message_id'))
    .orderBy('id')
    .select<Array<{ id: string }>>('id');
  // Waits for a worker that is just claiming one: what it read is out of date then.
  const digests = await lockRows(open, dialectOf(tx));
  if (digests.length === 0) return;
  const ids = digests.map(({ id }) => id);
  await tx('mus_message')
    .where({ organisation_id: organisationId, state: 'claimed' })
    .whereIn('id', ids)
    .update({ state: 'scheduled', token: null, lease_until: null });
  await matching().whereIn('message_id', ids).update({ cancelled_at: now });
}
