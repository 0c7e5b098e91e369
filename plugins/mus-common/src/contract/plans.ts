import { z } from 'zod';
import { cadenceSchema } from '../actionPlans/cadence';
import { planChangeSchema } from '../actionPlans/changes/planChange';
import {
  blockContentSchema,
  blockKindSchema,
  planTopicSchema,
  settlementSchema,
  verdictSchema,
} from '../actionPlans/planSchema';
import { endpoint } from './endpoint';
import { unitSchema } from './people';
import {
  idSchema,
  instantSchema,
  isoDaySchema,
  partySchema,
  personSchema,
  readerSchema,
  textSchema,
  unitContextSchema,
  versionSchema,
} from './scalars';
import { accessLogSchema } from './talks';

export const blockSchema = z.object({
  id: idSchema,
  kind: blockKindSchema,
  position: z.number(),
  content: blockContentSchema,
  version: versionSchema,
  /** Tasks only: the deadline is past and it is neither done nor dropped. */
  overdue: z.boolean(),
  /** "Mette skriver": the other holds it until then. */
  heldBy: personSchema.nullable(),
  heldUntil: instantSchema.nullable(),
  changedAt: instantSchema,
  changedBy: personSchema.nullable(),
});

/** What to know of a day: codes of the texts `followUpWarnings` with the numbers and names to say them. */
const warningsSchema = z.array(
  z.object({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
);

/** A check-in between the follow-ups (R13). */
export const checkInSchema = z.object({
  id: idSchema,
  on: isoDaySchema,
  cadence: cadenceSchema,
  note: textSchema,
  heldAt: instantSchema.nullable(),
  removed: z.boolean(),
  /** Its day has come and nothing is recorded. */
  due: z.boolean(),
  /** The day the mail goes; null once it is held. */
  mailOn: isoDaySchema.nullable(),
  warnings: warningsSchema,
  version: versionSchema,
  changedAt: instantSchema,
  changedBy: personSchema.nullable(),
});

/** A line of the log: who changed what, to be said by the texts `planChanges`. */
export const changeLineSchema = z.object({
  number: z.number().int(),
  at: instantSchema,
  by: personSchema.nullable(),
  changes: z.array(planChangeSchema),
  /** The block that was taken away here and can be brought back. */
  restorable: idSchema.nullable(),
});

export const followUpSchema = z.object({
  /** The one follow-up date of the plan (T22). */
  on: isoDaySchema.nullable(),
  /** Both chose "Ingen opfølgning aftalt". */
  none: z.boolean(),
  state: z.enum(['scheduled', 'due', 'held', 'missed']).nullable(),
  /** The day the mail goes; earlier than `on` when that is no working day. */
  mailOn: isoDaySchema.nullable(),
  /** `weekend`, `holiday`, `crowded`: codes with the numbers and names to say it. */
  warnings: warningsSchema,
});

/** What happened to the mails about this plan; no addresses. */
export const deliveryNoteSchema = z.object({
  id: idSchema,
  mail: z.string(),
  to: partySchema,
  state: z.enum([
    'scheduled',
    'claimed',
    'handover',
    'sent',
    'uncertain',
    'blocked',
    'dead',
    'cancelled',
  ]),
  dueAt: instantSchema,
  sentAt: instantSchema.nullable(),
});

const planHead = z.object({
  id: idSchema,
  state: z.enum([
    'draft',
    'awaitingConfirmation',
    'confirmed',
    'changedSinceConfirmed',
    'closed',
  ]),
  origin: z.string(),
  talkId: idSchema.nullable(),
  employee: personSchema,
  leader: personSchema,
  unit: unitSchema,
});

export const planContentSchema = planHead.extend({
  access: z.literal('content'),
  me: partySchema,
  /** Version of the plan itself (follow-up date, confirmations, order). */
  version: versionSchema,
  /** Rises with every change that needs confirming anew. */
  contentVersion: versionSchema,
  readers: z.array(readerSchema),
  context: unitContextSchema,
  blocks: z.array(blockSchema),
  followUp: followUpSchema,
  /** The joint wrap-up that provisional agreements wait for (T24, T33). */
  wrapUp: z.object({
    on: isoDaySchema.nullable(),
    /** The leader said that it is done. */
    doneAt: instantSchema.nullable(),
    over: z.boolean(),
  }),
  checkIns: z.array(checkInSchema),
  /** Rows that the development plan can begin with: themes of the talk and topics chosen in them (M14). */
  topics: z.array(planTopicSchema),
  confirmations: z.array(
    z.object({
      party: partySchema,
      verdict: verdictSchema,
      remark: textSchema,
      at: instantSchema,
      contentVersion: versionSchema,
      /** False when the plan changed afterwards. */
      current: z.boolean(),
    }),
  ),
  deliveries: z.array(deliveryNoteSchema),
  can: z.object({
    write: z.boolean(),
    confirm: z.boolean(),
    setFollowUp: z.boolean(),
    recordFollowUp: z.boolean(),
    close: z.boolean(),
    settle: z.boolean(),
    endWrapUp: z.boolean(),
  }),
});

export const planStubSchema = planHead.extend({
  access: z.literal('stub'),
  reason: z.string(),
});
export const planSchema = z.discriminatedUnion('access', [
  planContentSchema,
  planStubSchema,
]);

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
          followUpOn: isoDaySchema.nullable(),
          openTasks: z.number().int(),
          overdueTasks: z.number().int(),
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
    body: z.object({ nextOn: isoDaySchema.nullable(), close: z.boolean() }),
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
