import { readdirSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { databaseIds } from '../__testUtils__';
import { dialectOf } from './dialect';

const directory = resolvePackagePath(
  '@samtale/backstage-plugin-mus-backend',
  'migrations',
);
const files = readdirSync(directory).filter(name => name.endsWith('.js'));
const databases = TestDatabases.create({
  ids: databaseIds(),
  disableDocker: true,
});

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  /** A row can be written without naming it. */
  readonly optional: boolean;
}

interface Unique {
  readonly table: string;
  readonly definition: string;
}

const questions = {
  sqlite: {
    columns: `select m.name as "table", p.name, p.type, p."notnull" as required, p.dflt_value as fallback
      from sqlite_master m join pragma_table_info(m.name) p where m.type = 'table' and m.name like 'mus!_%' escape '!'`,
    uniques: `select m.name as "table", group_concat(c.name) as definition
      from sqlite_master m join pragma_index_list(m.name) i join pragma_index_info(i.name) c
      where i."unique" = 1 and m.name like 'mus!_%' escape '!' group by m.name, i.name`,
  },
  postgres: {
    columns: `select table_name as "table", column_name as name, data_type || coalesce(character_maximum_length::text, '') as type,
      is_nullable = 'NO' as required, column_default as fallback
      from information_schema.columns where table_schema = 'public' and table_name like 'mus!_%' escape '!'`,
    uniques: `select tablename as "table", regexp_replace(indexdef, '.* USING ', '') as definition
      from pg_indexes where indexdef like 'CREATE UNIQUE%' and tablename like 'mus!_%' escape '!'`,
  },
};

async function ask<T>(knex: Knex, question: keyof typeof questions.sqlite) {
  const dialect = dialectOf(knex) === 'sqlite' ? 'sqlite' : 'postgres';
  const reply = await knex.raw(questions[dialect][question]);
  return (Array.isArray(reply) ? reply : reply.rows) as T[];
}

async function schemaOf(knex: Knex) {
  const raw = await ask<
    Column & { required: boolean | number; fallback: unknown }
  >(knex, 'columns');
  const columns = raw.map(({ table, name, type, required, fallback }) => ({
    table,
    name,
    type,
    optional: !required || fallback !== null,
  }));
  return { columns, uniques: await ask<Unique>(knex, 'uniques') };
}

type Schema = Awaited<ReturnType<typeof schemaOf>>;

/** What the release before would stumble over, in words. */
function narrowed(before: Schema, after: Schema): string[] {
  const tables = new Set(before.columns.map(({ table }) => table));
  const had = new Map(before.columns.map(c => [`${c.table}.${c.name}`, c]));
  const has = new Map(after.columns.map(c => [`${c.table}.${c.name}`, c]));
  const gone = [...had].flatMap(([name, column]) => {
    const now = has.get(name);
    if (!now) return [`${name} is gone`];
    if (now.type !== column.type) return [`${name} is another type`];
    return column.optional && !now.optional ? [`${name} became required`] : [];
  });
  const demanded = [...has]
    .filter(([name, { table }]) => tables.has(table) && !had.has(name))
    .filter(([, { optional }]) => !optional)
    .map(([name]) => `${name} is new and required`);
  const known = new Set(before.uniques.map(u => `${u.table} ${u.definition}`));
  // Over a column that the release before leaves empty nothing of its is refused.
  const overNew = ({ table, definition }: Unique) =>
    [...has.values()].some(
      column =>
        column.table === table &&
        !had.has(`${table}.${column.name}`) &&
        definition.split(/\W+/).includes(column.name),
    );
  const stricter = after.uniques
    .filter(unique => tables.has(unique.table) && !overNew(unique))
    .map(u => `${u.table} ${u.definition}`)
    .filter(one => !known.has(one))
    .map(one => `${one} is newly unique`);
  return [...gone, ...demanded, ...stricter];
}

describe.each(databaseIds())('%s', id => {
  it('no migration takes from the release before what it writes and reads', async () => {
    const knex = await databases.init(id);
    const told: string[] = [];
    let before: Schema = { columns: [], uniques: [] };
    for (const file of files) {
      await knex.migrate.up({ directory, name: file });
      const after = await schemaOf(knex);
      told.push(...narrowed(before, after).map(one => `${file}: ${one}`));
      before = after;
    }
    expect(told).toEqual([]);
    expect(before.columns.length).toBeGreaterThan(200);
    expect(before.uniques.length).toBeGreaterThan(20);
  });

  it('and what would, is found', async () => {
    const knex = await databases.init(id);
    await knex.schema.createTable('mus_some', t => {
      t.string('kept', 10);
      t.string('dropped', 10);
    });
    const before = await schemaOf(knex);
    await knex.schema.alterTable('mus_some', t => {
      t.dropColumn('dropped');
      t.string('harmless', 10);
      t.string('required', 10).notNullable().defaultTo('');
      t.unique(['kept']);
    });
    const after = await schemaOf(knex);
    const demanding = after.columns.map(column =>
      column.name === 'required' ? { ...column, optional: false } : column,
    );
    expect(narrowed(before, { ...after, columns: demanding })).toEqual([
      'mus_some.dropped is gone',
      'mus_some.required is new and required',
      expect.stringMatching(/^mus_some .*kept.* is newly unique$/),
    ]);
  });
});
