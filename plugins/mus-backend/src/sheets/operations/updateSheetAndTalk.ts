import { Party } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { dialectOf } from '../../database/dialect';
import { TalkChange, updateTalk } from '../../talks/operations/updateTalk';
import { SheetChange, updateSheet } from './updateSheet';

/**
 * Writes one party's preparation and the state of the talk that follows from
 * it. PostgreSQL is asked once, so that also the very first answer of a talk
 * is saved in four statements; SQLite, in our own process, is asked twice.
 */
export async function updateSheetAndTalk(
  tx: Tx,
  talk: { organisation_id: string; id: string },
  party: Party,
  change: { readonly sheet: SheetChange; readonly talk: TalkChange },
): Promise<void> {
  if (dialectOf(tx) === 'sqlite') {
    await updateSheet(tx, talk, party, change.sheet);
    await updateTalk(tx, talk, change.talk);
    return;
  }
  const { organisation_id, id } = talk;
  const sheet = tx('mus_sheet')
    .where({ organisation_id, talk_id: id, party })
    .update(change.sheet)
    .returning('party');
  await tx
    .with('sheet', sheet)
    .from('mus_talk')
    .where({ organisation_id, id })
    .update({ ...change.talk, version: tx.raw('version + 1') });
}
