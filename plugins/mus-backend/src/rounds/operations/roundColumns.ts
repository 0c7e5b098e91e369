import { PersonColumns, toPerson } from '../../people/personShape';
import { Round, RoundInput, UnitContext } from '../Round';

/** What a leader writes, as columns. */
export function toColumns(input: RoundInput) {
  return {
    title: input.title,
    preparation_due_on: input.preparationDueOn,
    talks_from: input.talksFrom,
    talks_until: input.talksUntil,
    wrap_up_on: input.wrapUpOn,
    context: JSON.stringify({ formatVersion: 1, ...input.context }),
  };
}

/** A row of `mus_round` with its unit and the unit's leader. */
export interface RoundRow extends PersonColumns {
  round_id: string;
  title: string;
  preparation_due_on: string;
  talks_from: string;
  talks_until: string;
  wrap_up_on: string | null;
  context: string;
  version: number;
  state: string;
  created_at: string;
  unit_id: string;
  unit_name: string;
}

function readContext(stored: string): UnitContext {
  const {
    coreTask = '',
    goals = [],
    guidelines = '',
  } = JSON.parse(stored) as Partial<UnitContext>;
  return { coreTask, goals, guidelines };
}

/** From a joined row. */
export function toRound(row: RoundRow): Round {
  return {
    id: row.round_id,
    unit: { id: row.unit_id, name: row.unit_name },
    leader: toPerson(row),
    title: row.title,
    preparationDueOn: row.preparation_due_on,
    talksFrom: row.talks_from,
    talksUntil: row.talks_until,
    wrapUpOn: row.wrap_up_on,
    context: readContext(row.context),
    version: row.version,
    state: row.state,
    createdAt: row.created_at,
  };
}
