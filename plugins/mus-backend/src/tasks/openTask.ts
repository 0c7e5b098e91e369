import {
  BlockContent,
  blockContentSchema,
} from '@samtale/backstage-plugin-mus-common';
import { blockAddress, erasureUnit } from '../actionPlans/planTexts';
import { Vault } from '../vault/Vault';
import { StoredTask } from './operations/readTasks';

/** The text of a task, opened with the key of its plan. */
export async function openTask(
  vault: Vault,
  organisationId: string,
  { planId, blockId, version, envelope }: StoredTask,
): Promise<BlockContent> {
  const key = await vault.keyFor(erasureUnit({ organisationId, planId }));
  const text = key.open(blockAddress({ id: blockId, version }), envelope);
  return blockContentSchema.parse(JSON.parse(text));
}
