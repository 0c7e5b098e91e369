import { Tx } from '../database/Database';
import { asBoolean } from '../database/dialect';

/** SQL: has the employee of a talk (alias `talk`) held a later one with another leader? */
export const overtakenOf = (
  talk: string,
): string => `exists (select 1 from mus_talk later
  where later.organisation_id = ${talk}.organisation_id and later.employment_id = ${talk}.employment_id
    and later.invited_at > ${talk}.invited_at and later.held_at is not null
    and later.leader_person_id <> ${talk}.leader_person_id)`;

/** The same of one talk. */
export async function isOvertaken(
  tx: Tx,
  organisationId: string,
  talkId: string,
): Promise<boolean> {
  const row = await tx('mus_talk as t')
    .where({ 't.organisation_id': organisationId, 't.id': talkId })
    .first(tx.raw(`${overtakenOf('t')} as overtaken`));
  return asBoolean(row?.overtaken);
}
