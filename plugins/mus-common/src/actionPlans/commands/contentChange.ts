import { Outcome } from '../../problems/problem';
import { changesAgreement } from '../rules/agreement';
import { PlanDecision, PlanEffect } from '../planCommand';
import { BlockFacts, PlanFacts } from '../planFacts';
import { currentConfirmation } from '../planState';

/** What a rule answers. */
export type PlanOutcome = Outcome<PlanDecision>;

/** Nothing to do: it stands like that already. */
export function unchanged(plan: PlanFacts): PlanOutcome {
  return { ok: true, plan, effects: [] };
}

/** The plan with a next content version: what was confirmed is no longer what stands. */
export function withNewContent(plan: PlanFacts): PlanDecision {
  const next = { ...plan, contentVersion: plan.contentVersion + 1 };
  const outdated = plan.parties.some(party => currentConfirmation(plan, party));
  const effects: PlanEffect[] = outdated
    ? [{ type: 'confirmationOutdated', contentVersion: next.contentVersion }]
    : [];
  return { plan: next, effects };
}

/**
 * Puts a block in, and raises the content version when that changes what was agreed.
 *
 * @param agreed - what stood for agreed before; the block as it was, where nothing else is said
 */
export function withBlock(
  plan: PlanFacts,
  after: BlockFacts,
  agreed?: BlockFacts,
): PlanOutcome {
  const before = plan.blocks.find(block => block.id === after.id);
  const blocks = before
    ? plan.blocks.map(block => (block.id === after.id ? after : block))
    : [...plan.blocks, after];
  const decided = changesAgreement(agreed ?? before, after)
    ? withNewContent(plan)
    : { plan, effects: [] };
  return {
    ok: true,
    plan: { ...decided.plan, blocks },
    effects: decided.effects,
  };
}
