import { Tx } from '../../database/Database';
import { LineRow } from '../LineRow';
import { LineBindings, myLines } from '../sql/linesSql';

/** My own employments with their latest talk and plan. */
export async function readMyLines(
  tx: Tx,
  bindings: LineBindings,
): Promise<LineRow[]> {
  return myLines(tx, bindings).select('line.*').orderBy('line.employment_id');
}
