import { refused } from '../problems/problem';
import {
  addBlock,
  changeBlock,
  removeBlock,
  restoreBlock,
} from './commands/blocks';
import { confirm } from './commands/confirm';
import { PlanOutcome, unchanged } from './commands/contentChange';
import { close, recordFollowUp, setFollowUp } from './commands/followUp';
import { CommandOf, PlanCommand, PlanContext } from './planCommand';
import { PlanFacts } from './planFacts';

type Rules = {
  readonly [T in PlanCommand['type']]: (
    plan: PlanFacts,
    command: CommandOf<T>,
    context: PlanContext,
  ) => PlanOutcome;
};

const rules: Rules = {
  addBlock,
  changeBlock,
  removeBlock,
  restoreBlock,
  setFollowUp,
  confirm,
  recordFollowUp,
  close,
};

function ends(command: PlanCommand): boolean {
  return (
    command.type === 'close' ||
    (command.type === 'recordFollowUp' && command.close)
  );
}

/**
 * The one place that decides what a command does to a plan, for browser and
 * server alike. Answers the plan afterwards and what must follow from it, or
 * the problems that stand in the way. The same command twice does one thing.
 */
export function decide(
  plan: PlanFacts,
  command: PlanCommand,
  context: PlanContext,
): PlanOutcome {
  if (plan.closedAt !== null) {
    return ends(command) ? unchanged(plan) : refused('planClosed');
  }
  const rule = rules[command.type] as (
    plan: PlanFacts,
    command: PlanCommand,
    context: PlanContext,
  ) => PlanOutcome;
  return rule(plan, command, context);
}
