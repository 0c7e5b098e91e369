import { BlockFacts, PlanFacts, WrapUpFacts } from '../planFacts';
import { writtenWords } from './writtenWords';

/** True when provisional agreements can be settled: the day is past, or the leader said that it is done (T33). */
export function isWrapUpOver(wrapUp: WrapUpFacts, today: string): boolean {
  return wrapUp.doneAt !== null || (wrapUp.on !== null && wrapUp.on < today);
}

/** True for an agreement that waits for the joint wrap-up: "afventer opsamling" (T24). */
export function awaitsWrapUp(
  block: Pick<BlockFacts, 'content' | 'removed'>,
): boolean {
  return (
    block.content.provisional &&
    !block.removed &&
    writtenWords(block.content) !== ''
  );
}

/** The agreements of a plan that wait for the joint wrap-up. */
export function awaitingWrapUp(plan: PlanFacts): BlockFacts[] {
  return plan.closedAt === null ? plan.blocks.filter(awaitsWrapUp) : [];
}
