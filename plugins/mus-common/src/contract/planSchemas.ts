import { z } from 'zod';
import { cadenceSchema } from '../actionPlans/cadence';
import { planChangeSchema } from '../actionPlans/changes/planChange';
import {
  blockContentSchema,
  blockKindSchema,
  planTablePageSchema,
  planTopicSchema,
} from '../actionPlans/planSchema';
import { minutesRuleSchema } from '../questionnaires/documentSchema';
import { unitSchema } from './people';
import { confirmationSchema } from './confirmation';
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
  /** One of the two, or who stands in for the leader. */
  to: z.enum([...partySchema.options, 'substitute']),
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

/** What everybody who sees a plan at all sees of it. */
export const planHead = z.object({
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
  /** Columns and kinds of activity that the form of the talk gives the development plan (M14); null or absent: the usual ones. */
  planTable: planTablePageSchema.nullable().optional(),
  confirmations: z.array(confirmationSchema),
  deliveries: z.array(deliveryNoteSchema),
  /** When the plan is erased: so long after the last change, or after the employee left. */
  kept: z
    .object({
      untouchedMonths: z.number().int(),
      afterLeavingMonths: z.number().int(),
    })
    .optional(),
  /** Closed plans: the follow-up date that closing took away. */
  closedFrom: isoDaySchema.nullable().optional(),
  /** It was closed and opened again, and no follow-up was held since. */
  reopened: z
    .object({ at: instantSchema, by: partySchema })
    .nullable()
    .optional(),
  /** Who writes (M11); absent: both. */
  rule: minutesRuleSchema.optional(),
  can: z.object({
    write: z.boolean(),
    /** Where the employee writes: the leader comments (M11). */
    comment: z.boolean().optional(),
    confirm: z.boolean(),
    setFollowUp: z.boolean(),
    recordFollowUp: z.boolean(),
    close: z.boolean(),
    /** Open it again after it was closed. */
    reopen: z.boolean().optional(),
    settle: z.boolean(),
    endWrapUp: z.boolean(),
  }),
});

export const planStubSchema = planHead.extend({
  access: z.literal('stub'),
  reason: z.string(),
  /** What the overview's row says of it too. */
  followUpOn: isoDaySchema.nullable(),
  followUpState: followUpSchema.shape.state,
  openTasks: z.number().int(),
  overdueTasks: z.number().int(),
});
export const planSchema = z.discriminatedUnion('access', [
  planContentSchema,
  planStubSchema,
]);
