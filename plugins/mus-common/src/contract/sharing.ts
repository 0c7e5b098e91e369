import { z } from 'zod';
import { taskStateSchema } from '../actionPlans/planSchema';
import { endpoint } from './endpoint';
import { unitSchema } from './people';
import {
  idSchema,
  instantSchema,
  isoDaySchema,
  personSchema,
  textSchema,
} from './scalars';

/** One item of a plan and with whom the employee shares it. */
export const shareSchema = z.object({
  blockId: idSchema,
  person: personSchema,
  since: instantSchema,
});

/** One item that somebody shares with me: that item, and nothing else of the plan. */
export const sharedItemSchema = z.object({
  planId: idSchema,
  blockId: idSchema,
  kind: z.enum(['goal', 'task']),
  text: textSchema,
  /** Tasks only. */
  deadline: isoDaySchema.nullable(),
  state: taskStateSchema.nullable(),
  /** Whose it is. */
  employee: personSchema,
  unit: unitSchema,
  since: instantSchema,
});

/** The leader changed: what the employee is asked once. */
export const leaderChangeSchema = z.object({
  planId: idSchema,
  unit: unitSchema,
  formerLeader: personSchema,
  newLeader: personSchema,
  /** Until then the former leader reads; null: it is over. */
  formerReadsUntil: instantSchema.nullable(),
  /** Goals and tasks, to share some of them. */
  items: z.array(
    z.object({
      blockId: idSchema,
      kind: z.enum(['goal', 'task']),
      text: textSchema,
    }),
  ),
});

const byItem = z.object({
  planId: idSchema,
  blockId: idSchema,
  personId: idSchema,
});
const shares = z.object({
  shares: z.array(shareSchema),
  canShare: z.boolean(),
});

export const sharing = {
  shares: endpoint({
    method: 'get',
    path: '/v1/plans/:planId/shares',
    summary: 'Which items of a plan the employee shares, and with whom (R12)',
    params: z.object({ planId: idSchema }),
    response: shares,
  }),
  share: endpoint({
    method: 'put',
    path: '/v1/plans/:planId/blocks/:blockId/shares/:personId',
    summary: 'The employee shares one goal or task with one person (R12)',
    params: byItem,
    response: shares,
  }),
  unshare: endpoint({
    method: 'delete',
    path: '/v1/plans/:planId/blocks/:blockId/shares/:personId',
    summary: 'The employee takes the sharing back (R12)',
    params: byItem,
    response: shares,
  }),
  withMe: endpoint({
    method: 'get',
    path: '/v1/shared-with-me',
    summary: 'Items that others share with me (R12)',
    response: z.object({ items: z.array(sharedItemSchema) }),
  }),
  colleagues: endpoint({
    method: 'get',
    path: '/v1/colleagues',
    summary: 'People to share with: my own units, or by name',
    query: z.object({ search: z.string().trim().max(100).optional() }),
    response: z.object({ people: z.array(personSchema) }),
  }),
  leaderChanges: endpoint({
    method: 'get',
    path: '/v1/leader-changes',
    summary:
      'Plans of mine whose leader changed, and that I was not asked about',
    response: z.object({ changes: z.array(leaderChangeSchema) }),
  }),
  answerLeaderChange: endpoint({
    method: 'post',
    path: '/v1/plans/:planId/leader-change',
    summary:
      'The employee shares the plan with the new leader: whole, in part, or not',
    params: z.object({ planId: idSchema }),
    body: z.object({
      newLeaderId: idSchema,
      share: z.enum(['whole', 'part', 'none']),
      /** Items to share; for `part` only. */
      blockIds: z.array(idSchema).max(200),
    }),
    response: z.object({ changes: z.array(leaderChangeSchema) }),
  }),
};
