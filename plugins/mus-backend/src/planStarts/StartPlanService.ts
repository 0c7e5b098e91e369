import { Language, localDay } from '@samtale/backstage-plugin-mus-common';
import { ActionPlanService } from '../actionPlans/ActionPlanService';
import { questionOf } from '../actionPlans/changePlan';
import { PlanPage } from '../actionPlans/pages/assemblePage';
import { PlanDeps } from '../actionPlans/savePlan';
import { isUniqueViolation } from '../database/dialect';
import { ConflictError, NotFoundError } from '../http/errors';
import { Caller } from '../people/Caller';
import { Pair, pairsOf } from './operations/findEmployments';
import { openPlans } from './operations/findPlans';
import { CompletePair, startPlan } from './startPlan';

const hasLeader = (pair: Pair): pair is Pair & CompletePair =>
  pair.leader !== null;

/** A request for a plan without a form. */
export interface StartRequest {
  readonly caller: Caller;
  readonly employmentId: string;
  /** Made by the client, so that the same request twice makes one plan. */
  readonly planId: string;
  readonly language: Language;
}

/** Plans that begin without a form: the employee or the leader makes one at any time (T17). */
export class StartPlanService {
  constructor(
    private readonly deps: PlanDeps,
    private readonly plans: ActionPlanService,
  ) {}

  /** With whom the caller can make a plan, and which open ones there are. */
  async choices({ organisationId, personId }: Caller) {
    const { database, clock, settings } = this.deps;
    const { zone } = settings.organisation;
    const who = { organisationId, personId, now: clock.now() };
    const [pairs, open] = await database.transaction(async tx => [
      await pairsOf(tx, who),
      await openPlans(tx, who),
    ]);
    return pairs.filter(hasLeader).map(pair => ({
      employmentId: pair.employmentId,
      employee: pair.employee,
      title: pair.title,
      leader: pair.leader,
      unit: pair.unit,
      me:
        pair.employee.id === personId
          ? ('employee' as const)
          : ('leader' as const),
      open: open
        .filter(({ employmentId }) => employmentId === pair.employmentId)
        .map(({ planId, createdAt }) => ({
          planId,
          createdOn: localDay(createdAt, zone),
        })),
    }));
  }

  /** Makes the plan, or answers the one that the first copy of the request made. */
  async create(request: StartRequest): Promise<PlanPage> {
    const made = await this.make(request).catch(error => {
      // The id is somebody else's plan: it is not there for this caller.
      if (isUniqueViolation(error)) throw new NotFoundError();
      throw error;
    });
    const page = await this.plans.get(request);
    if (made) {
      await this.deps.live.changed({
        kind: 'plan',
        id: request.planId,
        entityRefs: [page.employee.entityRef, page.leader.entityRef],
      });
    }
    return page;
  }

  private make(request: StartRequest): Promise<boolean> {
    const { caller, employmentId, planId } = request;
    const { organisationId, personId } = caller;
    const { database, clock, store } = this.deps;
    const now = clock.now();
    return database.transaction(async tx => {
      const [pair] = await pairsOf(tx, {
        organisationId,
        personId,
        employmentId,
      });
      if (!pair) throw new NotFoundError();
      if (await store.find(tx, questionOf(request, now))) return false;
      if (!hasLeader(pair)) throw new ConflictError('noLeader');
      const origin = { origin: 'mus', reference: null };
      const start = { organisationId, planId, pair, personId, now };
      await startPlan(this.deps, tx, { ...start, ...origin });
      return true;
    });
  }
}
