import {
  Capability,
  capableGroups,
} from '@samtale/backstage-plugin-mus-common';
import { Caller } from './Caller';

/** Has the caller this capability, by a group of the configuration and with no policy against it? */
export function may(caller: Caller, capability: Capability): boolean {
  const groups: readonly string[] = capableGroups[capability];
  const given =
    (caller.isHr && groups.includes('hr')) ||
    (caller.isOperator && groups.includes('operator'));
  return given && !caller.denied?.has(capability);
}
