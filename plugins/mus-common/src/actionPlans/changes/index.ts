export { planChangeSchema } from './planChange';
export type { PlanChange } from './planChange';
export { needsConfirming } from './needsConfirming';
export { planChanges } from './planChanges';
export type { PlanChanges } from './planChanges';
export { mergeChanges } from './mergeChanges';
export { sayChange } from './sayChange';
export type { PartyNames } from './sayChange';
