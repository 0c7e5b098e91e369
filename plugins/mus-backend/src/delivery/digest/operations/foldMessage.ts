import {
  addDays,
  DigestHours,
  digestKind,
  digestSlot,
  DigestSlot,
  localInstant,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../../database/Database';
import { Dialect, lockRows } from '../../../database/dialect';
import { Ids } from '../../../people/Ids';
import { later } from '../../outbox/backoff';

/** A mail that goes into its recipient's daily one. */
export interface Folding {
  readonly organisationId: string;
  readonly messageId: string;
  readonly dueAt: string;
  readonly recipientPersonId: string;
}

/** Where and when mails are folded. */
export interface FoldContext {
  readonly ids: Ids;
  readonly dialect: Dialect;
  readonly hours: DigestHours;
  readonly now: string;
  /** Right side of the Message-ID. */
  readonly mailDomain: string;
}

/** What falls due on the minute of the daily mail still gets in. */
const gathers = { minutes: 2 };
/** A day whose mail has left is passed over; that many in a row never happen. */
const daysAhead = 30;

interface DayKey {
  readonly organisation_id: string;
  readonly person_id: string;
  readonly day: string;
}

/** The daily mail of this day while it can still take something in; undefined: it has left. */
async function openDigest(
  tx: Tx,
  key: DayKey,
  { dialect }: FoldContext,
): Promise<string | undefined> {
  const open = tx('mus_message')
    .where({ organisation_id: key.organisation_id, state: 'scheduled' })
    .whereNull('frozen')
    .whereIn('id', tx('mus_digest').where(key).select('message_id'))
    .select<Array<{ id: string }>>('id');
  const [row] = await lockRows(open, dialect);
  return row?.id;
}

async function newDigest(
  tx: Tx,
  key: DayKey,
  { at }: DigestSlot,
  { ids, now, mailDomain }: FoldContext,
): Promise<string | undefined> {
  const id = ids.next();
  const added: unknown[] = await tx('mus_digest')
    .insert({ ...key, message_id: id })
    .onConflict(['organisation_id', 'person_id', 'day'])
    .ignore()
    .returning('message_id');
  if (added.length === 0) return undefined;
  await tx('mus_message').insert({
    organisation_id: key.organisation_id,
    id,
    channel: 'mail',
    mail: digestKind,
    subject_kind: 'person',
    subject_id: key.person_id,
    recipient_role: 'person',
    recipient_person_id: key.person_id,
    state: 'scheduled',
    due_at: at,
    next_attempt_at: later(at > now ? at : now, gathers),
    message_header_id: `<${ids.next()}@${mailDomain}>`,
    created_at: now,
  });
  return id;
}

async function digestFor(
  tx: Tx,
  { organisationId, recipientPersonId, dueAt }: Folding,
  context: FoldContext,
): Promise<string> {
  const { now, hours } = context;
  let slot = digestSlot(dueAt, now, hours);
  for (let day = 0; day < daysAhead; day++) {
    const key = {
      organisation_id: organisationId,
      person_id: recipientPersonId,
      day: slot.day,
    };
    const id =
      (await newDigest(tx, key, slot, context)) ??
      (await openDigest(tx, key, context));
    if (id !== undefined) return id;
    const tomorrow = localInstant(addDays(slot.day, 1), '00:00', hours.zone);
    slot = digestSlot(tomorrow, now, hours);
  }
  throw new Error('No daily mail can take this message in');
}

/**
 * Puts what a mail carries into its recipient's daily mail; the mail itself,
 * which nobody has been handed, is gone. One daily mail per person and day:
 * when today's has left, it is the next one.
 */
export async function foldMessage(
  tx: Tx,
  folding: Folding,
  context: FoldContext,
): Promise<void> {
  const { organisationId, messageId } = folding;
  const digestId = await digestFor(tx, folding, context);
  await tx('mus_due')
    .where({ organisation_id: organisationId, message_id: messageId })
    .update({ message_id: digestId });
  await tx('mus_message')
    .where({ organisation_id: organisationId, id: messageId })
    .delete();
}
