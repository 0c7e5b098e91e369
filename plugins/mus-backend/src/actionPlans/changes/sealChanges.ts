import {
  PlanChange,
  planChangeSchema,
} from '@samtale/backstage-plugin-mus-common';
import { z } from 'zod';
import { OpenKey } from '../../vault/Vault';

const listSchema = z.array(planChangeSchema);

const address = (line: { number: number; revision: number }) => ({
  field: `change:${line.number}`,
  version: line.revision,
});

/** The changes of a line, sealed into its place. */
export function sealChanges(
  key: OpenKey,
  line: { number: number; revision: number },
  changes: readonly PlanChange[],
): string {
  return key.seal(address(line), JSON.stringify(changes));
}

/** The changes of a stored line. */
export function openChanges(
  key: OpenKey,
  line: { number: number; revision: number; envelope: string },
): PlanChange[] {
  return listSchema.parse(JSON.parse(key.open(address(line), line.envelope)));
}
