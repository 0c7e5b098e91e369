import {
  BlockContent,
  blockContentSchema,
} from '@samtale/backstage-plugin-mus-common';
import { OpenKey } from '../vault/Vault';

/** A proposal never changes; it lies under the key of the plan it is proposed to. */
const address = (id: string) => ({ field: `proposal:${id}`, version: 1 });

/** The text of a proposed task, sealed into its place. */
export function sealProposal(
  key: OpenKey,
  id: string,
  content: BlockContent,
): string {
  return key.seal(address(id), JSON.stringify(content));
}

/** A proposed task with its text. */
export function openProposal(
  key: OpenKey,
  { id, envelope }: { readonly id: string; readonly envelope: string },
): BlockContent {
  return blockContentSchema.parse(JSON.parse(key.open(address(id), envelope)));
}
