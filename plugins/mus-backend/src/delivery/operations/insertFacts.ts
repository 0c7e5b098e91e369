import { Tx } from '../../database/Database';
import { Ids } from '../../people/Ids';
import { DueFact } from '../facts/DueFacts';
import { Channel } from '../outbox/messages';

const once = [
  'organisation_id',
  'subject_id',
  'occurrence',
  'recipient_role',
  'generation',
  'kind',
];
const chunkSize = 200;

interface PlannedFact {
  readonly fact: DueFact;
  readonly messageId: string;
  readonly portalMessageId: string;
}

function dueRow(
  { fact, messageId, portalMessageId }: PlannedFact,
  ids: Ids,
  now: string,
) {
  return {
    organisation_id: fact.organisationId,
    id: ids.next(),
    subject_kind: fact.subjectKind,
    subject_id: fact.subjectId,
    occurrence: fact.occurrence,
    recipient_role: fact.recipientRole,
    generation: fact.generation,
    kind: fact.kind,
    due_at: fact.dueAt,
    message_id: messageId,
    portal_message_id: portalMessageId,
    created_at: now,
  };
}

function messageRow(
  fact: DueFact,
  id: string,
  channel: Channel,
  headerId: string,
  now: string,
) {
  return {
    organisation_id: fact.organisationId,
    id,
    channel,
    mail: fact.kind,
    subject_kind: fact.subjectKind,
    subject_id: fact.subjectId,
    recipient_role: fact.recipientRole,
    generation: fact.generation,
    state: 'scheduled',
    due_at: fact.dueAt,
    next_attempt_at: fact.dueAt,
    message_header_id: headerId,
    created_at: now,
  };
}

async function insertChunk(
  tx: Tx,
  planned: readonly PlannedFact[],
  context: InsertContext,
): Promise<void> {
  const rows = planned.map(each => dueRow(each, context.ids, context.now));
  const added: Array<{ message_id: string }> = await tx('mus_due')
    .insert(rows)
    .onConflict(once)
    .ignore()
    .returning('message_id');
  const isNew = new Set(added.map(row => row.message_id));
  const headerId = () => `<${context.ids.next()}@${context.mailDomain}>`;
  const messages = planned
    .filter(each => isNew.has(each.messageId))
    .flatMap(({ fact, messageId, portalMessageId }) => [
      messageRow(fact, messageId, 'mail', headerId(), context.now),
      messageRow(fact, portalMessageId, 'portal', headerId(), context.now),
    ]);
  if (messages.length > 0) await tx('mus_message').insert(messages);
}

/** Where and when facts are planned. */
export interface InsertContext {
  readonly ids: Ids;
  readonly now: string;
  /** Right side of the Message-ID. */
  readonly mailDomain: string;
}

/** Writes facts with their mail and portal message; a fact that stands already is left alone. */
export async function insertFacts(
  tx: Tx,
  facts: readonly DueFact[],
  context: InsertContext,
): Promise<void> {
  const planned = facts.map(fact => ({
    fact,
    messageId: context.ids.next(),
    portalMessageId: context.ids.next(),
  }));
  for (let from = 0; from < planned.length; from += chunkSize) {
    await insertChunk(tx, planned.slice(from, from + chunkSize), context);
  }
}
