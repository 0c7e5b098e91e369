import { randomUUID } from 'node:crypto';
import { Ids } from './Ids';

/** Random UUIDs of the machine. */
export const randomIds: Ids = { next: () => randomUUID() };
