import { refused } from '../../problems/problem';
import { CommandOf, PlanContext } from '../planCommand';
import { BlockFacts, PlanFacts } from '../planFacts';
import { BlockContent } from '../planSchema';
import { writtenWords } from '../rules/writtenWords';
import { awaitsWrapUp, isWrapUpOver } from '../rules/wrapUp';
import { misfit } from './blocks';
import { PlanOutcome, unchanged, withBlock } from './contentChange';

function settled(
  { content }: BlockFacts,
  { outcome, content: words }: CommandOf<'settle'>,
): BlockContent {
  const said = outcome === 'changed' ? (words ?? content) : content;
  const dropped = outcome === 'dropped' && said.task;
  return {
    ...said,
    ...(dropped ? { task: { ...dropped, state: 'dropped' } } : {}),
    provisional: false,
    settlement: outcome,
  };
}

function obstacle(
  plan: PlanFacts,
  block: BlockFacts,
  command: CommandOf<'settle'>,
  { today }: PlanContext,
): PlanOutcome | null {
  if (!awaitsWrapUp(block)) {
    return refused('notProvisional');
  }
  if (!isWrapUpOver(plan.wrapUp, today)) {
    const { on } = plan.wrapUp;
    return on === null
      ? refused('wrapUpNotDone')
      : refused('wrapUpAhead', '', { on });
  }
  if (command.outcome !== 'changed') {
    return null;
  }
  return command.content && writtenWords(command.content) !== ''
    ? misfit(block.kind, command.content)
    : refused('settleNeedsWords', 'content');
}

/**
 * Settles one provisional agreement after the joint wrap-up (T33). Final as it
 * stands is what both had confirmed already; changed words and a dropped
 * agreement need confirming anew.
 */
export function settle(
  plan: PlanFacts,
  command: CommandOf<'settle'>,
  context: PlanContext,
): PlanOutcome {
  const before = plan.blocks.find(({ id }) => id === command.id);
  if (!before || before.removed) {
    return refused(before ? 'blockRemoved' : 'blockUnknown');
  }
  if (
    !before.content.provisional &&
    before.content.settlement === command.outcome
  ) {
    return unchanged(plan);
  }
  const wrong = obstacle(plan, before, command, context);
  if (wrong) {
    return wrong;
  }
  const content = settled(before, command);
  const after = { ...before, content, version: before.version + 1 };
  const final = {
    ...before,
    content: { ...before.content, provisional: false },
  };
  return withBlock(plan, after, final);
}

/** The leader says that the joint wrap-up is done, before its day or without one. */
export function endWrapUp(
  plan: PlanFacts,
  { party }: CommandOf<'endWrapUp'>,
  { now }: PlanContext,
): PlanOutcome {
  if (party !== 'leader') {
    return refused('leaderEndsWrapUp');
  }
  if (plan.wrapUp.doneAt !== null) {
    return unchanged(plan);
  }
  const wrapUp = { ...plan.wrapUp, doneAt: now };
  return {
    ok: true,
    plan: { ...plan, wrapUp, version: plan.version + 1 },
    effects: [],
  };
}
