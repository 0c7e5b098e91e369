import { nextMailTime } from '@samtale/backstage-plugin-mus-common';
import { DateTime } from 'luxon';
import { Tx } from '../database/Database';
import { lockRows } from '../database/dialect';
import { DueFact } from '../delivery/facts/DueFacts';
import { Job, JobDeps } from './Job';

/** "Talk held and no plan after 14 days" (T17). */
const PATIENCE_DAYS = 14;
/** At most so many talks at a time; the next run goes on. */
const BATCH = 200;

function heldWithoutPlan(tx: Tx, { settings }: JobDeps) {
  const { organisationId } = settings.organisation;
  return tx('mus_talk as talk')
    .where('talk.organisation_id', organisationId)
    .whereNotIn('talk.state', ['closed', 'postponed', 'declined'])
    .whereNotExists(
      tx('mus_action_plan as plan')
        .whereRaw(
          'plan.organisation_id = talk.organisation_id and plan.talk_id = talk.id',
        )
        .select(tx.raw('1')),
    )
    .select<Array<{ id: string }>>('talk.id');
}

/** Talks to tell about; locked, and read once more, so that a plan made meanwhile is seen. */
async function lateTalks(tx: Tx, deps: JobDeps): Promise<string[]> {
  const now = DateTime.fromISO(deps.clock.now(), { zone: 'utc' });
  const candidates = heldWithoutPlan(tx, deps)
    .where('talk.held_at', '<=', now.minus({ days: PATIENCE_DAYS }).toISO())
    .whereNotExists(
      tx('mus_due as due')
        .whereRaw(
          'due.organisation_id = talk.organisation_id and due.subject_id = talk.id',
        )
        .where('due.kind', 'planMissing')
        .select(tx.raw('1')),
    )
    .orderBy('talk.id')
    .limit(BATCH);
  const locked = await lockRows(candidates, deps.database.dialect, 'talk');
  const ids = locked.map(({ id }) => id);
  const late = await heldWithoutPlan(tx, deps).whereIn('talk.id', ids);
  return late.map(({ id }) => id);
}

function tell(talkId: string, deps: JobDeps): DueFact[] {
  const { organisation } = deps.settings;
  return (['employee', 'leader'] as const).map(recipientRole => ({
    organisationId: organisation.organisationId,
    subjectKind: 'talk',
    subjectId: talkId,
    occurrence: 'planMissing',
    recipientRole,
    generation: 0,
    kind: 'planMissing',
    dueAt: nextMailTime(deps.clock.now(), organisation),
  }));
}

/** One mail to both when a talk was held and there is no plan after 14 days (T17). */
export const planMissing: Job = {
  id: 'mus-plan-missing',
  everyMinutes: 60,
  run: async deps => {
    await deps.database.transaction(async tx => {
      const talks = await lateTalks(tx, deps);
      const facts = talks.flatMap(talkId => tell(talkId, deps));
      if (facts.length > 0) {
        await deps.dueFacts.add(tx, facts, deps.clock.now());
      }
    });
  },
};
