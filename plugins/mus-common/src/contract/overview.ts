import { z } from 'zod';
import { talkTimeSchema } from '../booking/talkTime';
import { endpoint } from './endpoint';
import { unitSchema } from './people';
import { idSchema, instantSchema, isoDaySchema, personSchema } from './scalars';

/** Status of one employee, for the unit's leader. Never content. */
export const overviewRowSchema = z.object({
  employmentId: idSchema,
  talkId: idSchema.nullable(),
  employee: personSchema,
  /** Job title, to tell two of the same name apart. */
  title: z.string().optional(),
  /** The other of the two. */
  leader: personSchema.nullable(),
  unit: unitSchema,
  away: z.boolean(),
  talkState: z.string().nullable(),
  employeeSheet: z.enum(['notReady', 'ready', 'onPaper']).nullable(),
  leaderSheet: z.enum(['notReady', 'ready', 'onPaper']).nullable(),
  heldOn: isoDaySchema.nullable(),
  /** Agreed for a talk that waits to be held; the place is read in the talk. */
  bookedOn: isoDaySchema.nullable(),
  bookedTime: talkTimeSchema.shape.at.nullable(),
  /** Day of the last talk that was held, also of an earlier round (T01). */
  lastHeldOn: isoDaySchema.nullable().optional(),
  planId: idSchema.nullable(),
  planState: z.string().nullable(),
  followUpOn: isoDaySchema.nullable(),
  followUpState: z.enum(['scheduled', 'due', 'held', 'missed']).nullable(),
  openTasks: z.number().int(),
  overdueTasks: z.number().int(),
  /** A mail about this talk or plan needs a look. */
  mailProblem: z.boolean(),
  unreached: z.boolean(),
  /** What needs the leader first; a key of `overview/needs`. */
  needs: z.string().nullable(),
});

export const home = endpoint({
  method: 'get',
  path: '/v1/home',
  summary: 'What stands next for me, for the home page cards',
  response: z.object({
    mine: z.array(
      z.object({
        talkId: idSchema,
        state: z.string(),
        leader: personSchema,
        unit: unitSchema,
        preparationDueOn: isoDaySchema.nullable(),
        myReady: z.boolean(),
        planId: idSchema.nullable(),
        planState: z.string().nullable(),
        followUpOn: isoDaySchema.nullable(),
        followUpState: z.string().nullable(),
        /** One step: a key of `texts/nextStep`. */
        next: z.string(),
      }),
    ),
    team: z
      .object({
        units: z.array(unitSchema),
        employees: z.number().int(),
        toAnswer: z.number().int(),
        readyToTalk: z.number().int(),
        /** Talks of mine whose times the employee proposed; they wait for my answer. */
        proposals: z.number().int(),
        /** Talks of mine booked for today or tomorrow. */
        talksSoon: z.number().int(),
        toConfirm: z.number().int(),
        followUpsThisWeek: z.number().int(),
        overdueTasks: z.number().int(),
        currentRoundId: idSchema.nullable(),
      })
      .nullable(),
    waitingToConfirm: z.number().int(),
  }),
});

export const overview = {
  home,
  team: endpoint({
    method: 'get',
    path: '/v1/overview',
    summary: 'Status of the employees of the units I lead (T25)',
    query: z.object({
      unitId: idSchema.optional(),
      needs: z.string().max(40).optional(),
      search: z.string().max(100).optional(),
      sort: z
        .enum(['needs', 'name', 'talk', 'plan', 'followUp', 'overdue'])
        .optional(),
      order: z.enum(['asc', 'desc']).optional(),
      /** Opaque; from the previous page. */
      cursor: z.string().max(500).optional(),
      limit: z.coerce.number().int().min(1).max(200).optional(),
    }),
    response: z.object({
      rows: z.array(overviewRowSchema),
      total: z.number().int(),
      /** Rows per value of `needs`, before filtering. */
      counts: z.record(z.string(), z.number().int()),
      nextCursor: z.string().nullable(),
    }),
  }),
};

export const deliveryStateSchema = z.enum([
  'scheduled',
  'claimed',
  'handover',
  'sent',
  'uncertain',
  'blocked',
  'dead',
  'cancelled',
]);

export const operator = {
  deliveries: endpoint({
    method: 'get',
    path: '/v1/operator/deliveries',
    summary:
      'The delivery log: what waits, what failed and why (operator and HR)',
    query: z.object({
      state: deliveryStateSchema.optional(),
      /** A key of the registry of mails. */
      mail: z.string().max(40).optional(),
      unitId: idSchema.optional(),
      /** First and last local day on which it was due. */
      from: isoDaySchema.optional(),
      until: isoDaySchema.optional(),
      /** `now` (default): newest due first, without what only waits for its day; `later`: just that, the next day first. */
      when: z.enum(['now', 'later']).optional(),
      cursor: z.string().max(500).optional(),
      limit: z.coerce.number().int().min(1).max(200).optional(),
    }),
    response: z.object({
      messages: z.array(
        z.object({
          id: idSchema,
          mail: z.string(),
          channel: z.string(),
          recipient: personSchema,
          state: deliveryStateSchema,
          dueAt: instantSchema,
          nextAttemptAt: instantSchema.nullable(),
          attempts: z.number().int(),
          sentAt: instantSchema.nullable(),
          smtpCode: z.number().int().nullable(),
          errorClass: z.string().nullable(),
          can: z.object({ resend: z.boolean() }),
        }),
      ),
      /** Messages per state; `scheduled` counts only what is due or was tried. */
      counts: z.record(z.string(), z.number().int()),
      /** Messages whose day has not come. */
      later: z.number().int(),
      /** Null when nothing waits. */
      emptyAt: instantSchema.nullable(),
      relayPausedUntil: instantSchema.nullable(),
      /** Why it is paused: a class of the delivery log such as `auth` or `connect`. */
      relayPauseReason: z.string().nullable(),
      clockPaused: z.boolean(),
      nextCursor: z.string().nullable(),
    }),
  }),
  deliveryUnits: endpoint({
    method: 'get',
    path: '/v1/operator/units',
    summary: 'Units that the delivery log can be narrowed to (operator and HR)',
    response: z.object({ units: z.array(unitSchema) }),
  }),
  resend: endpoint({
    method: 'post',
    path: '/v1/operator/deliveries/:messageId/resend',
    summary: 'Sends a dead, uncertain or blocked message once more',
    params: z.object({ messageId: idSchema }),
    response: z.object({ id: idSchema }),
  }),
  tasks: endpoint({
    method: 'get',
    path: '/v1/operator/tasks',
    summary: 'What the operator must look at, e.g. a login that changed hands',
    response: z.object({
      tasks: z.array(
        z.object({
          id: idSchema,
          kind: z.string(),
          subject: z.string(),
          at: instantSchema,
        }),
      ),
    }),
  }),
  /** Demo only; 404 in production. */
  clock: endpoint({
    method: 'get',
    path: '/v1/demo/clock',
    summary: "The demo's clock",
    response: z.object({ now: instantSchema, offsetMinutes: z.number().int() }),
  }),
  moveClock: endpoint({
    method: 'post',
    path: '/v1/demo/clock',
    summary: "Moves the demo's clock forward and sends what falls due",
    body: z.object({
      minutes: z
        .number()
        .int()
        .min(1)
        .max(60 * 24 * 400),
    }),
    response: z.object({ now: instantSchema, offsetMinutes: z.number().int() }),
  }),
};
