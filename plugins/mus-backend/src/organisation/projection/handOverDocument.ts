import { isOvertaken } from '../../booking/overtaken';
import { enterCalendar } from '../../calendarEntries/enterCalendar';
import { leaveCalendar } from '../../calendarEntries/leaveCalendar';
import { EntryKey } from '../../calendarEntries/leaderEntry';
import { Tx } from '../../database/Database';
import { SliceDeps } from '../../slice';
import { tellForNewLeader } from '../../substitutes/tellSubstitutes';
import { readUntil } from './readUntil';

/** What handing over needs. */
export type HandOverDeps = Pick<
  SliceDeps,
  'database' | 'readers' | 'dueFacts' | 'settings'
>;

/** A change of leader of one employment. */
export interface HandOver {
  readonly organisationId: string;
  readonly employmentId: string;
  /** Null: nobody leads now. */
  readonly leaderPersonId: string | null;
  readonly now: string;
}

/** What may have to change hands. */
export interface OpenDocument {
  id: string;
  leader_person_id: string;
}

/** Writes it, as one of the two. */
async function writes(
  tx: Tx,
  { organisationId, kind, documentId }: EntryKey,
  personId: string,
): Promise<boolean> {
  const row = await tx('mus_reader')
    .where({
      organisation_id: organisationId,
      document_kind: kind,
      document_id: documentId,
      person_id: personId,
      item_id: '',
      level: 'write',
    })
    .first('person_id');
  return row !== undefined;
}

/** The one of the two who led: back in the saddle, or reading for thirty days more. */
async function changeHolder(
  tx: Tx,
  deps: HandOverDeps,
  document: OpenDocument & EntryKey,
  change: HandOver,
) {
  const { readers } = deps;
  const { kind, leader_person_id: leader } = document;
  const { organisationId, leaderPersonId, now } = change;
  const wrote = await writes(tx, document, leader);
  const row = {
    organisationId,
    documentKind: kind,
    documentId: document.id,
    validFrom: now,
  };
  if (leader === leaderPersonId) {
    // Another leader held a later talk: the one that was begun before stays to be read.
    const isOver =
      kind === 'talk' && (await isOvertaken(tx, organisationId, document.id));
    await readers.grant(tx, [
      {
        ...row,
        personId: leaderPersonId,
        level: isOver ? 'read' : 'write',
        reason: 'leader',
        validTo: null,
      },
    ]);
    if (!wrote && !isOver) await enterCalendar(deps, tx, document, leader);
    return;
  }
  await tx('mus_reader')
    .where({
      organisation_id: organisationId,
      document_kind: kind,
      document_id: document.id,
      person_id: leader,
      reason: 'leader',
    })
    .update({
      level: 'read',
      reason: 'formerLeader',
      valid_to: readUntil(now),
    });
  if (wrote) await leaveCalendar(deps, tx, document, leader);
  if (leaderPersonId) {
    await readers.grant(tx, [
      {
        ...row,
        personId: leaderPersonId,
        level: 'status',
        reason: 'newLeader',
        validTo: null,
      },
    ]);
  }
}

/** A new leader who is one no longer sees nothing more. */
async function endEarlierNewLeaders(
  tx: Tx,
  { kind, documentId }: EntryKey,
  change: HandOver,
) {
  await tx('mus_reader')
    .where({
      organisation_id: change.organisationId,
      document_kind: kind,
      document_id: documentId,
      reason: 'newLeader',
    })
    .whereNot({ person_id: change.leaderPersonId ?? '' })
    .whereNull('valid_to')
    .update({ valid_to: change.now });
}

/** A talk or plan of an employment whose leader is another: of its two, the one who led reads on for a while. */
export async function handOverDocument(
  tx: Tx,
  deps: HandOverDeps,
  document: OpenDocument & EntryKey,
  change: HandOver,
): Promise<void> {
  const { organisationId, kind, documentId, now, today } = document;
  await changeHolder(tx, deps, document, change);
  await endEarlierNewLeaders(tx, document, change);
  if (kind === 'talk') return;
  const plan = { organisationId, planId: documentId, now, today };
  await tellForNewLeader(deps, tx, plan);
}
