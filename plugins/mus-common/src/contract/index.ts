import { operator, overview } from './overview';
import { people } from './people';
import { plans } from './plans';
import { rounds } from './rounds';
import { talks } from './talks';

/**
 * The HTTP contract of the plugin, slice by slice.
 *
 * @internal
 */
export const musContract = {
  people,
  rounds,
  talks,
  plans,
  overview,
  operator,
} as const;

export * from './endpoint';
export * from './errors';
export * from './scalars';
export * from './people';
export * from './rounds';
export * from './talks';
export * from './plans';
export * from './overview';
export * from './MusError';
export * from './etag';
export * from './buildUrl';
export * from './client';
