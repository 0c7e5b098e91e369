import { Tx } from '../../database/Database';
import { resultOf } from '../../database/dialect';
import { Transition } from '../outbox/transitions';
import { fence, written } from './transitionColumns';

const columns = [...fence, ...written];
const place = (name: string) =>
  `v.column${columns.findIndex(column => column[0] === name) + 1}`;
const oneRow = `(${columns.map(([, type]) => `cast(? as ${type})`).join(',')})`;
const assignments = written
  .map(([name]) => `${name} = ${place(name)}`)
  .join(', ');

/**
 * Takes each step whose message is still in the worker's hand: same token,
 * same attempt, same state. Gives the ids that changed; the others belong to
 * somebody else by now.
 */
export async function applyTransitions(
  tx: Tx,
  organisationId: string,
  steps: readonly Transition[],
): Promise<Set<string>> {
  if (steps.length === 0) return new Set();
  const sql = `update mus_message as m set ${assignments}
    from (values ${steps.map(() => oneRow).join(',')}) as v
    where m.organisation_id = ? and m.id = ${place('id')} and m.token = ${place('token')}
      and m.attempt = ${place('attempt')} and m.state = ${place('from_state')}
    returning id`;
  const values = steps.flatMap(step =>
    columns.map(([, , of]) => of(step) ?? null),
  );
  const answer = await tx.raw(sql, [...values, organisationId] as string[]);
  const { rows } = resultOf<{ id: string }>(answer);
  return new Set(rows.map(row => row.id));
}
