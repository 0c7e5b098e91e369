import { Tx } from '../database/Database';
import { SliceDeps } from '../slice';
import {
  EntryKey,
  entrySources,
  lockEntry,
  raiseLeaderSequence,
} from './leaderEntry';

type Deps = Pick<SliceDeps, 'database' | 'dueFacts'>;

/**
 * Somebody becomes the leader of a talk or plan whose date is agreed, by
 * coming back or because the plan was shared whole: the date comes into that
 * person's calendar. A cancellation to the same person that has not left is
 * not sent.
 *
 * @param personId - the leader from now on
 */
export async function enterCalendar(
  { database, dueFacts }: Deps,
  tx: Tx,
  key: EntryKey,
  personId: string,
): Promise<void> {
  const { organisationId, kind, documentId: subjectId, now } = key;
  const { enters, leaves } = entrySources[kind];
  const entry = await lockEntry(tx, key, database.dialect);
  if (!entry?.ahead) return;
  const gone = { kinds: [leaves], occurrences: [personId] };
  await dueFacts.cancel(tx, { organisationId, subjectId, ...gone }, now);
  const leaderSequence = await raiseLeaderSequence(tx, key, entry);
  const fact = {
    organisationId,
    subjectKind: kind,
    subjectId,
    kind: enters,
    occurrence: `leader-${leaderSequence}`,
    recipientRole: 'leader' as const,
    generation: entry.generation,
    dueAt: now,
  };
  await dueFacts.add(tx, [fact], now);
}
