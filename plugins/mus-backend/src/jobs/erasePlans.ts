import { DateTime } from 'luxon';
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
import { Job, JobDeps } from './Job';

/** Plans at a time; the next run goes on. */
const BATCH = 200;

function limitsOf({ clock, settings }: JobDeps) {
  const now = DateTime.fromISO(clock.now(), { zone: 'utc' });
  const { untouched, afterLeaving } = settings.retention.plan;
  return {
    untouchedSince: now
      .minus({ months: untouched })
      .toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'"),
    leftBefore: now.minus({ months: afterLeaving }).toFormat('yyyy-MM-dd'),
  };
}

/** Rows first, then the key, then the note: a run that dies in between is taken up again. */
async function erase(deps: JobDeps, plan: ErasablePlan): Promise<void> {
  const { database, vault, accessLog, clock, dueFacts, settings } = deps;
  const { organisationId } = settings.organisation;
  const of = { organisationId, planId: plan.id };
  await database.transaction(async tx => {
    const now = clock.now();
    await deletePlanContent(tx, of, now);
    await dueFacts.cancel(tx, { organisationId, subjectId: plan.id }, now);
    if (plan.talk_id === null) return;
    const talk = { organisationId, talkId: plan.talk_id };
    await projectTalkState(tx, talk, database.dialect);
  });
  await vault.erase(erasureUnit(of));
  await database.transaction(async tx => {
    if (!(await notePlanErased(tx, of, clock.now()))) return;
    await accessLog.record(tx, {
      organisationId,
      personId: null,
      documentKind: 'plan',
      documentId: plan.id,
      action: 'erase',
      outcome: 'ok',
    });
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
