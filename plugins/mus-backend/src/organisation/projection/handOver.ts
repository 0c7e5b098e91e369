import { DateTime } from 'luxon';
import { Tx } from '../../database/Database';
import { DocumentKind, Readers } from '../../access/Readers';

/** Days that a former leader may still read. */
export const FORMER_LEADER_DAYS = 30;

const tables = {
  talk: 'mus_talk',
  plan: 'mus_action_plan',
} as const satisfies Record<DocumentKind, string>;

/** A change of leader of one employment. */
export interface HandOver {
  readonly organisationId: string;
  readonly employmentId: string;
  /** Null: nobody leads now. */
  readonly leaderPersonId: string | null;
  readonly now: string;
}

interface OpenDocument {
  id: string;
  leader_person_id: string;
}

function until(now: string): string {
  return DateTime.fromISO(now, { zone: 'utc' })
    .plus({ days: FORMER_LEADER_DAYS })
    .toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
}

/** The one of the two who led: back in the saddle, or reading for thirty days more. */
async function changeHolder(
  tx: Tx,
  readers: Readers,
  kind: DocumentKind,
  document: OpenDocument,
  change: HandOver,
) {
  const { organisationId, leaderPersonId, now } = change;
  const row = {
    organisationId,
    documentKind: kind,
    documentId: document.id,
    validFrom: now,
  };
  if (document.leader_person_id === leaderPersonId) {
    await readers.grant(tx, [
      {
        ...row,
        personId: leaderPersonId,
        level: 'write',
        reason: 'leader',
        validTo: null,
      },
    ]);
    return;
  }
  await tx('mus_reader')
    .where({
      organisation_id: organisationId,
      document_kind: kind,
      document_id: document.id,
      person_id: document.leader_person_id,
      level: 'write',
    })
    .update({ level: 'read', reason: 'formerLeader', valid_to: until(now) });
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
  kind: DocumentKind,
  documentId: string,
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

/**
 * No inheritance: the new leader of an employment sees of open talks and plans
 * that they are there, and what state they are in; the former leader reads for
 * thirty days and writes nothing.
 */
export async function handOver(
  tx: Tx,
  readers: Readers,
  change: HandOver,
): Promise<void> {
  for (const kind of ['talk', 'plan'] as const) {
    const documents: OpenDocument[] = await tx(tables[kind])
      .where({
        organisation_id: change.organisationId,
        employment_id: change.employmentId,
      })
      .whereNotIn('state', ['closed', 'declined'])
      .select('id', 'leader_person_id');
    for (const document of documents) {
      await changeHolder(tx, readers, kind, document, change);
      await endEarlierNewLeaders(tx, kind, document.id, change);
    }
  }
}
