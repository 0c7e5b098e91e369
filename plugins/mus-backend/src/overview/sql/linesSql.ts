import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { myFacts, teamFacts } from './factsSql';
import { followUpStateSql, needSql } from './needsSql';

/** What the statements are asked with. */
export interface LineBindings {
  readonly org: string;
  readonly me: string;
  readonly today: string;
  /** A follow-up on this day or before, with nothing recorded, is "Ikke afholdt". */
  readonly missedBefore: string;
  /** A talk held before this instant, without a plan, misses one. */
  readonly planMissingBefore: string;
}

function lines(
  tx: Tx,
  facts: string,
  bindings: LineBindings,
): Knex.QueryBuilder {
  const withState = `select f.*, ${followUpStateSql} as follow_up_state from (${facts}) f`;
  const withNeeds = `select s.*, ${needSql} as needs from (${withState}) s`;
  return tx.from(
    tx.raw(`(${withNeeds}) as line`, { ...bindings, active: true }),
  );
}

/** The employees I lead, as a table named `line` to filter, sort or count. */
export function teamLines(tx: Tx, bindings: LineBindings): Knex.QueryBuilder {
  return lines(tx, teamFacts, bindings);
}

/** My own employments, as the same table. */
export function myLines(tx: Tx, bindings: LineBindings): Knex.QueryBuilder {
  return lines(tx, myFacts, bindings);
}
