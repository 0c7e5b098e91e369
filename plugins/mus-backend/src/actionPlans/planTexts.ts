import {
  awaitsWrapUp,
  BlockContent,
  blockContentSchema,
  BlockFacts,
  CheckInFacts,
  ConfirmationFacts,
} from '@samtale/backstage-plugin-mus-common';
import { ErasureUnit, OpenKey } from '../vault/Vault';
import {
  BlockWrite,
  PlanKey,
  StoredBlock,
  StoredCheckIn,
  StoredConfirmation,
} from './ActionPlanStore';

/** A plan is erased as a whole. */
export function erasureUnit({ organisationId, planId }: PlanKey): ErasureUnit {
  return { organisationId, kind: 'plan', documentId: planId, party: '' };
}

/** Where the text of a block stands. */
export const blockAddress = (block: { id: string; version: number }) => ({
  field: `block:${block.id}`,
  version: block.version,
});

const remarkAddress = (said: { party: string; contentVersion: number }) => ({
  field: `remark:${said.party}`,
  version: said.contentVersion,
});

const noteAddress = (checkIn: { id: string; version: number }) => ({
  field: `checkIn:${checkIn.id}`,
  version: checkIn.version,
});

/** A check-in with its note. */
export function openCheckIn(key: OpenKey, stored: StoredCheckIn): CheckInFacts {
  const { id, on, cadence, heldAt, removed, version, envelope } = stored;
  const note = key.open(noteAddress(stored), envelope);
  return { id, on, cadence, note, heldAt, removed, version };
}

/** The note of a check-in, sealed into its place and version. */
export function sealNote(key: OpenKey, checkIn: CheckInFacts): string {
  return key.seal(noteAddress(checkIn), checkIn.note);
}

/** A block with its text. */
export function openBlock(key: OpenKey, stored: StoredBlock): BlockFacts {
  const { id, kind, position, version, removed } = stored;
  const content: BlockContent = blockContentSchema.parse(
    JSON.parse(key.open(blockAddress(stored), stored.envelope)),
  );
  return { id, kind, position, content, version, removed };
}

/** A block to be written, its text sealed into its place and version. */
export function sealBlock(
  key: OpenKey,
  block: BlockFacts,
  save: Pick<BlockWrite, 'saveId' | 'changedAt' | 'changedBy'>,
): BlockWrite {
  const { content, ...clear } = block;
  return {
    ...clear,
    ...save,
    envelope: key.seal(blockAddress(block), JSON.stringify(content)),
    taskState: content.task?.state ?? null,
    taskDeadline: content.task?.deadline ?? null,
    awaitsWrapUp: awaitsWrapUp(block),
  };
}

/** What one party said, with the remark. */
export function openConfirmation(
  key: OpenKey,
  stored: StoredConfirmation,
): ConfirmationFacts {
  const { envelope, ...said } = stored;
  return { ...said, remark: key.open(remarkAddress(said), envelope) };
}

/** What one party said, the remark sealed. */
export function sealConfirmation(
  key: OpenKey,
  said: ConfirmationFacts,
): StoredConfirmation {
  const { remark, ...clear } = said;
  return { ...clear, envelope: key.seal(remarkAddress(said), remark) };
}
