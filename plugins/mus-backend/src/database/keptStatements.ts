/** Begins the text of a statement whose prepared form is kept. */
const KEPT = '/* kept */ ';

/**
 * The text under which SQLite keeps a statement. A bare parameter makes it
 * plan some statements anew for every value, in case a small number or a
 * limit would want another plan; behind a plus sign it is only a value.
 */
export const keptText = (sql: string): string =>
  KEPT + sql.replaceAll('?', '+?');

/** The text as it was before {@link keptText}. */
export const plainText = (sql: string): string =>
  sql.startsWith(KEPT) ? sql.slice(KEPT.length).replaceAll('+?', '?') : sql;

/** A connection of better-sqlite3. */
export interface SqliteConnection {
  pragma(statement: string): unknown;
  prepare(sql: string): unknown;
}

/**
 * Lets a connection keep what it prepared of the texts made by
 * {@link keptText}, as PostgreSQL keeps plans under a name. SQLite itself
 * prepares again what a change of the schema made stale.
 */
export function keepStatements(connection: SqliteConnection): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, unknown>();
  Object.assign(connection, {
    prepare: (sql: string) => {
      if (!sql.startsWith(KEPT)) return prepare(sql);
      const statement = kept.get(sql) ?? prepare(sql);
      kept.set(sql, statement);
      return statement;
    },
  });
}
