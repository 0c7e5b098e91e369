export * from './planSchema';
export { maxBlocks, newPlan } from './planFacts';
export type {
  BlockFacts,
  ConfirmationFacts,
  FollowUpAgreement,
  PlanFacts,
} from './planFacts';
export {
  agrees,
  currentConfirmation,
  hasConfirmed,
  isConfirmed,
  planState,
} from './planState';
export { isOverdue } from './overdue';
export { decide } from './decide';
export { planAbilities } from './planAbilities';
export type { PlanAbilities } from './planAbilities';
export type {
  CommandOf,
  PlanCommand,
  PlanContext,
  PlanDecision,
  PlanEffect,
} from './planCommand';
