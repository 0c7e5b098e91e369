import { Tx } from '../../database/Database';

/** A blocked message is looked at again when its day comes, until it is too old to matter. */
export async function recheckBlocked(
  tx: Tx,
  organisationId: string,
  now: string,
  notDueBefore: string,
): Promise<void> {
  await tx('mus_message')
    .where({ organisation_id: organisationId, state: 'blocked' })
    .where('due_at', '>=', notDueBefore)
    .where('next_attempt_at', '<=', now)
    .update({ state: 'scheduled' });
}
