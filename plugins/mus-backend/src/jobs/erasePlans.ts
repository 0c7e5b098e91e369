import {
  ErasablePlan,
  erasablePlans,
} from '../actionPlans/operations/erasablePlans';
import {
  deletePlanContent,
  notePlanErased,
} from '../actionPlans/operations/erasePlanRows';
import { projectTalkState } from '../actionPlans/operations/projectTalkState';
import { erasureUnit } from '../actionPlans/planTexts';
import { eraseUnit } from './eraseUnit';
import { Job, JobDeps } from './Job';
import { monthsAgo } from './monthsAgo';

/** Plans at a time; the next run goes on. */
const BATCH = 200;

function limitsOf({ clock, settings }: JobDeps) {
  const { untouched, afterLeaving } = settings.retention.plan;
  return {
    untouchedSince: monthsAgo(clock.now(), untouched),
    leftBefore: monthsAgo(clock.now(), afterLeaving).slice(0, 10),
  };
}

function erase(deps: JobDeps, plan: ErasablePlan): Promise<void> {
  const { database, clock, dueFacts, settings } = deps;
  const { organisationId } = settings.organisation;
  const of = { organisationId, planId: plan.id };
  return eraseUnit(deps, {
    unit: erasureUnit(of),
    document: { kind: 'plan', id: plan.id },
    deleteRows: async tx => {
      const now = clock.now();
      await deletePlanContent(tx, of, now);
      await dueFacts.cancel(tx, { organisationId, subjectId: plan.id }, now);
      if (plan.talk_id === null) return;
      const talk = { organisationId, talkId: plan.talk_id };
      await projectTalkState(tx, talk, database.dialect);
    },
    note: (tx, now) => notePlanErased(tx, of, now),
  });
}

/**
 * Erases plans five years after anybody last touched them, or a year after the
 * employee left, whichever comes first (both are settings): rows and key, so
 * that backups cannot be read either.
 */
export const erasePlans: Job = {
  id: 'mus-erase-plans',
  everyMinutes: 24 * 60,
  run: async deps => {
    const { organisationId } = deps.settings.organisation;
    const plans = await deps.database.transaction(tx =>
      erasablePlans(tx, organisationId, limitsOf(deps), BATCH),
    );
    for (const plan of plans) await erase(deps, plan);
  },
};
