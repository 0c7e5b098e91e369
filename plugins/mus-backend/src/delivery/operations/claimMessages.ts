import { Tx } from '../../database/Database';
import { Dialect, skipLocked } from '../../database/dialect';
import { Channel, ClaimedMessage } from '../outbox/messages';
import { MessageRow, toClaimed } from './columns';

/** How many of which messages, until when. */
export interface ClaimOrder {
  readonly organisationId: string;
  readonly channel: Channel;
  readonly limit: number;
  readonly now: string;
  readonly leaseUntil: string;
  readonly token: string;
  /** Faults of the relay as looked at before; had it more since, none is taken. */
  readonly faults: number;
}

const order = (a: string, b: string) => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

const byDueOrder = (a: MessageRow, b: MessageRow) =>
  order(a.next_attempt_at, b.next_attempt_at) || order(a.id, b.id);

/** A fault since the relay was looked at: what it gave back would leave at once, into its pause. */
const failedSince = (tx: Tx, wish: ClaimOrder) =>
  tx('mus_relay')
    .select('id')
    .where({ organisation_id: wish.organisationId, id: wish.channel })
    .where('faults', '>', wish.faults);

/** Takes the messages that have been due longest; passes over rows that another worker is just taking. */
export async function claimMessages(
  tx: Tx,
  dialect: Dialect,
  wish: ClaimOrder,
): Promise<ClaimedMessage[]> {
  const due = tx('mus_message')
    .select('id')
    .where({
      organisation_id: wish.organisationId,
      state: 'scheduled',
      channel: wish.channel,
    })
    .where('next_attempt_at', '<=', wish.now)
    .whereNotExists(failedSince(tx, wish))
    .orderBy([{ column: 'next_attempt_at' }, { column: 'id' }])
    .limit(wish.limit);
  const rows: MessageRow[] = await tx
    .withMaterialized('due', skipLocked(due, dialect))
    .table('mus_message')
    .where({ organisation_id: wish.organisationId })
    .whereIn('id', tx.select('id').from('due'))
    .update({
      state: 'claimed',
      attempt: tx.raw('attempt + 1'),
      token: wish.token,
      lease_until: wish.leaseUntil,
    })
    .returning('*');
  return rows.sort(byDueOrder).map(toClaimed);
}
