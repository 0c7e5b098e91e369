export { findingsTable } from './invariants';
export type { Finding } from './invariants';
export { connectionOf, runHarness } from './runHarness';
export type { HarnessOptions } from './runHarness';
export { seedMails } from './seedMails';
export type { WorkerOrder } from './workerSettings';
