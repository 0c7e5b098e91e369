import { mails, mayWaitForDigest } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../../database/Database';
import { skipLocked } from '../../../database/dialect';
import { strictAddress } from '../../smtp/address';
import { FoldContext, foldMessage } from './foldMessage';

/** Which mails are folded before their time. */
export interface Ahead {
  readonly organisationId: string;
  readonly allowedMailDomains: readonly string[];
  /** Due after now, until then. */
  readonly until: string;
  readonly limit: number;
}

interface Waiting {
  id: string;
  due_at: string;
  person_id: string;
  mail_address: string | null;
}

const kinds = Object.values(mails)
  .filter(mayWaitForDigest)
  .map(({ kind }) => kind);

/** Who it is for as things stand; found out once more when the daily mail leaves. */
const recipient = `(case when m.recipient_role = 'employee'
  then coalesce(talk.employee_person_id, plan.employee_person_id)
  else coalesce((select r.person_id from mus_reader r
    where r.organisation_id = m.organisation_id and r.document_kind = m.subject_kind
      and r.document_id = m.subject_id and r.reason = 'newLeader' and r.item_id = ''
      and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)
    order by r.valid_from desc limit 1), talk.leader_person_id, plan.leader_person_id) end)`;

const bySubject = (table: string, alias: string) =>
  `left join ${table} ${alias} on ${alias}.organisation_id = m.organisation_id and ${alias}.id = m.subject_id`;

function waiting(
  tx: Tx,
  { organisationId, until, limit }: Ahead,
  { now, dialect }: FoldContext,
): Promise<Waiting[]> {
  const candidates = tx('mus_message as m')
    .joinRaw(bySubject('mus_talk', 'talk'))
    .joinRaw(bySubject('mus_action_plan', 'plan'))
    .joinRaw(
      `join mus_person p on p.organisation_id = m.organisation_id and p.id = ${recipient}`,
      [now, now],
    )
    .where({
      'm.organisation_id': organisationId,
      'm.channel': 'mail',
      'm.state': 'scheduled',
      'm.attempt': 0,
      'p.daily_mail': true,
      'p.active': true,
    })
    .whereIn('m.mail', kinds)
    .where('m.next_attempt_at', '>', now)
    .where('m.next_attempt_at', '<=', until)
    .whereNotNull('p.mail_address')
    .limit(limit)
    .select('m.id');
  const locked = tx('mus_message as l')
    .where('l.organisation_id', organisationId)
    .whereIn('l.id', candidates)
    .select('l.id');
  return withRecipients(tx, organisationId, skipLocked(locked, dialect), now);
}

async function withRecipients(
  tx: Tx,
  organisationId: string,
  locked: PromiseLike<Array<{ id: string }>>,
  now: string,
): Promise<Waiting[]> {
  const ids = (await locked).map(({ id }) => id);
  return tx('mus_message as m')
    .joinRaw(bySubject('mus_talk', 'talk'))
    .joinRaw(bySubject('mus_action_plan', 'plan'))
    .joinRaw(
      `join mus_person p on p.organisation_id = m.organisation_id and p.id = ${recipient}`,
      [now, now],
    )
    .where('m.organisation_id', organisationId)
    .whereIn('m.id', ids)
    .where('m.state', 'scheduled')
    .select('m.id', 'm.due_at', 'p.id as person_id', 'p.mail_address');
}

/**
 * Puts mails of the coming hours into daily mails, so that a morning with many
 * of them does not spend the mail server's minutes on moving them. Gives how
 * many it found.
 */
export async function foldAhead(
  tx: Tx,
  ahead: Ahead,
  context: FoldContext,
): Promise<number> {
  const found = await waiting(tx, ahead, context);
  const reachable = found.filter(
    ({ mail_address: address }) =>
      strictAddress(address, ahead.allowedMailDomains).ok,
  );
  for (const { id, due_at: dueAt, person_id: recipientPersonId } of reachable) {
    const { organisationId } = ahead;
    await foldMessage(
      tx,
      { organisationId, messageId: id, dueAt, recipientPersonId },
      context,
    );
  }
  return reachable.length;
}
