import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { MessageState } from '../../delivery/outbox/messages';
import { PersonKey } from './ownSettings';

/** A message to me, without what it is about. */
export interface OwnMessage {
  readonly id: string;
  readonly mail: string;
  /** Kinds that a daily mail carries. */
  readonly carries: string[];
  readonly channel: string;
  readonly state: MessageState;
  readonly dueAt: string;
  readonly sentAt: string | null;
}

interface Row {
  id: string;
  mail: string;
  channel: string;
  state: MessageState;
  due_at: string;
  sent_at: string | null;
}

const columns = ['id', 'mail', 'channel', 'state', 'due_at', 'sent_at'];
const comingAtMost = 20;
const roles = ['employee', 'leader'] as const;
const tables = { talk: 'mus_talk', plan: 'mus_action_plan' } as const;

async function carriedBy(
  tx: Tx,
  organisationId: string,
  rows: readonly Row[],
): Promise<Map<string, string[]>> {
  const digests = rows.filter(row => row.mail === 'digest').map(row => row.id);
  const carried = new Map<string, string[]>();
  if (digests.length === 0) return carried;
  const facts: Array<{ message_id: string; kind: string }> = await tx('mus_due')
    .where({ organisation_id: organisationId })
    .whereIn('message_id', digests)
    .whereNull('cancelled_at')
    .orderBy(['due_at', 'id'])
    .select('message_id', 'kind');
  for (const { message_id: id, kind } of facts)
    carried.set(id, [...(carried.get(id) ?? []), kind]);
  return carried;
}

async function withCarried(
  tx: Tx,
  organisationId: string,
  rows: readonly Row[],
): Promise<OwnMessage[]> {
  const carried = await carriedBy(tx, organisationId, rows);
  return rows.map(row => ({
    id: row.id,
    mail: row.mail,
    carries: carried.get(row.id) ?? [],
    channel: row.channel,
    state: row.state,
    dueAt: row.due_at,
    sentAt: row.sent_at,
  }));
}

/** A page of my messages, maybe narrowed. */
export interface OwnMessagesPage {
  readonly limit: number;
  readonly after?: { readonly dueAt: string; readonly id: string };
  /** Of this kind, by itself or in a daily mail. */
  readonly mail?: string;
  readonly only?: 'failed';
}

function narrow(
  rows: Knex.QueryBuilder,
  tx: Tx,
  organisationId: string,
  { mail, only }: OwnMessagesPage,
): void {
  if (only) rows.whereIn('state', ['dead', 'uncertain', 'blocked']);
  if (!mail) return;
  const carrying = tx('mus_due')
    .where({ organisation_id: organisationId, kind: mail })
    .whereNull('cancelled_at')
    .whereNotNull('message_id')
    .select('message_id');
  rows.where(either => either.where('mail', mail).orWhereIn('id', carrying));
}

/** Messages that were made out to me, newest first. */
export async function ownMessages(
  tx: Tx,
  { organisationId, personId }: PersonKey,
  page: OwnMessagesPage,
): Promise<OwnMessage[]> {
  const rows = tx('mus_message')
    .where({ organisation_id: organisationId, recipient_person_id: personId })
    .whereNot('state', 'cancelled')
    .orderBy([
      { column: 'due_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(page.limit)
    .select<Row[]>(columns);
  narrow(rows, tx, organisationId, page);
  const { after } = page;
  if (after)
    rows.where(older =>
      older
        .where('due_at', '<', after.dueAt)
        .orWhere(same =>
          same.where('due_at', after.dueAt).where('id', '<', after.id),
        ),
    );
  return withCarried(tx, organisationId, await rows);
}

const newLeaders = (tx: Tx, organisationId: string, now: string) =>
  tx('mus_reader')
    .where({
      organisation_id: organisationId,
      reason: 'newLeader',
      item_id: '',
    })
    .where('valid_from', '<=', now)
    .where(open => open.whereNull('valid_to').orWhere('valid_to', '>', now));

/** Documents of which I am one of the two; a handed over one belongs to the new leader. */
function mine(
  tx: Tx,
  { organisationId, personId }: PersonKey,
  kind: keyof typeof tables,
  role: (typeof roles)[number],
  now: string,
): Knex.QueryBuilder {
  const own = tx(tables[kind])
    .where({
      organisation_id: organisationId,
      [`${role}_person_id`]: personId,
    })
    .select('id');
  if (role === 'employee') return own;
  return own.whereNotIn(
    'id',
    newLeaders(tx, organisationId, now)
      .where('document_kind', kind)
      .select('document_id'),
  );
}

/** Mails about plans of others while I stand in for a leader. */
function toldAsSubstitute(
  tx: Tx,
  { organisationId, personId }: PersonKey,
): Knex.QueryBuilder {
  return tx('mus_due')
    .where({ organisation_id: organisationId, recipient_role: 'substitute' })
    .whereNull('cancelled_at')
    .whereIn(
      'occurrence',
      tx('mus_substitute')
        .where({
          organisation_id: organisationId,
          substitute_person_id: personId,
        })
        .whereNull('ended_at')
        .select('id'),
    )
    .select('message_id');
}

/** Mails that take an entry out of my calendar. */
function toldAsFormer(
  tx: Tx,
  { organisationId, personId }: PersonKey,
): Knex.QueryBuilder {
  return tx('mus_due')
    .where({
      organisation_id: organisationId,
      recipient_role: 'former',
      occurrence: personId,
    })
    .select('message_id');
}

/** Mails that wait for their day and are made out to me if nothing changes, the next first. */
export async function comingMessages(
  tx: Tx,
  key: PersonKey,
  now: string,
): Promise<OwnMessage[]> {
  const { organisationId, personId } = key;
  const subjects =
    (role: (typeof roles)[number]) => (any: Knex.QueryBuilder) => {
      for (const kind of ['talk', 'plan'] as const)
        any.orWhereIn('subject_id', mine(tx, key, kind, role, now));
      if (role === 'leader')
        any.orWhereIn(
          'subject_id',
          newLeaders(tx, organisationId, now)
            .where('person_id', personId)
            .select('document_id'),
        );
    };
  const rows = await tx('mus_message')
    .where({
      organisation_id: organisationId,
      channel: 'mail',
      state: 'scheduled',
    })
    .whereNull('recipient_person_id')
    .where(either => {
      either.orWhere(standIn =>
        standIn
          .where('recipient_role', 'substitute')
          .whereIn('id', toldAsSubstitute(tx, key)),
      );
      either.orWhere(was =>
        was
          .where('recipient_role', 'former')
          .whereIn('id', toldAsFormer(tx, key)),
      );
      for (const role of roles)
        either.orWhere(one =>
          one.where('recipient_role', role).where(subjects(role)),
        );
    })
    .orderBy(['next_attempt_at', 'id'])
    .limit(comingAtMost)
    .select<Row[]>(columns);
  return withCarried(tx, organisationId, rows);
}
