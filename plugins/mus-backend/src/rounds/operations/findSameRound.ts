import { Tx } from '../../database/Database';
import { NewRound } from '../RoundStore';

/** A round like this one that was begun and not sent: the same button pressed twice. */
export async function findSameRound(
  tx: Tx,
  round: NewRound,
): Promise<string | undefined> {
  const row = await tx('mus_round')
    .where({
      organisation_id: round.organisationId,
      unit_id: round.unitId,
      state: 'preparing',
      title: round.title,
      preparation_due_on: round.preparationDueOn,
      talks_from: round.talksFrom,
      talks_until: round.talksUntil,
    })
    .first('id');
  return row?.id;
}
