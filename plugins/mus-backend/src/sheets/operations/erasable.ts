import { Party } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';

/** A preparation whose time is over. */
export interface ErasableSheet {
  readonly talk_id: string;
  readonly party: Party;
}

/** Instants before which something has to have happened. */
export interface ErasureLimits {
  readonly confirmedBefore: string;
  readonly heldBefore: string;
}

/** The talk's plan was confirmed by both before the limit. */
function confirmedLongAgo(tx: Tx, limits: ErasureLimits) {
  return tx('mus_action_plan as plan')
    .whereRaw(
      'plan.organisation_id = talk.organisation_id and plan.talk_id = talk.id',
    )
    .whereIn('plan.state', ['confirmed', 'closed'])
    .where('plan.confirmed_at', '<=', limits.confirmedBefore)
    .select(tx.raw('1'));
}

/** Preparations that are to be erased and are not yet. */
export function erasableSheets(
  tx: Tx,
  organisationId: string,
  limits: ErasureLimits,
  atMost: number,
): Promise<ErasableSheet[]> {
  return tx('mus_sheet as sheet')
    .join('mus_talk as talk', join =>
      join
        .on('talk.organisation_id', 'sheet.organisation_id')
        .andOn('talk.id', 'sheet.talk_id'),
    )
    .where('sheet.organisation_id', organisationId)
    .whereNull('sheet.erased_at')
    .where(due =>
      due
        .whereRaw('coalesce(talk.held_at, talk.invited_at) <= ?', [
          limits.heldBefore,
        ])
        .orWhereExists(confirmedLongAgo(tx, limits)),
    )
    .orderBy(['sheet.talk_id', 'sheet.party'])
    .limit(atMost)
    .select('sheet.talk_id', 'sheet.party');
}

/** Deletes what one party wrote, the first version that was kept included. */
export async function deleteContent(
  tx: Tx,
  organisationId: string,
  sheet: ErasableSheet,
): Promise<void> {
  const key = {
    organisation_id: organisationId,
    talk_id: sheet.talk_id,
    party: sheet.party,
  };
  await tx('mus_sheet').where(key).update({ snapshot: null });
  await tx('mus_answer').where(key).delete();
  await tx('mus_talk_choice').where(key).delete();
  if (sheet.party === 'employee')
    await tx('mus_senior_answer')
      .where({ organisation_id: organisationId, talk_id: sheet.talk_id })
      .delete();
}

/** Notes that rows and key are gone; false when another run noted it before. */
export async function noteErased(
  tx: Tx,
  organisationId: string,
  sheet: ErasableSheet,
  now: string,
): Promise<boolean> {
  const changed = await tx('mus_sheet')
    .where({
      organisation_id: organisationId,
      talk_id: sheet.talk_id,
      party: sheet.party,
    })
    .whereNull('erased_at')
    .update({ erased_at: now });
  return changed === 1;
}
