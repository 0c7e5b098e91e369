import { Verdict } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { PlanQuestion, StoredConfirmation } from '../ActionPlanStore';
import { readablePlan } from './readable';

interface Row {
  party: string;
  verdict: Verdict;
  remark: string;
  content_version: number;
  at: string;
}

/** The newest word of each party. */
export async function readConfirmations(
  tx: Tx,
  question: PlanQuestion,
): Promise<StoredConfirmation[]> {
  const rows: Row[] = await readablePlan(tx, question)
    .join('mus_plan_confirmation as said', join =>
      join
        .on('said.organisation_id', '=', 'plan.organisation_id')
        .andOn('said.plan_id', '=', 'plan.id'),
    )
    .select('said.*')
    .orderBy('said.party');
  return rows.map(row => ({
    party: row.party,
    verdict: row.verdict,
    envelope: row.remark,
    contentVersion: row.content_version,
    at: row.at,
  }));
}
