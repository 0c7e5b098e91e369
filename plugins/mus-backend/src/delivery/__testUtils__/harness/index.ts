export { findingsTable } from './invariants';
export type { Finding } from './invariants';
export { connectionOf, runHarness } from './runHarness';
export type { HarnessOptions } from './runHarness';
export { outcomeTable } from './outcome';
export type { Outcome } from './outcome';
export { seedMails } from './seedMails';
export type { WorkerOrder } from './workerSettings';
