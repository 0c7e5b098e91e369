import { z } from 'zod';
import { cadenceSchema } from '../actionPlans/cadence';
import {
  blockContentSchema,
  blockKindSchema,
  settlementSchema,
  verdictSchema,
} from '../actionPlans/planSchema';
import { endpoint } from './endpoint';
import {
  idSchema,
  instantSchema,
  isoDaySchema,
  partySchema,
  textSchema,
  versionSchema,
} from './scalars';
import {
  blockSchema,
  checkInSchema,
  changeLineSchema,
  followUpSchema,
  planSchema,
  planHead,
} from './planSchemas';
import { accessLogSchema } from './talks';

const byPlan = z.object({ planId: idSchema });
const byBlock = byPlan.extend({ blockId: idSchema });
const byCheckIn = byPlan.extend({ checkInId: idSchema });

export const plans = {
  mine: endpoint({
    method: 'get',
    path: '/v1/plans',
    summary: 'My plans, as employee and as leader',
    query: z.object({ as: partySchema.optional() }),
    response: z.object({
      plans: z.array(
        planHead.extend({
          /** When it was begun; tells two plans of the same two apart. */
          createdAt: instantSchema.optional(),
          followUpOn: isoDaySchema.nullable(),
          openTasks: z.number().int(),
          overdueTasks: z.number().int(),
          /** Proposed by the leader from another plan; wait for the employee. */
          proposedTasks: z.number().int().optional(),
        }),
      ),
    }),
  }),
  create: endpoint({
    method: 'post',
    path: '/v1/talks/:talkId/plan',
    summary: 'The plan of a talk; made at the first call (T18)',
    params: z.object({ talkId: idSchema }),
    response: planSchema,
  }),
  get: endpoint({
    method: 'get',
    path: '/v1/plans/:planId',
    summary: 'A plan',
    params: byPlan,
    response: planSchema,
  }),
  addBlock: endpoint({
    method: 'put',
    path: '/v1/plans/:planId/blocks/:blockId',
    summary:
      'Adds a block under an id made by the client; the same call twice adds one',
    params: byBlock,
    body: z.object({
      saveId: idSchema,
      kind: blockKindSchema,
      position: z.number(),
      content: blockContentSchema,
    }),
    response: blockSchema,
  }),
  saveBlock: endpoint({
    method: 'patch',
    path: '/v1/plans/:planId/blocks/:blockId',
    summary: 'Changes a block; If-Match carries the version of the block',
    params: byBlock,
    body: z.object({
      saveId: idSchema,
      content: blockContentSchema.optional(),
      position: z.number().optional(),
    }),
    response: blockSchema,
    precondition: 'ifMatch',
  }),
  removeBlock: endpoint({
    method: 'delete',
    path: '/v1/plans/:planId/blocks/:blockId',
    summary: 'Takes a block away; it can be brought back',
    params: byBlock,
    response: z.object({ id: idSchema, version: versionSchema }),
    precondition: 'ifMatch',
  }),
  restoreBlock: endpoint({
    method: 'post',
    path: '/v1/plans/:planId/blocks/:blockId/restore',
    summary: 'Brings a removed block back',
    params: byBlock,
    response: blockSchema,
  }),
  holdBlock: endpoint({
    method: 'put',
    path: '/v1/plans/:planId/blocks/:blockId/hold',
    summary: 'I am writing here: 20 seconds, renewable',
    params: byBlock,
    /** `held: false` lets go. */
    body: z.object({ held: z.boolean() }),
    response: blockSchema,
  }),
  settle: endpoint({
    method: 'post',
    path: '/v1/plans/:planId/blocks/:blockId/settle',
    summary:
      'Settles a provisional agreement after the joint wrap-up: final as it stands, changed, or dropped (T33)',
    params: byBlock,
    body: z.object({
      saveId: idSchema,
      outcome: settlementSchema,
      /** The new words, when it is changed. */
      content: blockContentSchema.optional(),
    }),
    response: blockSchema,
    precondition: 'ifMatch',
  }),
  endWrapUp: endpoint({
    method: 'post',
    path: '/v1/plans/:planId/wrap-up',
    summary:
      'The leader says that the joint wrap-up is done; for all plans of the round that the leader leads',
    params: byPlan,
    response: planSchema,
  }),
  planCheckIns: endpoint({
    method: 'post',
    path: '/v1/plans/:planId/check-ins',
    summary:
      'Plans check-ins: a single day, or a cadence until a day; days that have one stay as they are (R13)',
    params: byPlan,
    body: z.object({
      cadence: cadenceSchema,
      first: isoDaySchema,
      /** Null: until the follow-up date, else half a year. */
      until: isoDaySchema.nullable(),
    }),
    response: planSchema,
  }),
  changeCheckIn: endpoint({
    method: 'patch',
    path: '/v1/plans/:planId/check-ins/:checkInId',
    summary:
      'Moves a check-in, notes what was said, records it as held, takes it away or back',
    params: byCheckIn,
    body: z.object({
      saveId: idSchema,
      on: isoDaySchema.optional(),
      note: textSchema.optional(),
      held: z.boolean().optional(),
      removed: z.boolean().optional(),
    }),
    response: checkInSchema,
    precondition: 'ifMatch',
  }),
  changes: endpoint({
    method: 'get',
    path: '/v1/plans/:planId/changes',
    summary: 'Who changed what, newest first',
    params: byPlan,
    query: z.object({ before: z.coerce.number().int().min(1).optional() }),
    response: z.object({
      lines: z.array(changeLineSchema),
      more: z.boolean(),
    }),
  }),
  setFollowUp: endpoint({
    method: 'put',
    path: '/v1/plans/:planId/follow-up',
    summary: 'Sets, moves or clears the one follow-up date (T22)',
    params: byPlan,
    body: z.object({ on: isoDaySchema.nullable(), none: z.boolean() }),
    response: planSchema,
    precondition: 'ifMatch',
  }),
  /** Warnings for a day before it is chosen. */
  checkFollowUp: endpoint({
    method: 'get',
    path: '/v1/plans/:planId/follow-up/check',
    summary: 'What to know about a day before choosing it',
    params: byPlan,
    query: z.object({ on: isoDaySchema }),
    response: followUpSchema,
  }),
  confirm: endpoint({
    method: 'post',
    path: '/v1/plans/:planId/confirmations',
    summary:
      'I confirm, confirm with a remark, or disagree, about the version I saw',
    params: byPlan,
    body: z.object({
      contentVersion: versionSchema,
      verdict: verdictSchema,
      remark: textSchema,
    }),
    response: planSchema,
  }),
  recordFollowUp: endpoint({
    method: 'post',
    path: '/v1/plans/:planId/follow-up/held',
    summary: 'The follow-up was held: next date, or close the plan',
    params: byPlan,
    body: z.object({
      nextOn: isoDaySchema.nullable(),
      close: z.boolean(),
      /** The date on the page; another one by now is a conflict. */
      seenOn: isoDaySchema.nullable().optional(),
    }),
    response: planSchema,
  }),
  reopen: endpoint({
    method: 'post',
    path: '/v1/plans/:planId/reopen',
    summary:
      'A plan that was closed by mistake goes on, with a follow-up date to come or with none',
    params: byPlan,
    body: z.object({ on: isoDaySchema.nullable(), none: z.boolean() }),
    response: planSchema,
  }),
  accessLog: endpoint({
    method: 'get',
    path: '/v1/plans/:planId/access-log',
    summary: 'Who has opened this plan',
    params: byPlan,
    response: accessLogSchema,
  }),
};
