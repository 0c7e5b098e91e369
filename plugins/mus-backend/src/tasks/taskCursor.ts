import { TaskSort } from '@samtale/backstage-plugin-mus-common';
import { z } from 'zod';
import { readPageCursor } from '../http/pageCursor';

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

/** Reads it back; throws `BadInputError` for anything that was not given out for this order. */
export function readTaskCursor(text: string, sort: TaskSort): TaskCursor {
  return readPageCursor(text, schema, cursor => cursor.sort === sort);
}
