import { Knex } from 'knex';
import { DocumentKind } from '../../access/Readers';
import { Tx } from '../../database/Database';
import { readUntil } from './readUntil';

/** States in which nothing goes on any more. */
export const pastStates = ['closed', 'declined', 'withdrawn'] as const;

/** Readers of the talks or plans of an employment that are over. */
export interface PastReaders {
  readonly organisationId: string;
  readonly kind: DocumentKind;
  /** Ids of the documents. */
  readonly documents: Knex.QueryBuilder;
  /** Who leads from now on. */
  readonly leaderPersonId: string | null;
  /** Who was named to hold the talks, and goes on. */
  readonly holderPersonId: string | null;
  readonly now: string;
}

/**
 * What is over has nobody to go on with it, so a new leader hears nothing of
 * it. Who led reads it for as long as what is open; who leads again reads it
 * again.
 */
export async function handOverPast(tx: Tx, past: PastReaders): Promise<void> {
  const { organisationId, kind, documents, leaderPersonId, now } = past;
  const readers = (...reasons: string[]) =>
    tx('mus_reader')
      .where({ organisation_id: organisationId, document_kind: kind })
      .where({ item_id: '' })
      .whereIn('reason', reasons)
      .whereIn('document_id', documents.clone());
  const others = [leaderPersonId, past.holderPersonId].filter(
    one => one !== null,
  );
  await readers('leader')
    .whereNotIn('person_id', others)
    .update({
      level: 'read',
      reason: 'formerLeader',
      valid_to: readUntil(now),
    });
  await readers('newLeader', 'unitLeader')
    .whereNotIn('person_id', [leaderPersonId ?? ''])
    .whereNull('valid_to')
    .update({ valid_to: now });
  if (leaderPersonId === null) return;
  await readers('formerLeader')
    .where({ person_id: leaderPersonId })
    .update({ level: 'write', reason: 'leader', valid_to: null });
}
