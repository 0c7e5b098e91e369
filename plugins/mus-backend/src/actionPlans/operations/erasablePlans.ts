import { Tx } from '../../database/Database';

/** Before these a plan was touched for the last time, or its employee left. */
export interface PlanLimits {
  /** Instant. */
  readonly untouchedSince: string;
  /** ISO day. */
  readonly leftBefore: string;
}

/** A plan whose time is over. */
export interface ErasablePlan {
  readonly id: string;
  readonly talk_id: string | null;
}

/** Employments of the plan's employee, in any unit. */
function employments(tx: Tx) {
  return tx('mus_employment as employment')
    .whereRaw(
      'employment.organisation_id = plan.organisation_id and employment.person_id = plan.employee_person_id',
    )
    .select(tx.raw('1'));
}

/** The employee is still here, or was after the limit. */
function stillHere(tx: Tx, { leftBefore }: PlanLimits) {
  return employments(tx).where(open =>
    open
      .whereNull('employment.valid_to')
      .orWhere('employment.valid_to', '>', leftBefore),
  );
}

/** Plans that are to be erased and are not yet. */
export function erasablePlans(
  tx: Tx,
  organisationId: string,
  limits: PlanLimits,
  atMost: number,
): Promise<ErasablePlan[]> {
  return tx('mus_action_plan as plan')
    .where('plan.organisation_id', organisationId)
    .whereNull('plan.erased_at')
    .where(due =>
      due
        .where('plan.changed_at', '<=', limits.untouchedSince)
        .orWhere(left =>
          left
            .whereExists(employments(tx))
            .whereNotExists(stillHere(tx, limits)),
        ),
    )
    .orderBy('plan.id')
    .limit(atMost)
    .select('plan.id', 'plan.talk_id');
}
