import { mayReopen } from './commands/reopen';
import { decide } from './decide';
import { PlanContext } from './planCommand';
import { PlanFacts } from './planFacts';
import { hasConfirmed } from './planState';
import { BlockKind } from './planSchema';
import { mayWriteBlock } from './rules/whoWrites';
import { awaitingWrapUp, isWrapUpOver } from './rules/wrapUp';

/** What somebody can do with a plan now; sent along, so that screens need no rules of their own. */
export interface PlanAbilities {
  /** Write the plan itself: both, or the employee alone (M11). */
  readonly write: boolean;
  /** Comment on it: the leader, where the employee writes (M11). */
  readonly comment: boolean;
  readonly confirm: boolean;
  readonly setFollowUp: boolean;
  readonly recordFollowUp: boolean;
  readonly close: boolean;
  /** Open it again after it was closed. */
  readonly reopen: boolean;
  /** Settle provisional agreements: the joint wrap-up is over (T33). */
  readonly settle: boolean;
  /** Say that the joint wrap-up is done: the leader, while agreements wait for it. */
  readonly endWrapUp: boolean;
}

/**
 * The abilities of one party.
 *
 * @param party - null for readers who are none of the two
 */
export function planAbilities(
  plan: PlanFacts,
  party: string | null,
  context: PlanContext,
): PlanAbilities {
  const takesPart =
    party !== null && plan.parties.includes(party) && plan.closedAt === null;
  const may = (kind: BlockKind) =>
    takesPart && mayWriteBlock(plan.rule, party, kind);
  const mayConfirm = () =>
    party !== null &&
    !hasConfirmed(plan, party) &&
    decide(
      plan,
      {
        type: 'confirm',
        party,
        contentVersion: plan.contentVersion,
        verdict: 'confirmed',
        remark: '',
      },
      context,
    ).ok;
  return {
    write: may('task'),
    comment: may('comment'),
    confirm: takesPart && mayConfirm(),
    setFollowUp: takesPart,
    recordFollowUp: takesPart && plan.followUp.on !== null,
    close: takesPart,
    reopen: party !== null && plan.closedAt !== null && mayReopen(plan, party),
    settle: takesPart && isWrapUpOver(plan.wrapUp, context.today),
    endWrapUp:
      takesPart &&
      party === 'leader' &&
      awaitingWrapUp(plan).length > 0 &&
      !isWrapUpOver(plan.wrapUp, context.today),
  };
}
