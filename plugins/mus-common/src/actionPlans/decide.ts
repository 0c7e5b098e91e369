import { refused } from '../problems/problem';
import {
  addBlock,
  changeBlock,
  removeBlock,
  restoreBlock,
} from './commands/blocks';
import { changeCheckIn, planCheckIns } from './commands/checkIns';
import { confirm } from './commands/confirm';
import { PlanOutcome, unchanged } from './commands/contentChange';
import { close, recordFollowUp, setFollowUp } from './commands/followUp';
import { reopen } from './commands/reopen';
import { endWrapUp, settle } from './commands/settle';
import { CommandOf, PlanCommand, PlanContext } from './planCommand';
import { dateChanges } from './rules/planDates';
import { PlanFacts } from './planFacts';
import { writingObstacle } from './rules/whoWrites';

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
  settle,
  endWrapUp,
  planCheckIns,
  changeCheckIn,
  setFollowUp,
  confirm,
  recordFollowUp,
  close,
  reopen,
};

function ends(command: PlanCommand): boolean {
  return (
    command.type === 'close' ||
    (command.type === 'recordFollowUp' && command.close)
  );
}

/** What falls due another day than before gets mails of a new generation. */
function withDates(before: PlanFacts, outcome: PlanOutcome): PlanOutcome {
  if (!outcome.ok || outcome.plan === before) return outcome;
  const changes = dateChanges(before, outcome.plan);
  if (changes.dropped.length + changes.added.length === 0) return outcome;
  const generation = before.dueGeneration + 1;
  return {
    ok: true,
    plan: { ...outcome.plan, dueGeneration: generation },
    effects: [
      ...outcome.effects,
      { type: 'datesChanged', ...changes, generation },
    ],
  };
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
  if (plan.closedAt !== null && command.type !== 'reopen') {
    return ends(command) ? unchanged(plan) : refused('planClosed');
  }
  const notYours = writingObstacle(plan, command, context.party);
  if (notYours) {
    return refused(notYours);
  }
  const rule = rules[command.type] as (
    plan: PlanFacts,
    command: PlanCommand,
    context: PlanContext,
  ) => PlanOutcome;
  return withDates(plan, rule(plan, command, context));
}
