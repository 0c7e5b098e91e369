import { visiblePlans } from '../../actionPlans/operations/readable';
import { Tx } from '../../database/Database';

/** An open plan of an employment. */
export interface OpenPlan {
  readonly planId: string;
  readonly employmentId: string;
  readonly createdAt: string;
}

/** Open plans that this person reads, newest first. */
export async function openPlans(
  tx: Tx,
  who: { organisationId: string; personId: string; now: string },
): Promise<OpenPlan[]> {
  const rows: Array<{ id: string; employment_id: string; created_at: string }> =
    await visiblePlans(tx, who)
      .where('reader.level', 'write')
      .whereNull('plan.closed_at')
      .select('plan.id', 'plan.employment_id', 'plan.created_at')
      .orderBy([
        { column: 'plan.created_at', order: 'desc' },
        { column: 'plan.id' },
      ]);
  return rows.map(row => ({
    planId: row.id,
    employmentId: row.employment_id,
    createdAt: row.created_at,
  }));
}

/** The plan that an origin made under its own key. */
export async function planOfReference(
  tx: Tx,
  of: { organisationId: string; origin: string; reference: string },
): Promise<string | undefined> {
  const row = await tx('mus_action_plan')
    .where({
      organisation_id: of.organisationId,
      origin: of.origin,
      origin_reference: of.reference,
    })
    .first('id');
  return row?.id;
}

/** The origin of a plan whose content this person reads. */
export async function originOfPlan(
  tx: Tx,
  of: { organisationId: string; personId: string; now: string; planId: string },
): Promise<{ origin: string; reference: string | null } | undefined> {
  const row = await visiblePlans(tx, of)
    .where('plan.id', of.planId)
    .whereIn('reader.level', ['write', 'read'])
    .first('plan.origin', 'plan.origin_reference');
  return row && { origin: row.origin, reference: row.origin_reference };
}
