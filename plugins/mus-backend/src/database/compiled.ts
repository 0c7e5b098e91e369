import { Knex } from 'knex';
import { Tx } from './Database';
import { Dialect, dialectOf, RawResult, resultOf } from './dialect';
import { keptText } from './keptStatements';

type Value = string | number | null;

interface Sql {
  readonly text: string;
  /** A name of `values`, or a value that is always the same. */
  readonly bindings: ReadonlyArray<{ name: string } | { value: unknown }>;
}

/** No text that a query holds by chance. */
const before = 'value of each call: ';
const mark = (name: string) => before + name;
const nameIn = (value: unknown) =>
  typeof value === 'string' && value.startsWith(before)
    ? value.slice(before.length)
    : undefined;

function compile(query: Knex.QueryBuilder, dialect: Dialect): Sql {
  const { sql, bindings } = query.toSQL();
  return {
    text: dialect === 'sqlite' ? keptText(sql) : sql,
    bindings: bindings.map((value: unknown) => {
      const name = nameIn(value);
      return name ? { name } : { value };
    }),
  };
}

/**
 * A query that is sent many times a second: built once per dialect, later only
 * filled in. Each connection also keeps its plan: PostgreSQL under `name`,
 * SQLite under its text.
 *
 * @param name - unique in the product
 * @param names - what changes from call to call
 * @param build - makes the query; sees a mark in the place of each value, so it must not look at them
 * @returns sends it in a transaction
 */
export function compiled<const N extends string, Row = never>(
  name: string,
  names: readonly N[],
  build: (tx: Tx, values: Record<N, string>) => Knex.QueryBuilder,
): (tx: Tx, values: Record<N, Value>) => Promise<RawResult<Row>> {
  const known: { [D in Dialect]?: Sql } = {};
  const sqlFor = (tx: Tx) => {
    const dialect = dialectOf(tx);
    const found = known[dialect];
    if (found) return found;
    const marks = Object.fromEntries(names.map(each => [each, mark(each)]));
    const made = compile(build(tx, marks as Record<N, string>), dialect);
    known[dialect] = made;
    return made;
  };
  return async (tx, values) => {
    const { text, bindings } = sqlFor(tx);
    const filled = bindings.map(each =>
      'name' in each ? values[each.name as N] : each.value,
    );
    const raw = tx.raw(text, filled as Knex.RawBinding[]);
    return resultOf<Row>(await raw.options({ name }));
  };
}
