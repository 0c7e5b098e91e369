export * from './planSchema';
export * from './cadence';
export { maxBlocks, maxCheckIns, newPlan } from './planFacts';
export type {
  BlockFacts,
  CheckInFacts,
  ConfirmationFacts,
  FollowUpAgreement,
  PlanFacts,
  WrapUpFacts,
} from './planFacts';
export { awaitingWrapUp, awaitsWrapUp, isWrapUpOver } from './rules/wrapUp';
export { planDates } from './rules/planDates';
export type { PlanDate } from './rules/planDates';
export {
  agrees,
  currentConfirmation,
  hasConfirmed,
  isConfirmed,
  planState,
} from './planState';
export { isOverdue } from './rules/overdue';
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
export * from './changes';
export { planProgress } from './rules/planProgress';
export type { PlanProgress } from './rules/planProgress';
export {
  cellColumns,
  cellText,
  planTableOf,
  withCell,
} from './rules/planTable';
export { mayMarkTask, mayWriteBlock } from './rules/whoWrites';
export { writtenWords } from './rules/writtenWords';
export { agendaTopics } from './rules/agendaTopics';
export { actionHints } from './rules/actionHints';
export type { ActionHint } from './rules/actionHints';
