import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { plainText } from '../../../plugins/mus-backend/src/database/keptStatements';
import { Recording, Statement } from './Recording';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/**
 * A binding for the next time: what was the same in two recordings stays,
 * versions count on, ids are new, and texts and times are sent again.
 */
function again(first: unknown, second: unknown, later: number): unknown {
  if (first === second) return second;
  if (typeof second === 'number') return second + later;
  if (typeof second === 'string' && uuid.test(second)) return randomUUID();
  return second;
}

/** Two recordings of the same request, one version apart. */
export interface Pair {
  readonly first: Recording;
  readonly second: Recording;
}

/** A statement with what it was sent with before. */
interface Step {
  readonly statement: Statement;
  readonly before: readonly unknown[];
}

/** The statements with what they were sent with, twice. */
export function stepsOf({ first, second }: Pair): Step[] {
  return second.statements.flatMap(statement => {
    const same = first.statements.find(({ sql }) => sql === statement.sql);
    return same ? [{ statement, before: same.bindings }] : [];
  });
}

/** How recorded statements are sent again. */
export interface Again {
  /** Versions after the recording. */
  readonly later: number;
  /** Under the names and texts under which the product lets the driver keep their plans. */
  readonly named: boolean;
}

/** Sends the recorded statements in one transaction. */
export function replay(
  knex: Knex,
  steps: readonly Step[],
  { later, named }: Again,
): Promise<void> {
  return knex.transaction(async tx => {
    for (const { statement, before } of steps) {
      const values = statement.bindings.map((value, at) =>
        again(before[at], value, later),
      );
      const { name } = statement;
      const sql = plainText(statement.sql);
      const text = named ? statement.sql : sql;
      const raw = tx.raw(text, values as Knex.RawBinding[]);
      expectWritten(sql, await (named ? raw.options({ name }) : raw));
    }
  });
}

interface Written {
  readonly rowCount?: number;
  readonly changes?: number;
}

/** A save that wrote nothing would be no measure. */
function expectWritten(sql: string, result: unknown): void {
  if (!/^update/i.test(sql)) return;
  const { rowCount, changes } = result as Written;
  if ((rowCount ?? changes) !== 1) throw new Error(`nothing written: ${sql}`);
}
