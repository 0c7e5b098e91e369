import { createExtensionPoint } from '@backstage/backend-plugin-api';

/**
 * What an action plan can come from beside a development talk: a workplace
 * assessment (APV), an accident, a group talk (T44).
 *
 * @public
 */
export interface PlanOrigin {
  /** Lower-case letters, digits and dashes, at most 40: `apv`. */
  readonly id: string;
  /** What people call it, short: "APV". */
  readonly names: { readonly da: string; readonly en: string };
  /**
   * Address in the portal of what a plan came from, with `{reference}` in it:
   * `/apv/{reference}`. Left out: there is no such page.
   */
  readonly link?: string;
}

/**
 * A part of a new plan.
 *
 * @public
 */
export interface OriginBlock {
  readonly kind: 'goesWell' | 'goal' | 'task' | 'note';
  readonly text: string;
  /** Of tasks only. */
  readonly task?: {
    readonly responsible: 'employee' | 'leader' | 'both';
    /** ISO day; null while not agreed. */
    readonly deadline: string | null;
  };
}

/**
 * A plan to be made for an employee and their leader. The two are the plan's
 * readers and confirm it; nobody else reads it, the origin neither.
 *
 * @public
 */
export interface OriginPlan {
  /**
   * The origin's own opaque key for it, stored in clear: no names, no content.
   * The same key makes one plan, however often it is asked for.
   */
  readonly reference: string;
  /** Catalog reference of the employee. */
  readonly employeeRef: string;
  /** Catalog reference of the unit, for who has more than one employment. */
  readonly unitRef?: string;
  /** Catalog reference of who asks for it: one of the two. */
  readonly askedByRef: string;
  readonly blocks: readonly OriginBlock[];
  /** ISO day of the one follow-up; null: the two agree on it. */
  readonly followUpOn: string | null;
}

/**
 * A plan that was made, or was there already.
 *
 * @public
 */
export interface MadePlan {
  readonly planId: string;
  /** Address of its page in the portal: `/mus/plans/<id>`. */
  readonly path: string;
  /** False: the reference had a plan already, which stays as it is. */
  readonly made: boolean;
}

/**
 * Why a plan was not made; nothing was written. `code` is one of:
 * `employeeUnknown`, `unitNeeded` (several employments), `noLeader`,
 * `notOneOfTheTwo` (who asks), `badReference`, `badInput` (with the fields).
 *
 * @public
 */
export class PlanRefusedError extends Error {
  /** Where and what, when there is more to say. */
  readonly problems: ReadonlyArray<{ path: string; code: string }>;

  constructor(
    readonly code: string,
    problems: ReadonlyArray<{ path: string; code: string }> = [],
  ) {
    super(`The plan was not made: ${code}`);
    this.name = 'PlanRefusedError';
    this.problems = problems;
  }
}

/**
 * Makes plans of one origin.
 *
 * @public
 */
export interface PlanMaker {
  /**
   * Makes the plan, or finds the one with this reference. Waits until the MUS
   * backend has started.
   *
   * @throws PlanRefusedError
   */
  makePlan(plan: OriginPlan): Promise<MadePlan>;
}

/**
 * Registers where plans come from.
 *
 * @public
 */
export interface PlanOriginExtensionPoint {
  /** Answers what makes plans of this origin; an id may be registered once. */
  addPlanOrigin(origin: PlanOrigin): PlanMaker;
}

/**
 * Extension point of {@link PlanOriginExtensionPoint}.
 *
 * @public
 */
export const planOriginExtensionPoint =
  createExtensionPoint<PlanOriginExtensionPoint>({ id: 'mus.plan-origin' });
