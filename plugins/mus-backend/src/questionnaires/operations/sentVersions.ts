import { Knex } from 'knex';
import { Tx } from '../../database/Database';

/** How often the form (alias `q`) was frozen, as a column. */
export function sentVersions(tx: Tx): Knex.QueryBuilder {
  return tx('mus_questionnaire_version as v')
    .whereRaw(
      'v.organisation_id = q.organisation_id and v.questionnaire_id = q.id',
    )
    .count('*')
    .as('sent_versions');
}
