import { talkState } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { Dialect, lockRows } from '../../database/dialect';
import { readTalkStates } from '../../talks/operations/readTalkStates';
import { talkFactsOf } from '../../talks/talkFacts';

/**
 * Recomputes a talk's state from its own facts, sheets and plan, and writes it
 * where it differs. The talk is locked first, so that what is read is what
 * stands. True when it differed.
 */
export async function projectTalkState(
  tx: Tx,
  of: { organisationId: string; talkId: string },
  dialect: Dialect,
): Promise<boolean> {
  const talk = () =>
    tx('mus_talk').where({ organisation_id: of.organisationId, id: of.talkId });
  await lockRows(talk().select('id'), dialect);
  const [row] = await readTalkStates(tx, of.organisationId).where(
    'talk.id',
    of.talkId,
  );
  if (!row) {
    return false;
  }
  const state = talkState(talkFactsOf(row));
  if (state === row.state) {
    return false;
  }
  await talk().update({ state });
  return true;
}
