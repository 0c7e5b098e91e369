import { BlockKind } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import {
  WriterColumns,
  writersOf,
  withWriters,
} from '../../people/operations/writers';
import { PlanQuestion, StoredBlock } from '../ActionPlanStore';
import { readablePlan } from './readable';

interface Row extends WriterColumns {
  id: string;
  kind: BlockKind;
  position: number;
  content: string;
  version: number;
  save_id: string;
  changed_at: string;
  removed_at: string | null;
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
    ...writersOf(row),
  };
}

/** The blocks of a plan in their order, removed ones included. */
export async function readBlocks(
  tx: Tx,
  question: PlanQuestion,
): Promise<StoredBlock[]> {
  const blocks = readablePlan(tx, question)
    .join('mus_plan_block as block', join =>
      join
        .on('block.organisation_id', '=', 'plan.organisation_id')
        .andOn('block.plan_id', '=', 'plan.id'),
    )
    .select('block.*')
    .orderBy(['block.position', 'block.id']);
  const rows: Row[] = await withWriters(blocks, 'block');
  return rows.map(toBlock);
}
