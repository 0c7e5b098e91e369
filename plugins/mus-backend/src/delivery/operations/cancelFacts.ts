import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { cancelCarried } from '../digest/operations/cancelCarried';

/** Which facts of a subject are cancelled. */
export interface WhichFacts {
  readonly organisationId: string;
  readonly subjectId: string;
  readonly kinds?: readonly string[];
  readonly occurrences?: readonly string[];
  readonly recipientRoles?: readonly string[];
  readonly beforeGeneration?: number;
}

function matching(tx: Tx, which: WhichFacts): Knex.QueryBuilder {
  const facts = tx('mus_due')
    .where({
      organisation_id: which.organisationId,
      subject_id: which.subjectId,
    })
    .whereNull('cancelled_at');
  if (which.kinds) facts.whereIn('kind', which.kinds);
  if (which.occurrences) facts.whereIn('occurrence', which.occurrences);
  if (which.recipientRoles)
    facts.whereIn('recipient_role', which.recipientRoles);
  if (which.beforeGeneration !== undefined)
    facts.where('generation', '<', which.beforeGeneration);
  return facts;
}

/**
 * Cancels what has not left yet. A message that is being handed over in this
 * moment is not touched; one that is only claimed loses its hand-over.
 */
export async function cancelFacts(
  tx: Tx,
  which: WhichFacts,
  now: string,
): Promise<void> {
  const { organisationId } = which;
  await tx('mus_message')
    .where({ organisation_id: organisationId, subject_id: which.subjectId })
    .whereIn('state', ['scheduled', 'claimed', 'blocked'])
    .where(either =>
      either
        .whereIn('id', matching(tx, which).select('message_id'))
        .orWhereIn('id', matching(tx, which).select('portal_message_id')),
    )
    .update({
      state: 'cancelled',
      token: null,
      lease_until: null,
      frozen: null,
    });
  await cancelCarried(tx, organisationId, () => matching(tx, which), now);
  const cancelled = tx('mus_message')
    .where({ organisation_id: organisationId, state: 'cancelled' })
    .select('id');
  await matching(tx, which)
    .whereIn('message_id', cancelled.where({ subject_id: which.subjectId }))
    .update({ cancelled_at: now });
}
