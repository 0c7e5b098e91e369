import { Knex } from 'knex';
import { Tx } from '../database/Database';
import { ErasureUnit } from './Vault';

/** A column with envelopes, and which of the unit's ids its rows are found by. */
interface Place {
  readonly table: string;
  readonly column: string;
  readonly by: 'talk_id' | 'plan_id' | 'id';
  /** The unit is one party's. */
  readonly ofParty?: true;
}

const ofSheet = { by: 'talk_id', ofParty: true } as const;

/** Where the sealed texts of each kind of unit lie. */
export const sealedPlaces: Record<ErasureUnit['kind'], readonly Place[]> = {
  sheet: [
    { table: 'mus_answer', column: 'value', ...ofSheet },
    { table: 'mus_talk_choice', column: 'choice', ...ofSheet },
    { table: 'mus_sheet', column: 'snapshot', ...ofSheet },
  ],
  notes: [{ table: 'mus_own_note', column: 'content', by: 'id' }],
  minutes: [
    { table: 'mus_minutes_note', column: 'content', by: 'talk_id' },
    { table: 'mus_minutes_confirmation', column: 'remark', by: 'talk_id' },
    { table: 'mus_minutes_version', column: 'notes', by: 'talk_id' },
  ],
  plan: [
    { table: 'mus_plan_block', column: 'content', by: 'plan_id' },
    { table: 'mus_plan_check_in', column: 'note', by: 'plan_id' },
    { table: 'mus_plan_change', column: 'changes', by: 'plan_id' },
    { table: 'mus_plan_confirmation', column: 'remark', by: 'plan_id' },
    { table: 'mus_task_proposal', column: 'content', by: 'plan_id' },
  ],
  booking: [
    { table: 'mus_talk_booking', column: 'booked_place', by: 'talk_id' },
    { table: 'mus_talk_time', column: 'place', by: 'talk_id' },
  ],
  // What it seals lies in browsers.
  draftKey: [],
};

function rowsAt(
  tx: Tx,
  { table, column, by, ofParty }: Place,
  { organisationId, documentId, party }: ErasureUnit,
): Knex.QueryBuilder {
  return tx(table)
    .where({ organisation_id: organisationId, [by]: documentId })
    .where(ofParty ? { party } : {})
    .whereNotNull(column)
    .select(tx.raw('1 as there'));
}

/** Whether there is sealed text of a unit, which a new key could not open. */
export async function hasSealedContent(
  tx: Tx,
  unit: ErasureUnit,
): Promise<boolean> {
  const places = sealedPlaces[unit.kind];
  if (places.length === 0) return false;
  const [first, ...others] = places.map(place => rowsAt(tx, place, unit));
  const found: unknown[] = await first.unionAll(others).limit(1);
  return found.length > 0;
}
