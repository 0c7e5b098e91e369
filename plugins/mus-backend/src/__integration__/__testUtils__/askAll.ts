import { Knex } from 'knex';
import { columns } from '../../database/clearColumns';
import { Replica } from './replica';
import { ask, Ids, operations } from './requests';

/** Asks for every operation that reads, or that writes, as each of these. */
async function askAll(
  replica: Replica,
  ids: Ids,
  people: readonly string[],
  which: (method: string) => boolean,
) {
  const told: string[] = [];
  const failed: string[] = [];
  for (const as of people)
    for (const operation of operations) {
      if (!which(operation[1].method)) continue;
      const { status, text = '' } = await ask(replica, operation, ids, as);
      if (status >= 500) failed.push(`${as} ${operation[0]}: ${status}`);
      told.push(text);
    }
  return { told: told.join('\n'), failed };
}

/** Everything that these people are told, and what failed of ours. */
export const readAll = (
  replica: Replica,
  ids: Ids,
  people: readonly string[],
) => askAll(replica, ids, people, method => method === 'get');

/** Writes of every kind; answers what failed of ours. */
export async function writeAll(
  replica: Replica,
  ids: Ids,
  people: readonly string[],
): Promise<string[]> {
  const writes = (method: string) => method !== 'get';
  return (await askAll(replica, ids, people, writes)).failed;
}

/** How many sealed texts there are, by table. */
export async function envelopesIn(
  content: Knex,
): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [table, list] of Object.entries(columns))
    for (const [column, reason] of Object.entries(list)) {
      if (reason !== 'envelope') continue;
      const sealed = await content(table).whereNotNull(column).select(column);
      found[table] = (found[table] ?? 0) + sealed.length;
    }
  return found;
}
