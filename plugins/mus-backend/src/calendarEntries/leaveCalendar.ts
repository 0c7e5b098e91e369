import { Tx } from '../database/Database';
import { SliceDeps } from '../slice';
import {
  EntryKey,
  entrySources,
  isOut,
  lockEntry,
  raiseLeaderSequence,
  removalWaits,
} from './leaderEntry';

type Deps = Pick<SliceDeps, 'database' | 'dueFacts'>;

/**
 * Somebody is not the leader or holder of a talk or plan any more: its date
 * leaves that person's calendar, by a cancellation of the same entry with a
 * higher sequence. What has not left yet is not sent at all. A date that has
 * passed stays where it is.
 *
 * @param personId - the former leader
 */
export async function leaveCalendar(
  { database, dueFacts }: Deps,
  tx: Tx,
  key: EntryKey,
  personId: string,
): Promise<void> {
  const { organisationId, kind, documentId: subjectId, now } = key;
  const { kinds, leaves } = entrySources[kind];
  const entry = await lockEntry(tx, key, database.dialect);
  if (!entry) return;
  const goes = entry.ahead || (await removalWaits(tx, key));
  const subject = { organisationId, subjectId };
  const recipientRoles = ['leader'];
  await dueFacts.cancel(tx, { ...subject, kinds, recipientRoles }, now);
  if (!goes || (await isOut(tx, key, entry, personId))) return;
  const generation = await raiseLeaderSequence(tx, key, entry);
  const fact = {
    ...subject,
    subjectKind: kind,
    kind: leaves,
    occurrence: personId,
    recipientRole: 'former' as const,
    generation,
    dueAt: now,
  };
  await dueFacts.add(tx, [fact], now);
}
