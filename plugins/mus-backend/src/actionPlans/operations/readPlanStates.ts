import {
  ConfirmationFacts,
  newPlan,
  PlanState,
  planState,
  Verdict,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { planParties } from '../loadPlan';

interface Row {
  id: string;
  state: PlanState;
  version: number;
  content_version: number;
  confirmed_content_version: number | null;
  closed_at: string | null;
}

interface Said {
  plan_id: string;
  party: string;
  verdict: Verdict;
  content_version: number;
  at: string;
}

/** A plan's stored state beside the one its facts give. */
export interface PlanStateCheck {
  readonly id: string;
  readonly version: number;
  readonly contentVersion: number;
  readonly state: PlanState;
  readonly computed: PlanState;
  readonly wrong: boolean;
}

function computedState(row: Row, said: readonly Said[]): PlanState {
  const confirmations: ConfirmationFacts[] = said.map(one => ({
    party: one.party,
    verdict: one.verdict,
    remark: '',
    contentVersion: one.content_version,
    at: one.at,
  }));
  return planState({
    ...newPlan(planParties),
    contentVersion: row.content_version,
    confirmedVersion: row.confirmed_content_version,
    closedAt: row.closed_at,
    confirmations,
  });
}

/** Which plans: one, or a page of ids after one. */
export type WhichPlans =
  | { readonly planId: string }
  | { readonly after: string; readonly limit: number };

/** Recomputes the states of plans from what stands in clear; no text is opened. */
export async function readPlanStates(
  tx: Tx,
  organisationId: string,
  which: WhichPlans,
): Promise<PlanStateCheck[]> {
  const query = tx('mus_action_plan').where({
    organisation_id: organisationId,
  });
  const rows: Row[] = await ('planId' in which
    ? query.where('id', which.planId)
    : query.where('id', '>', which.after).orderBy('id').limit(which.limit));
  const said: Said[] = await tx('mus_plan_confirmation')
    .where({ organisation_id: organisationId })
    .whereIn(
      'plan_id',
      rows.map(row => row.id),
    )
    .select('plan_id', 'party', 'verdict', 'content_version', 'at');
  return rows.map(row => {
    const computed = computedState(
      row,
      said.filter(one => one.plan_id === row.id),
    );
    const { id, version, state } = row;
    return {
      id,
      version,
      contentVersion: row.content_version,
      state,
      computed,
      wrong: computed !== state,
    };
  });
}
