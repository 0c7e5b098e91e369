import { Tx } from '../../database/Database';

/** Talks whose minutes, and whose plan, nobody has touched since the limit. */
export async function erasableMinutes(
  tx: Tx,
  organisationId: string,
  untouchedSince: string,
  atMost: number,
): Promise<string[]> {
  const touchedPlan = tx('mus_action_plan as plan')
    .whereRaw(
      'plan.organisation_id = minutes.organisation_id and plan.talk_id = minutes.talk_id',
    )
    .where('plan.changed_at', '>', untouchedSince)
    .select(tx.raw('1'));
  const rows: Array<{ talk_id: string }> = await tx('mus_minutes as minutes')
    .where('minutes.organisation_id', organisationId)
    .where('minutes.changed_at', '<=', untouchedSince)
    .whereNotExists(touchedPlan)
    .orderBy('minutes.talk_id')
    .limit(atMost)
    .select('minutes.talk_id');
  return rows.map(row => row.talk_id);
}

const tables = [
  'mus_minutes_note',
  'mus_minutes_confirmation',
  'mus_minutes_version',
  'mus_minutes',
] as const;

/** Deletes the minutes of a talk with all their history; false when another run did so before. */
export async function deleteMinutes(
  tx: Tx,
  organisationId: string,
  talkId: string,
): Promise<boolean> {
  let last = 0;
  for (const table of tables) {
    last = await tx(table)
      .where({ organisation_id: organisationId, talk_id: talkId })
      .delete();
  }
  return last === 1;
}
