import { OverviewSort } from '@samtale/backstage-plugin-mus-common';
import { z } from 'zod';
import { BadInputError } from '../http/errors';

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

/** As the client carries it. */
export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Reads it back; throws `BadInputError` for anything else than what was given out for this order. */
export function readCursor(
  text: string,
  sort: OverviewSort,
  order: 'asc' | 'desc',
): Cursor {
  const cursor = schema.safeParse(parsed(text));
  if (
    !cursor.success ||
    cursor.data.sort !== sort ||
    cursor.data.order !== order
  ) {
    throw new BadInputError([{ path: 'cursor', code: 'badFormat' }]);
  }
  return cursor.data;
}
