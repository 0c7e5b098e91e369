import { TaskSort } from '@samtale/backstage-plugin-mus-common';
import { z } from 'zod';
import { BadInputError } from '../http/errors';

const schema = z.object({
  /** The order it belongs to: another order needs another cursor. */
  sort: z.string(),
  value: z.string(),
  deadline: z.string(),
  planId: z.string(),
  blockId: z.string(),
});

/** The last task of a page: the next page begins right behind. */
export type TaskCursor = z.infer<typeof schema>;

/** As the client carries it. */
export function writeTaskCursor(cursor: TaskCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Reads it back; throws `BadInputError` for anything that was not given out for this order. */
export function readTaskCursor(text: string, sort: TaskSort): TaskCursor {
  const cursor = schema.safeParse(parsed(text));
  if (!cursor.success || cursor.data.sort !== sort) {
    throw new BadInputError([{ path: 'cursor', code: 'badFormat' }]);
  }
  return cursor.data;
}
