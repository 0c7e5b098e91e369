import { Substitution } from '@samtale/backstage-plugin-mus-common';
import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { PersonShape } from '../../people/personShape';

/** Whose. */
export interface PersonKey {
  readonly organisationId: string;
  readonly personId: string;
}

/** A substitution with the other person of it. */
export interface NamedSubstitution extends Substitution {
  readonly person: PersonShape;
  readonly mailAddress: string | null;
}

interface Row {
  id: string;
  leader_person_id: string;
  substitute_person_id: string;
  from_on: string;
  until_on: string;
  person_id: string;
  person_name: string;
  person_ref: string;
  mail_address: string | null;
}

function toNamed(row: Row): NamedSubstitution {
  return {
    id: row.id,
    leaderId: row.leader_person_id,
    substituteId: row.substitute_person_id,
    from: row.from_on,
    until: row.until_on,
    person: {
      id: row.person_id,
      name: row.person_name,
      entityRef: row.person_ref,
    },
    mailAddress: row.mail_address,
  };
}

function open(
  tx: Tx,
  { organisationId, personId }: PersonKey,
  [mine, other]: readonly [string, string],
  today: string,
): Knex.QueryBuilder {
  return tx('mus_substitute as s')
    .join('mus_person as p', join =>
      join
        .on('p.organisation_id', 's.organisation_id')
        .andOn('p.id', `s.${other}`),
    )
    .where({ 's.organisation_id': organisationId, [`s.${mine}`]: personId })
    .whereNull('s.ended_at')
    .where('s.until_on', '>=', today)
    .orderBy(['s.from_on', 's.id'])
    .select('s.*', 'p.id as person_id', 'p.display_name as person_name')
    .select('p.entity_ref as person_ref', 'p.mail_address');
}

/** Whom this leader has named, running and to come. */
export async function namedBy(
  tx: Tx,
  key: PersonKey,
  today: string,
): Promise<NamedSubstitution[]> {
  const sides = ['leader_person_id', 'substitute_person_id'] as const;
  return ((await open(tx, key, sides, today)) as Row[]).map(toNamed);
}

/** For whom this person stands in, now and soon. */
export async function standsInFor(
  tx: Tx,
  key: PersonKey,
  today: string,
): Promise<NamedSubstitution[]> {
  const sides = ['substitute_person_id', 'leader_person_id'] as const;
  return ((await open(tx, key, sides, today)) as Row[]).map(toNamed);
}

/** One of this leader's, ended or not. */
export async function findSubstitution(
  tx: Tx,
  { organisationId, personId }: PersonKey,
  id: string,
): Promise<{ ended: boolean } | undefined> {
  const row = await tx('mus_substitute')
    .where({ organisation_id: organisationId, id, leader_person_id: personId })
    .first('ended_at');
  return row && { ended: row.ended_at !== null };
}

/** Names one. */
export async function insertSubstitution(
  tx: Tx,
  organisationId: string,
  { id, leaderId, substituteId, from, until }: Substitution,
  now: string,
): Promise<void> {
  await tx('mus_substitute').insert({
    organisation_id: organisationId,
    id,
    leader_person_id: leaderId,
    substitute_person_id: substituteId,
    from_on: from,
    until_on: until,
    created_at: now,
    ended_at: null,
  });
}

/** Ends one. */
export async function endSubstitution(
  tx: Tx,
  { organisationId, personId }: PersonKey,
  id: string,
  now: string,
): Promise<void> {
  await tx('mus_substitute')
    .where({ organisation_id: organisationId, id, leader_person_id: personId })
    .whereNull('ended_at')
    .update({ ended_at: now });
}

/** May this person name one? Who leads a unit or employees, or is the leader of a talk or plan. */
export async function mayName(
  tx: Tx,
  { organisationId, personId }: PersonKey,
): Promise<boolean> {
  const leads = { organisation_id: organisationId, leader_person_id: personId };
  for (const table of [
    'mus_unit',
    'mus_employment',
    'mus_action_plan',
    'mus_talk',
  ])
    if (await tx(table).where(leads).first('id')) return true;
  return false;
}

/** Whether somebody is the employee of an open plan of this leader: then that plan is left out. */
export async function hasPlanWith(
  tx: Tx,
  { organisationId, personId }: PersonKey,
  employeeId: string,
): Promise<boolean> {
  const plan = await tx('mus_action_plan')
    .where({
      organisation_id: organisationId,
      leader_person_id: personId,
      employee_person_id: employeeId,
    })
    .whereNull('closed_at')
    .first('id');
  return plan !== undefined;
}
