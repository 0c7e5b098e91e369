import { sortKey } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { bytewise } from '../../database/dialect';
import { PersonShape, toPerson } from '../personShape';

const FOUND_AT_MOST = 30;

/** Active people whose name contains the search. */
export async function findPeople(
  tx: Tx,
  organisationId: string,
  search: string,
): Promise<PersonShape[]> {
  const key = sortKey(search);
  if (key === '') return [];
  const rows = await tx('mus_person')
    .where({ organisation_id: organisationId, active: true })
    // A key holds letters and digits only, so there is nothing to escape.
    .where('sort_key', 'like', `%${key}%`)
    .orderByRaw(bytewise(tx, 'sort_key').toQuery())
    .limit(FOUND_AT_MOST)
    .select('id', 'display_name', 'entity_ref');
  return rows.map(toPerson);
}

/** The language of a person's mails. */
export async function languageOfPerson(
  tx: Tx,
  organisationId: string,
  id: string,
): Promise<'da' | 'en'> {
  const row = await tx('mus_person')
    .where({ organisation_id: organisationId, id })
    .first('language');
  return row?.language === 'en' ? 'en' : 'da';
}

/** Chooses the language of a person's mails. */
export async function setLanguage(
  tx: Tx,
  organisationId: string,
  id: string,
  language: 'da' | 'en',
): Promise<void> {
  await tx('mus_person')
    .where({ organisation_id: organisationId, id })
    .update({ language });
}
