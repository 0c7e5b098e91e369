import knexFactory, { Knex } from 'knex';
import { migrate } from '../src/database/migrate';

const database = process.env.SQL_REPORT_DATABASE;
if (!database) throw new Error('SQL_REPORT_DATABASE is missing');

const columnsSql = `select column_name as name, data_type || coalesce('(' || character_maximum_length || ')', '') as type,
  is_nullable = 'YES' as nullable, column_default as fallback
  from information_schema.columns where table_schema = current_schema() and table_name = ? order by ordinal_position`;
const indicesSql = `select indexname as name, regexp_replace(indexdef, '^CREATE (UNIQUE |)INDEX .* USING ', '\\1') as text
  from pg_indexes where schemaname = current_schema() and tablename = ? order by indexname`;
const checksSql = `select conname as name, pg_get_constraintdef(oid) as text
  from pg_constraint where contype in ('c', 'f') and conrelid = ?::regclass order by conname`;
const triggersSql = `select tgname as name, regexp_replace(pg_get_triggerdef(oid), '^CREATE TRIGGER \\S+ ', '') as text
  from pg_trigger where not tgisinternal and tgrelid = ?::regclass order by tgname`;

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly fallback: string | null;
}
interface Named {
  readonly name: string;
  readonly text: string;
}

async function ask<T>(knex: Knex, sql: string, table: string): Promise<T[]> {
  return (await knex.raw(sql, [table])).rows;
}

const listOf = (title: string, rows: readonly Named[], schema: string) =>
  rows.length === 0
    ? []
    : [
        `### ${title}`,
        '',
        ...rows.map(
          ({ name, text }) =>
            `- \`${name}\`: \`${text.replaceAll(`${schema}.`, '')}\``,
        ),
        '',
      ];

async function tableOf(knex: Knex, schema: string, table: string) {
  const columns = await ask<Column>(knex, columnsSql, table);
  return [
    `## \`${table}\``,
    '',
    '| Column | Type | Nullable | Default |',
    '| --- | --- | --- | --- |',
    ...columns.map(
      ({ name, type, nullable, fallback }) =>
        `| \`${name}\` | ${type} | ${nullable ? 'yes' : 'no'} | ${fallback ?? '-'} |`,
    ),
    '',
    ...listOf('Indices', await ask(knex, indicesSql, table), schema),
    ...listOf('Constraints', await ask(knex, checksSql, table), schema),
    ...listOf('Triggers', await ask(knex, triggersSql, table), schema),
  ];
}

/** The schema of one of the two databases, after all of its migrations. */
async function reportOf(which: 'content' | 'keys'): Promise<string[]> {
  const knex = knexFactory({
    client: 'pg',
    connection: database,
    searchPath: [which],
  });
  try {
    await knex.raw('create schema ??', [which]);
    await migrate(knex, which);
    const { rows } = await knex.raw(
      "select tablename as name from pg_tables where schemaname = current_schema() and tablename like 'mus!_%' escape '!' order by 1",
    );
    const tables = [];
    for (const { name } of rows as Named[])
      tables.push(...(await tableOf(knex, which, name)));
    return [`# Database \`${which}\``, '', ...tables];
  } finally {
    await knex.destroy();
  }
}

async function print(): Promise<void> {
  const lines = [
    '> Generated from the migrations on PostgreSQL: npm run reports. What stands in clear: `src/database/clearColumns`.',
    '',
    ...(await reportOf('content')),
    ...(await reportOf('keys')),
  ];
  process.stdout.write(`${lines.join('\n').trimEnd()}\n`);
}

print().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
