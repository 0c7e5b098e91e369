import { PersonRef } from '../../actionPlans/ActionPlanStore';
import { Tx } from '../../database/Database';
import { bytewise } from '../../database/dialect';
import { PersonColumns, toPerson } from '../../people/personShape';

const SHOWN = 60;

/** Active people of the units this person works in, leaders included, in the order of names. */
export async function colleaguesOf(
  tx: Tx,
  who: { organisationId: string; personId: string },
): Promise<PersonRef[]> {
  const mine = tx('mus_employment')
    .where({ organisation_id: who.organisationId, person_id: who.personId })
    .whereNull('valid_to')
    .select('unit_id');
  const inThem = () =>
    tx('mus_employment')
      .where({ organisation_id: who.organisationId })
      .whereNull('valid_to')
      .whereIn('unit_id', mine.clone());
  const rows: PersonColumns[] = await tx('mus_person as person')
    .where({ 'person.organisation_id': who.organisationId, active: true })
    .whereNot('person.id', who.personId)
    .where(one =>
      one
        .whereIn('person.id', inThem().select('person_id'))
        .orWhereIn(
          'person.id',
          inThem().whereNotNull('leader_person_id').select('leader_person_id'),
        ),
    )
    .orderByRaw(`${bytewise(tx, 'person.sort_key').toQuery()}, person.id`)
    .limit(SHOWN)
    .select('person.id', 'person.display_name', 'person.entity_ref');
  return rows.map(toPerson);
}

/** An active person by id. */
export async function activePerson(
  tx: Tx,
  organisationId: string,
  id: string,
): Promise<PersonRef | undefined> {
  const row = await tx('mus_person')
    .where({ organisation_id: organisationId, id, active: true })
    .first('id', 'display_name', 'entity_ref');
  return row && toPerson(row);
}
