import { Cadence } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { personOf } from '../../people/personShape';
import {
  CheckInWrite,
  PlanKey,
  PlanQuestion,
  StoredCheckIn,
} from '../ActionPlanStore';
import { readablePlan } from './readable';

interface Row {
  id: string;
  day: string;
  cadence: Cadence;
  note: string;
  held_at: string | null;
  removed_at: string | null;
  version: number;
  save_id: string;
  changed_at: string;
  by_id: string | null;
  by_name: string;
  by_ref: string;
}

function toCheckIn(row: Row): StoredCheckIn {
  return {
    id: row.id,
    on: row.day,
    cadence: row.cadence,
    envelope: row.note,
    heldAt: row.held_at,
    removed: row.removed_at !== null,
    version: row.version,
    saveId: row.save_id,
    changedAt: row.changed_at,
    changedBy: personOf(row.by_id, row.by_name, row.by_ref),
  };
}

/** The check-ins of a plan by day, removed ones included. */
export async function readCheckIns(
  tx: Tx,
  question: PlanQuestion,
): Promise<StoredCheckIn[]> {
  const rows: Row[] = await readablePlan(tx, question)
    .join('mus_plan_check_in as one', join =>
      join
        .on('one.organisation_id', '=', 'plan.organisation_id')
        .andOn('one.plan_id', '=', 'plan.id'),
    )
    .leftJoin('mus_person as by', join =>
      join
        .on('by.organisation_id', '=', 'one.organisation_id')
        .andOn('by.id', '=', 'one.changed_by_person_id'),
    )
    .select('one.*', 'by.id as by_id', 'by.display_name as by_name')
    .select('by.entity_ref as by_ref')
    .orderBy(['one.day', 'one.id']);
  return rows.map(toCheckIn);
}

const columnsOf = (one: CheckInWrite) => ({
  day: one.on,
  cadence: one.cadence,
  note: one.envelope,
  held_at: one.heldAt,
  removed_at: one.removed ? one.changedAt : null,
  version: one.version,
  save_id: one.saveId,
  changed_at: one.changedAt,
  changed_by_person_id: one.changedBy,
});

/** Writes a check-in; false when it was not at the version before. */
export async function saveCheckIn(
  tx: Tx,
  of: PlanKey & { checkIn: CheckInWrite },
): Promise<boolean> {
  const { checkIn } = of;
  const key = {
    organisation_id: of.organisationId,
    plan_id: of.planId,
    id: checkIn.id,
  };
  if (checkIn.version === 1) {
    await tx('mus_plan_check_in').insert({ ...key, ...columnsOf(checkIn) });
    return true;
  }
  const changed = await tx('mus_plan_check_in')
    .where({ ...key, version: checkIn.version - 1 })
    .update(columnsOf(checkIn));
  return changed === 1;
}
