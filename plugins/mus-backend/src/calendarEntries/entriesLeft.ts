import { DocumentKind } from '../access/Readers';
import { Tx } from '../database/Database';
import { EntryKey, entrySources } from './leaderEntry';

/** Where and when to look. */
export type EntryMoment = Omit<EntryKey, 'kind' | 'documentId'>;

/** A date that may still stand in the calendar of who led when it was agreed. */
export interface EntryLeft {
  readonly documentId: string;
  readonly personId: string;
}

const documents = {
  talk: 'mus_talk',
  plan: 'mus_action_plan',
} as const satisfies Record<DocumentKind, string>;

/**
 * Open talks or plans whose leader only reads them now, whose date is still to
 * come, and of which that person was never told that it is not theirs.
 *
 * @param documentId - looks at this one alone
 */
export async function entriesLeft(
  tx: Tx,
  kind: DocumentKind,
  { organisationId, now, today }: EntryMoment,
  { documentId, limit }: { documentId?: string; limit: number },
): Promise<EntryLeft[]> {
  const { table, id, date } = entrySources[kind];
  const query = tx(`${documents[kind]} as document`)
    .join(`${table} as entry`, join =>
      join
        .on('entry.organisation_id', 'document.organisation_id')
        .andOn(`entry.${id}`, 'document.id'),
    )
    .join('mus_reader as was', join =>
      join
        .on('was.organisation_id', 'document.organisation_id')
        .andOn('was.document_id', 'document.id')
        .andOn('was.person_id', 'document.leader_person_id'),
    )
    .where({
      'document.organisation_id': organisationId,
      'was.document_kind': kind,
      'was.item_id': '',
      'was.reason': 'formerLeader',
    })
    .whereNotIn('document.state', ['closed', 'declined', 'withdrawn'])
    .where(`entry.${date}`, '>', kind === 'talk' ? now : today)
    .whereNotExists(
      tx('mus_due as told')
        .whereRaw(
          'told.organisation_id = document.organisation_id and told.subject_id = document.id and told.occurrence = was.person_id',
        )
        .where({ 'told.subject_kind': kind, 'told.recipient_role': 'former' })
        .select(tx.raw('1')),
    )
    .orderBy('document.id')
    .limit(limit)
    .select('document.id', 'was.person_id');
  // A plan that was opened again has a date that the former leader never had.
  if (kind === 'plan') query.whereNull('document.reopened_at');
  if (documentId !== undefined) query.where('document.id', documentId);
  const rows: Array<{ id: string; person_id: string }> = await query;
  return rows.map(row => ({ documentId: row.id, personId: row.person_id }));
}
