import { Tx } from '../../database/Database';
import { resultOf } from '../../database/dialect';
import { Transition } from '../outbox/transitions';
import { fence, logged, written } from './transitionColumns';

const columns = [...fence, ...written, ...logged];
const recordset = columns.map(([name, type]) => `${name} ${type}`).join(', ');
const assignments = written.map(([name]) => `${name} = v.${name}`).join(', ');

// The limit tells the planner how few they are: it goes by the key, however long the table.
const sql = `with v as materialized (
    select * from json_to_recordset(?::json) as r(${recordset}) limit ?
  ), taken as (
    update mus_message as m set ${assignments} from v
    where m.organisation_id = ? and m.id = v.id and m.token = v.token
      and m.attempt = v.attempt and m.state = v.from_state
    returning m.id
  ), lines as (
    insert into mus_attempt (organisation_id, message_id, attempt, at, outcome, smtp_code, error_class)
    select ?, v.id, v.attempt, ?, v.outcome, v.log_smtp_code, v.log_error_class
    from v join taken on taken.id = v.id where v.outcome is not null
    on conflict do nothing
  ) select id from taken`;

const toRow = (step: Transition) =>
  Object.fromEntries(columns.map(([name, , of]) => [name, of(step)]));

/**
 * PostgreSQL: takes steps and writes their lines of the attempts log in one
 * statement, which is a transaction of its own where none is open: one way to
 * the database and back for all lanes.
 */
export async function recordAtOnce(
  tx: Tx,
  organisationId: string,
  steps: readonly Transition[],
  now: string,
): Promise<Set<string>> {
  if (steps.length === 0) return new Set();
  const rows = JSON.stringify(steps.map(toRow));
  const values = [rows, steps.length, organisationId, organisationId, now];
  const answer = await tx.raw(sql, values).options({ name: 'mus-record' });
  return new Set(resultOf<{ id: string }>(answer).rows.map(row => row.id));
}
