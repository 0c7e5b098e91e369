import { Party, SheetState } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';

/** What changes about one party's preparation. */
export interface SheetChange {
  readonly state?: SheetState;
  readonly ready_at?: string | null;
  readonly opened_at?: string;
  /** Envelope of the first version that the other could read. */
  readonly snapshot?: string;
}

/** Writes the change. */
export async function updateSheet(
  tx: Tx,
  talk: { organisation_id: string; id: string },
  party: Party,
  change: SheetChange,
): Promise<void> {
  await tx('mus_sheet')
    .where({ organisation_id: talk.organisation_id, talk_id: talk.id, party })
    .update(change);
}
