import { Bench } from './bench';
import { faultsBench } from './faults/faultsBench';
import { sweepBench } from './sweep/sweepBench';

/** Every bench; `yarn bench <name>` runs one. */
export const benches: readonly Bench[] = [sweepBench, faultsBench];
