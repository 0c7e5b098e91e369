import { Tx } from '../../database/Database';
import { RoundInput } from '../Round';
import { RoundKey } from '../RoundStore';
import { toColumns } from './roundColumns';

/** Writes dates and signposts if nobody has since this version. */
export async function updateRound(
  tx: Tx,
  key: RoundKey,
  version: number,
  input: RoundInput,
): Promise<boolean> {
  const changed = await tx('mus_round')
    .where({ organisation_id: key.organisationId, id: key.roundId, version })
    .update({ ...toColumns(input), version: version + 1 });
  return changed === 1;
}

/** Writes the state that the round has come to. */
export async function setRoundState(
  tx: Tx,
  key: RoundKey,
  state: string,
): Promise<void> {
  await tx('mus_round')
    .where({ organisation_id: key.organisationId, id: key.roundId })
    .update({ state });
}
