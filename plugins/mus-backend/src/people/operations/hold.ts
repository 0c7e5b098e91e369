import { Knex } from 'knex';

/** Who wants to hold a piece of a document, and how long; `until: null` lets go. */
export interface HoldWish {
  readonly personId: string;
  readonly now: string;
  readonly until: string | null;
}

/** Takes the soft hold of the rows where it is free or mine, or lets go of mine. */
export async function hold(
  rows: Knex.QueryBuilder,
  { personId, now, until }: HoldWish,
): Promise<void> {
  if (until === null) {
    await rows
      .where('held_by_person_id', personId)
      .update({ held_by_person_id: null, held_until: null });
    return;
  }
  await rows
    .where(free =>
      free
        .whereNull('held_until')
        .orWhere('held_until', '<=', now)
        .orWhere('held_by_person_id', personId),
    )
    .update({ held_by_person_id: personId, held_until: until });
}
