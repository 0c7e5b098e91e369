import { BlockKind } from '@samtale/backstage-plugin-mus-common';
import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { PlanQuestion, StoredBlock } from '../ActionPlanStore';
import { personOf } from './planRows';
import { readablePlan } from './readable';

interface Row {
  id: string;
  kind: BlockKind;
  position: number;
  content: string;
  version: number;
  save_id: string;
  changed_at: string;
  held_until: string | null;
  removed_at: string | null;
  changed_by_id: string | null;
  changed_by_name: string;
  changed_by_ref: string;
  held_by_id: string | null;
  held_by_name: string;
  held_by_ref: string;
}

function toBlock(row: Row): StoredBlock {
  return {
    id: row.id,
    kind: row.kind,
    position: row.position,
    envelope: row.content,
    version: row.version,
    removed: row.removed_at !== null,
    saveId: row.save_id,
    changedAt: row.changed_at,
    changedBy: personOf(
      row.changed_by_id,
      row.changed_by_name,
      row.changed_by_ref,
    ),
    heldBy: personOf(row.held_by_id, row.held_by_name, row.held_by_ref),
    heldUntil: row.held_until,
  };
}

const person = (alias: string) => (join: Knex.JoinClause) =>
  join
    .on(`${alias}.organisation_id`, '=', 'block.organisation_id')
    .andOn(`${alias}.id`, '=', `block.${alias}_person_id`);

/** The blocks of a plan in their order, removed ones included. */
export async function readBlocks(
  tx: Tx,
  question: PlanQuestion,
): Promise<StoredBlock[]> {
  const rows: Row[] = await readablePlan(tx, question)
    .join('mus_plan_block as block', join =>
      join
        .on('block.organisation_id', '=', 'plan.organisation_id')
        .andOn('block.plan_id', '=', 'plan.id'),
    )
    .leftJoin('mus_person as changed_by', person('changed_by'))
    .leftJoin('mus_person as held_by', person('held_by'))
    .select('block.*')
    .select(
      'changed_by.id as changed_by_id',
      'changed_by.display_name as changed_by_name',
    )
    .select('changed_by.entity_ref as changed_by_ref')
    .select('held_by.id as held_by_id', 'held_by.display_name as held_by_name')
    .select('held_by.entity_ref as held_by_ref')
    .orderBy(['block.position', 'block.id']);
  return rows.map(toBlock);
}
