import { Tx } from '../../database/Database';
import { Dialect, skipLocked } from '../../database/dialect';
import { ClaimedMessage } from '../outbox/messages';
import { MessageRow, toClaimed } from './columns';

/** Messages whose worker did not come back in time, by the state it left them in. */
export async function expiredLeases(
  tx: Tx,
  dialect: Dialect,
  organisationId: string,
  now: string,
) {
  const rows: MessageRow[] = await skipLocked(
    tx('mus_message')
      .where({ organisation_id: organisationId })
      .whereIn('state', ['claimed', 'handover'])
      .where('lease_until', '<=', now)
      .limit(500),
    dialect,
  );
  const inState = (state: string): ClaimedMessage[] =>
    rows.filter(row => row.state === state).map(toClaimed);
  return { claimed: inState('claimed'), handedOver: inState('handover') };
}
