import { TalkState } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';

/** What changes about a talk itself; its state is written with the facts it follows from. */
export interface TalkChange {
  readonly state: TalkState;
  readonly started_at?: string;
  readonly held_at?: string;
}

/** Writes the change and raises the version. */
export async function updateTalk(
  tx: Tx,
  talk: { organisation_id: string; id: string },
  change: TalkChange,
): Promise<void> {
  await tx('mus_talk')
    .where({ organisation_id: talk.organisation_id, id: talk.id })
    .update({ ...change, version: tx.raw('version + 1') });
}
