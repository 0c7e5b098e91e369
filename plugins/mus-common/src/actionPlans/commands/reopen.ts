import { refused } from '../../problems/problem';
import { CommandOf, PlanContext, PlanEffect } from '../planCommand';
import { PlanFacts } from '../planFacts';
import { isConfirmed } from '../planState';
import { PlanOutcome, unchanged, withNewContent } from './contentChange';
import { badDay, withFollowUp } from './followUp';

type Reopen = CommandOf<'reopen'>;

/**
 * Which of the two may open a closed plan again: both, and the employee alone
 * once another leads or holds the talk. A former leader writes nothing.
 */
export function mayReopen(
  { parties, sameTwo }: PlanFacts,
  party: string,
): boolean {
  return parties.includes(party) && (sameTwo || party === 'employee');
}

function obstacle(
  plan: PlanFacts,
  { on, none, party }: Reopen,
  { today }: PlanContext,
): PlanOutcome | null {
  if (!plan.parties.includes(party)) {
    return refused('planReadOnly');
  }
  if (!mayReopen(plan, party)) {
    return refused('reopenOtherTwo');
  }
  if (on !== null && none) {
    return refused('followUpBoth', 'none');
  }
  if (on === null) {
    return none ? null : refused('reopenNeedsDate', 'on');
  }
  // What fell due today has been said; a day that is over would stay due for ever.
  return on <= today ? refused('nextNotAhead', 'on') : badDay(on, 'on', today);
}

/** The day that closing took away is back: what fell due before closing has gone already. */
function sentBefore(
  effects: readonly PlanEffect[],
  { closedFrom, closedAt }: PlanFacts,
): PlanEffect[] {
  return effects.map(effect =>
    effect.type === 'followUpMoved' &&
    effect.on === closedFrom &&
    closedAt !== null
      ? { ...effect, sentUntil: closedAt }
      : effect,
  );
}

/**
 * A plan that was closed by mistake goes on, with a date to come or with "Ingen
 * opfølgning aftalt". What both had confirmed stays confirmed where the date is
 * the one that closing took away; another one is confirmed anew (T20).
 */
export function reopen(
  plan: PlanFacts,
  command: Reopen,
  context: PlanContext,
): PlanOutcome {
  const { on, none, party } = command;
  const { followUp, closedFrom } = plan;
  if (plan.closedAt === null) {
    const again =
      plan.reopened !== null && followUp.on === on && followUp.none === none;
    return again ? unchanged(plan) : refused('planNotClosed');
  }
  const wrong = obstacle(plan, command, context);
  if (wrong) {
    return wrong;
  }
  const open: PlanFacts = {
    ...plan,
    version: plan.version + 1,
    closedAt: null,
    closedFrom: null,
    reopened: { at: context.now, by: party },
  };
  const asBefore = on === closedFrom && none === followUp.none;
  const content =
    asBefore && isConfirmed(open)
      ? { plan: open, effects: [] }
      : withNewContent(open);
  const dated = withFollowUp(content.plan, on, none);
  return {
    ok: true,
    plan: dated.plan,
    effects: [...content.effects, ...sentBefore(dated.effects, plan)],
  };
}
