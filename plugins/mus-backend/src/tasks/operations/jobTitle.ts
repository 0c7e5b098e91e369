import { Knex } from 'knex';
import { Tx } from '../../database/Database';

/** Column `title`: what the employee of a `plan` works as today, to tell people of one name apart. */
export const jobTitle = (tx: Tx): Knex.QueryBuilder =>
  tx('mus_employment as job')
    .where({
      'job.organisation_id': tx.ref('plan.organisation_id'),
      'job.person_id': tx.ref('plan.employee_person_id'),
    })
    .whereNull('job.valid_to')
    .max('job.title')
    .as('title');
