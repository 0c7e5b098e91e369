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
  /** Ids of the documents, from the table itself. */
  readonly documents: Knex.QueryBuilder;
  /** Who leads from now on. */
  readonly leaderPersonId: string | null;
  /** Who was named to hold the talks, and goes on. */
  readonly holderPersonId: string | null;
  /** Who leads the unit, and goes on to see the status of what another holds. */
  readonly unitLeaderPersonId: string | null;
  readonly now: string;
}

/**
 * What is over has nobody to go on with it, so a new leader hears nothing of
 * it. Who led reads it for as long as what is open; who leads again reads it
 * again.
 */
export async function handOverPast(tx: Tx, past: PastReaders): Promise<void> {
  const { organisationId, kind, documents, leaderPersonId, now } = past;
  const readers = (reason: string, of = documents.clone()) =>
    tx('mus_reader')
      .where({ organisation_id: organisationId, document_kind: kind })
      .where({ item_id: '', reason })
      .whereIn('document_id', of);
  const but = (...ids: Array<string | null>) => ids.filter(id => id !== null);
  await readers('leader')
    .whereNull('valid_to')
    .whereNotIn('person_id', but(leaderPersonId, past.holderPersonId))
    .update({
      level: 'read',
      reason: 'formerLeader',
      valid_to: readUntil(now),
    });
  const status = but(leaderPersonId, past.unitLeaderPersonId);
  for (const reason of ['newLeader', 'unitLeader'])
    await readers(reason)
      .whereNull('valid_to')
      .whereNotIn('person_id', status)
      .update({ valid_to: now });
  if (leaderPersonId === null) return;
  const theirs = { leader_person_id: leaderPersonId };
  await readers('formerLeader', documents.clone().where(theirs))
    .where({ person_id: leaderPersonId })
    .update({ level: 'write', reason: 'leader', valid_to: null });
}
