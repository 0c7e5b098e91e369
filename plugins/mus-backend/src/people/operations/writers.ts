import { Knex } from 'knex';
import { personOf, PersonShape } from '../personShape';

/** Who wrote a piece of a document last, and who writes in it just now. */
export interface Writers {
  readonly changedBy: PersonShape | null;
  readonly heldBy: PersonShape | null;
  readonly heldUntil: string | null;
}

/** What {@link withWriters} adds to a row. */
export interface WriterColumns {
  held_until: string | null;
  changed_by_id: string | null;
  changed_by_name: string;
  changed_by_ref: string;
  held_by_id: string | null;
  held_by_name: string;
  held_by_ref: string;
}

const writers = ['changed_by', 'held_by'] as const;

/** Adds both people to a query over pieces of a document. */
export function withWriters(
  query: Knex.QueryBuilder,
  piece: string,
): Knex.QueryBuilder {
  for (const who of writers)
    query
      .leftJoin(`mus_person as ${who}`, join =>
        join
          .on(`${who}.organisation_id`, '=', `${piece}.organisation_id`)
          .andOn(`${who}.id`, '=', `${piece}.${who}_person_id`),
      )
      .select(
        `${who}.id as ${who}_id`,
        `${who}.display_name as ${who}_name`,
        `${who}.entity_ref as ${who}_ref`,
      );
  return query;
}

/** Both people of a row. */
export function writersOf(row: WriterColumns): Writers {
  return {
    changedBy: personOf(
      row.changed_by_id,
      row.changed_by_name,
      row.changed_by_ref,
    ),
    heldBy: personOf(row.held_by_id, row.held_by_name, row.held_by_ref),
    heldUntil: row.held_until,
  };
}
