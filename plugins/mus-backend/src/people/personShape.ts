/** A person as others see them: the shape of the contract. */
export interface PersonShape {
  id: string;
  name: string;
  entityRef: string;
}

/** Columns of `mus_person` that {@link toPerson} needs. */
export interface PersonColumns {
  id: string;
  display_name: string;
  entity_ref: string;
}

/** From the columns of one alias; null where a left join found nobody. */
export function personOf(
  id: string | null,
  name: string,
  entityRef: string,
): PersonShape | null {
  return id === null ? null : { id, name, entityRef };
}

/** From a row of `mus_person`. */
export function toPerson(row: PersonColumns): PersonShape {
  return { id: row.id, name: row.display_name, entityRef: row.entity_ref };
}
