import { Tx } from '../../database/Database';
import { Dialect, skipLocked } from '../../database/dialect';
import { Channel, ClaimedMessage } from '../messages';
import { MessageRow, toClaimed } from './columns';

/** How many of which messages, until when. */
export interface ClaimOrder {
  readonly organisationId: string;
  readonly channel: Channel;
  readonly limit: number;
  readonly now: string;
  readonly leaseUntil: string;
  readonly token: string;
}

const byDueOrder = (a: MessageRow, b: MessageRow) =>
  a.next_attempt_at === b.next_attempt_at
    ? a.id < b.id
      ? -1
      : 1
    : a.next_attempt_at < b.next_attempt_at
      ? -1
      : 1;

/** Takes the messages that have been due longest; passes over rows that another worker is just taking. */
export async function claimMessages(
  tx: Tx,
  dialect: Dialect,
  order: ClaimOrder,
): Promise<ClaimedMessage[]> {
  const due = tx('mus_message')
    .select('id')
    .where({
      organisation_id: order.organisationId,
      state: 'scheduled',
      channel: order.channel,
    })
    .where('next_attempt_at', '<=', order.now)
    .orderBy([{ column: 'next_attempt_at' }, { column: 'id' }])
    .limit(order.limit);
  const rows: MessageRow[] = await tx
    .withMaterialized('due', skipLocked(due, dialect))
    .table('mus_message')
    .where({ organisation_id: order.organisationId })
    .whereIn('id', tx.select('id').from('due'))
    .update({
      state: 'claimed',
      attempt: tx.raw('attempt + 1'),
      token: order.token,
      lease_until: order.leaseUntil,
    })
    .returning('*');
  return rows.sort(byDueOrder).map(toClaimed);
}
