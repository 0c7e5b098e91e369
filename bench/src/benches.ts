import { Bench } from './bench';
import { claimBench } from './claim/claimBench';
import { faultsBench } from './faults/faultsBench';
import { formsBench } from './forms/formsBench';
import { overviewBench } from './overview/overviewBench';
import { savesBench } from './saves/savesBench';
import { stackBench } from './stack/stackBench';
import { sweepBench } from './sweep/sweepBench';
import { timeBench } from './time/timeBench';

/** Every bench; `yarn bench <name>` runs one. */
export const benches: readonly Bench[] = [
  stackBench,
  overviewBench,
  sweepBench,
  claimBench,
  faultsBench,
  timeBench,
  formsBench,
  savesBench,
];
