import {
  readerLevels,
  ReaderReason,
} from '@samtale/backstage-plugin-mus-common';
import { ReaderRow } from '../access/Readers';
import { entryOf } from '../access/entryOf';
import { PersonRef } from '../actionPlans/ActionPlanStore';
import { PlanDeps } from '../actionPlans/savePlan';
import { erasureUnit } from '../actionPlans/planTexts';
import { Tx } from '../database/Database';
import { Pair } from './operations/findEmployments';
import { insertStartedPlan } from './operations/insertStartedPlan';

/** A pair that can make a plan. */
export type CompletePair = Omit<Pair, 'title'> & { readonly leader: PersonRef };

/** What a plan begins as. */
export interface PlanStart {
  readonly organisationId: string;
  readonly planId: string;
  readonly origin: string;
  readonly reference: string | null;
  readonly pair: CompletePair;
  /** Who asked for it. */
  readonly personId: string;
  readonly now: string;
}

/** The two write; who leads beside them sees the status (T19). */
function readersOf(start: PlanStart): ReaderRow[] {
  const { organisationId, planId, pair, now } = start;
  const row = (personId: string, reason: ReaderReason): ReaderRow => ({
    organisationId,
    documentKind: 'plan',
    documentId: planId,
    personId,
    level: readerLevels[reason],
    reason,
    validFrom: now,
    validTo: null,
  });
  return [
    row(pair.employee.id, 'employee'),
    row(pair.leader.id, 'leader'),
    ...pair.besideIds.map(id => row(id, 'unitLeader')),
  ];
}

/** Makes an empty plan for an employment and its leader, without a talk (T17, T44). */
export async function startPlan(
  deps: PlanDeps,
  tx: Tx,
  start: PlanStart,
): Promise<void> {
  const { organisationId, planId, pair, personId } = start;
  // Key first, then content: an orphan key is harmless.
  await deps.vault.keyToWrite(tx, erasureUnit({ organisationId, planId }));
  await insertStartedPlan(tx, {
    organisationId,
    id: planId,
    origin: start.origin,
    reference: start.reference,
    employmentId: pair.employmentId,
    unitId: pair.unit.id,
    employeePersonId: pair.employee.id,
    leaderPersonId: pair.leader.id,
    now: start.now,
  });
  await deps.readers.grant(tx, readersOf(start));
  await deps.accessLog.record(
    tx,
    entryOf({ organisationId, personId }, 'plan', planId, 'createPlan'),
  );
}
