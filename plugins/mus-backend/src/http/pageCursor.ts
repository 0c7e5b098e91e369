import { z } from 'zod';
import { BadInputError } from './errors';

/** Where a page ended, as the client carries it. */
export function writePageCursor(cursor: Readonly<object>): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Reads it back; throws `BadInputError` for anything that was not given out
 * for this order.
 *
 * @param fits - whether it belongs to the order that is asked for
 */
export function readPageCursor<C>(
  text: string,
  schema: z.ZodType<C>,
  fits: (cursor: C) => boolean,
): C {
  const cursor = schema.safeParse(parsed(text));
  if (!cursor.success || !fits(cursor.data))
    throw new BadInputError([{ path: 'cursor', code: 'badFormat' }]);
  return cursor.data;
}
