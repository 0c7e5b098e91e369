import {
  PlanDecision,
  PlanFacts,
  planState,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { SliceDeps } from '../slice';
import { tellBeside } from '../substitutes/tellSubstitutes';
import { ActionPlanStore, PlanKey } from './ActionPlanStore';
import { LoadedPlan } from './loadPlan';
import { outboxChanges } from './planEffects';
import { logChanges } from './changes/logChanges';
import { sealBlock, sealConfirmation, sealNote } from './planTexts';

/** What the slice works with. */
export type PlanDeps = SliceDeps & { readonly store: ActionPlanStore };

/** Who saves what, and when. */
export interface Save extends PlanKey {
  readonly personId: string;
  /** Of the request; makes the second copy of a request known. */
  readonly saveId: string;
  readonly now: string;
  readonly today: string;
}

/** The row was not as it was read, although it was locked: nothing of this is committed. */
export class PlanMovedError extends Error {
  constructor() {
    super('The plan changed while it was being saved');
    this.name = 'PlanMovedError';
  }
}

async function saveBlocks(
  deps: PlanDeps,
  tx: Tx,
  loaded: LoadedPlan,
  after: PlanFacts,
  save: Save,
) {
  const before = new Map(loaded.facts.blocks.map(block => [block.id, block]));
  const changed = after.blocks.filter(
    block => before.get(block.id)?.version !== block.version,
  );
  const stamp = {
    saveId: save.saveId,
    changedAt: save.now,
    changedBy: save.personId,
  };
  for (const block of changed) {
    const write = { ...save, block: sealBlock(loaded.key, block, stamp) };
    if (!before.has(block.id)) {
      await deps.store.insertBlock(tx, write);
    } else if (!(await deps.store.updateBlock(tx, write))) {
      throw new PlanMovedError();
    }
  }
}

async function saveConfirmations(
  deps: PlanDeps,
  tx: Tx,
  loaded: LoadedPlan,
  after: PlanFacts,
  save: Save,
) {
  const known = new Set(loaded.facts.confirmations);
  for (const said of after.confirmations.filter(one => !known.has(one))) {
    const confirmation = sealConfirmation(loaded.key, said);
    await deps.store.saveConfirmation(tx, { ...save, confirmation });
  }
}

async function saveCheckIns(
  deps: PlanDeps,
  tx: Tx,
  loaded: LoadedPlan,
  after: PlanFacts,
  save: Save,
) {
  const known = new Set(loaded.facts.checkIns);
  for (const one of after.checkIns.filter(each => !known.has(each))) {
    const { note: _note, ...clear } = one;
    const checkIn = {
      ...clear,
      envelope: sealNote(loaded.key, one),
      saveId: save.saveId,
      changedAt: save.now,
      changedBy: save.personId,
    };
    if (!(await deps.store.saveCheckIn(tx, { ...save, checkIn }))) {
      throw new PlanMovedError();
    }
  }
}

async function saveWrapUp(
  deps: PlanDeps,
  tx: Tx,
  before: PlanFacts,
  after: PlanFacts,
  save: Save,
) {
  const { doneAt } = after.wrapUp;
  if (doneAt !== null && before.wrapUp.doneAt === null) {
    await deps.store.endWrapUp(tx, { ...save, doneAt });
  }
}

async function fillOutbox(
  deps: PlanDeps,
  tx: Tx,
  decision: PlanDecision,
  save: Save,
) {
  const { cancel, add } = outboxChanges(
    decision.effects,
    decision.plan.contentVersion,
    {
      ...save,
      settings: deps.settings.organisation,
    },
  );
  for (const which of cancel) {
    await deps.dueFacts.cancel(tx, which, save.now);
  }
  if (add.length > 0) {
    await deps.dueFacts.add(tx, add, save.now);
    await tellBeside(deps, tx, save, add);
  }
}

/** The state of the talk follows from the plan's state and whether a date is open. */
function touchesTalk(before: PlanFacts, after: PlanFacts): boolean {
  return (
    planState(before) !== planState(after) ||
    (before.followUp.on === null) !== (after.followUp.on === null)
  );
}

/**
 * Writes a decision, all of it in the caller's transaction: blocks and remarks
 * sealed, check-ins, the log of changes, the plan's row with its state, the
 * talk's state, due facts.
 */
export async function savePlan(
  deps: PlanDeps,
  tx: Tx,
  loaded: LoadedPlan,
  decision: PlanDecision,
  save: Save,
): Promise<void> {
  const after = decision.plan;
  await saveBlocks(deps, tx, loaded, after, save);
  await saveConfirmations(deps, tx, loaded, after, save);
  await saveCheckIns(deps, tx, loaded, after, save);
  await saveWrapUp(deps, tx, loaded.facts, after, save);
  await logChanges(deps, tx, loaded, after, save);
  if (
    !(await deps.store.update(tx, { ...save, before: loaded.facts, after }))
  ) {
    throw new PlanMovedError();
  }
  const { talkId } = loaded.record;
  if (talkId !== null && touchesTalk(loaded.facts, after)) {
    const { organisationId } = save;
    await deps.store.projectTalkState(tx, { organisationId, talkId });
  }
  await fillOutbox(deps, tx, decision, save);
}
