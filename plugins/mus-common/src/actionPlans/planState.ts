import { ConfirmationFacts, PlanFacts } from './planFacts';
import { PlanState, Verdict } from './planSchema';

/** True for "Godkend" and "Godkend med bemærkning". */
export function agrees(verdict: Verdict): boolean {
  return verdict !== 'disagrees';
}

/** What a party said about the plan as it stands; undefined when it said so of an older one, or nothing. */
export function currentConfirmation(
  plan: PlanFacts,
  party: string,
): ConfirmationFacts | undefined {
  return plan.confirmations.find(
    said => said.party === party && said.contentVersion === plan.contentVersion,
  );
}

/** True when this party confirmed the plan as it stands. */
export function hasConfirmed(plan: PlanFacts, party: string): boolean {
  const said = currentConfirmation(plan, party);
  return said !== undefined && agrees(said.verdict);
}

/** True when everybody confirmed the plan as it stands. */
export function isConfirmed(plan: PlanFacts): boolean {
  return plan.parties.every(party => hasConfirmed(plan, party));
}

/**
 * The state of a plan, from its facts alone. Somebody who disagrees keeps it
 * awaiting confirmation: both views stand side by side.
 */
export function planState(plan: PlanFacts): PlanState {
  if (plan.closedAt !== null) {
    return 'closed';
  }
  if (isConfirmed(plan)) {
    return 'confirmed';
  }
  if (plan.parties.some(party => currentConfirmation(plan, party))) {
    return 'awaitingConfirmation';
  }
  return plan.confirmedVersion === null ? 'draft' : 'changedSinceConfirmed';
}
