import { OverviewSort } from '@samtale/backstage-plugin-mus-common';
import { z } from 'zod';
import { readPageCursor } from '../http/pageCursor';

const schema = z.object({
  /** The order it belongs to: another order needs another cursor. */
  sort: z.string(),
  order: z.enum(['asc', 'desc']),
  value: z.union([z.string(), z.number()]),
  key: z.string(),
  id: z.string(),
});

/** Where a page ended: the next begins right behind. */
export type Cursor = z.infer<typeof schema>;

/** Reads it back; throws `BadInputError` for anything else than what was given out for this order. */
export function readCursor(
  text: string,
  sort: OverviewSort,
  order: 'asc' | 'desc',
): Cursor {
  return readPageCursor(
    text,
    schema,
    cursor => cursor.sort === sort && cursor.order === order,
  );
}
