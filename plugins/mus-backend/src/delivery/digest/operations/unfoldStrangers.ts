import { Tx } from '../../../database/Database';
import { Ids } from '../../../people/Ids';

const otherLeader = (now: string) =>
  [
    `exists (select 1 from mus_reader r
      where r.organisation_id = mus_due.organisation_id and r.document_kind = mus_due.subject_kind
        and r.document_id = mus_due.subject_id and r.reason = 'newLeader' and r.item_id = ''
        and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)
        and r.person_id <> (select m.subject_id from mus_message m
          where m.organisation_id = mus_due.organisation_id and m.id = mus_due.message_id))`,
    [now, now],
  ] as const;

interface Stranger {
  id: string;
  kind: string;
  subject_kind: string;
  subject_id: string;
  recipient_role: string;
  generation: number;
  due_at: string;
}

/**
 * The talk or plan was handed over after its mail went into the former
 * leader's daily one: it becomes a mail of its own again, and finds the new
 * leader.
 */
export async function unfoldStrangers(
  tx: Tx,
  organisationId: string,
  digestIds: readonly string[],
  context: { ids: Ids; now: string; mailDomain: string },
): Promise<void> {
  if (digestIds.length === 0) return;
  const { ids, now, mailDomain } = context;
  const strangers: Stranger[] = await tx('mus_due')
    .where({ organisation_id: organisationId, recipient_role: 'leader' })
    .whereIn('message_id', digestIds)
    .whereNull('cancelled_at')
    .whereRaw(...otherLeader(now))
    .select(
      'id',
      'kind',
      'subject_kind',
      'subject_id',
      'recipient_role',
      'generation',
      'due_at',
    );
  for (const { id, kind, due_at: dueAt, ...subject } of strangers) {
    const messageId = ids.next();
    await tx('mus_message').insert({
      ...subject,
      organisation_id: organisationId,
      id: messageId,
      channel: 'mail',
      mail: kind,
      state: 'scheduled',
      due_at: dueAt,
      next_attempt_at: now,
      message_header_id: `<${ids.next()}@${mailDomain}>`,
      created_at: now,
    });
    await tx('mus_due')
      .where({ organisation_id: organisationId, id })
      .update({ message_id: messageId });
  }
}
