import { Knex } from 'knex';

/** One statement as the driver got it. */
export interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
  /** Under which the driver keeps its plan. */
  readonly name?: string;
}

/** The statements of one request, the version that it wrote over, and its reply. */
export interface Recording {
  readonly statements: readonly Statement[];
  readonly version: number;
  readonly body: string;
}

interface QueryEvent {
  readonly sql: string;
  readonly bindings?: readonly unknown[];
  readonly __knexTxId?: string;
  readonly options?: { readonly name?: string };
}

const frame = /^(begin|commit|rollback|set transaction)/i;

/** Both requests touch answers; what jobs and mails do with talks meanwhile does not. */
const answers = /["`]mus_answer["`]/;

/** The statements of the request's one transaction. */
function ofTheRequest(heard: readonly QueryEvent[]): Statement[] {
  const reads = heard.find(({ sql }) => answers.test(sql));
  return heard
    .filter(each => each.__knexTxId === reads?.__knexTxId)
    .filter(({ sql }) => !frame.test(sql))
    .map(({ sql, bindings = [], options }) => ({
      sql: sql.replace(/\$\d+/g, '?'),
      bindings,
      name: options?.name,
    }));
}

/** Listens to a connection pool until `done` resolves; BEGIN and COMMIT are left out. */
export async function recordStatements(
  knex: Knex,
  done: Promise<void>,
): Promise<Statement[]> {
  const heard: QueryEvent[] = [];
  const hear = (event: QueryEvent) => heard.push(event);
  knex.on('query', hear);
  await done;
  knex.off('query', hear);
  return ofTheRequest(heard);
}
