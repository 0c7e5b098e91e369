import { Tx } from '../../database/Database';
import {
  PersonRef,
  PlanKey,
  PlanQuestion,
  StoredChange,
} from '../ActionPlanStore';
import { personOf } from '../../people/personShape';
import { readablePlan } from './readable';

interface Row {
  number: number;
  subject_id: string;
  at: string;
  person_id: string;
  revision: number;
  changes: string;
}

const toChange = (row: Row): StoredChange => ({
  number: row.number,
  subjectId: row.subject_id,
  at: row.at,
  revision: row.revision,
  envelope: row.changes,
});

/** Lines of the change log before a number, newest first. */
export async function readChanges(
  tx: Tx,
  question: PlanQuestion,
  { before, limit }: { before: number | null; limit: number },
): Promise<Array<StoredChange & { by: PersonRef | null }>> {
  const query = readablePlan(tx, question)
    .join('mus_plan_change as line', join =>
      join
        .on('line.organisation_id', '=', 'plan.organisation_id')
        .andOn('line.plan_id', '=', 'plan.id'),
    )
    .leftJoin('mus_person as by', join =>
      join
        .on('by.organisation_id', '=', 'line.organisation_id')
        .andOn('by.id', '=', 'line.person_id'),
    )
    .select('line.*', 'by.id as by_id', 'by.display_name as by_name')
    .select('by.entity_ref as by_ref')
    .orderBy('line.number', 'desc')
    .limit(limit);
  if (before !== null) query.where('line.number', '<', before);
  const rows: Array<
    Row & { by_id: string | null; by_name: string; by_ref: string }
  > = await query;
  return rows.map(row => ({
    ...toChange(row),
    by: personOf(row.by_id, row.by_name, row.by_ref),
  }));
}

/** The newest line of a plan; the plan is locked by whoever writes one. */
export async function lastChange(
  tx: Tx,
  of: PlanKey,
): Promise<(StoredChange & { personId: string }) | undefined> {
  const row: Row | undefined = await tx('mus_plan_change')
    .where({ organisation_id: of.organisationId, plan_id: of.planId })
    .orderBy('number', 'desc')
    .first();
  return row && { ...toChange(row), personId: row.person_id };
}

/** Writes a line; the same number again replaces it, null takes it out. */
export async function saveChange(
  tx: Tx,
  of: PlanKey & {
    number: number;
    change: (StoredChange & { personId: string }) | null;
  },
): Promise<void> {
  const { change } = of;
  const key = {
    organisation_id: of.organisationId,
    plan_id: of.planId,
    number: of.number,
  };
  if (change === null) {
    await tx('mus_plan_change').where(key).delete();
    return;
  }
  await tx('mus_plan_change')
    .insert({
      ...key,
      subject_id: change.subjectId,
      at: change.at,
      person_id: change.personId,
      revision: change.revision,
      changes: change.envelope,
    })
    .onConflict(['organisation_id', 'plan_id', 'number'])
    .merge();
}
