import { z } from 'zod';
import {
  questionnaireDocumentSchema,
  openingRuleSchema,
} from '../questionnaires/documentSchema';
import { answerValueSchema } from '../sheets/answerSchema';
import { sheetStates } from '../sheets/sheetState';
import { endpoint } from './endpoint';
import { unitSchema } from './people';
import {
  idSchema,
  instantSchema,
  isoDaySchema,
  partySchema,
  personSchema,
  readerSchema,
  unitContextSchema,
  versionSchema,
} from './scalars';

export const answerSchema = z.object({
  questionId: z.string(),
  value: answerValueSchema,
  version: versionSchema,
  savedAt: instantSchema,
});

const talkHead = z.object({
  id: idSchema,
  state: z.string(),
  employee: personSchema,
  leader: personSchema,
  unit: unitSchema,
  round: z
    .object({ id: idSchema, title: z.string(), preparationDueOn: isoDaySchema })
    .nullable(),
  invitedAt: instantSchema,
  heldAt: instantSchema.nullable(),
  planId: idSchema.nullable(),
});

/** The talk with what the caller may read of it. */
export const talkContentSchema = talkHead.extend({
  access: z.literal('content'),
  /** Which of the two I am. */
  me: partySchema,
  /** "Start samtalen"; null before, and when it was held without. */
  startedAt: instantSchema.nullable(),
  readers: z.array(readerSchema),
  openingRule: openingRuleSchema,
  context: unitContextSchema,
  /** The frozen form that was sent. */
  questionnaire: questionnaireDocumentSchema,
  mine: z.object({
    state: z.enum(sheetStates),
    readyAt: instantSchema.nullable(),
    /** The row that was saved last, to go on from. */
    lastQuestionId: z.string().nullable(),
    answers: z.array(answerSchema),
  }),
  other: z.object({
    signal: z.enum(['notReady', 'ready', 'onPaper']),
    /** True when the opening rule lets me read. */
    open: z.boolean(),
    /** Null while closed. Rows that open in the talk are absent until it starts. */
    answers: z.array(answerSchema).nullable(),
  }),
  /** Topic cards and optional themes of this talk (M05, K05). */
  choices: z
    .object({
      /** What to do about topic cards first: pick mine, wait, nothing more; none in this form. */
      cards: z.enum(['none', 'pick', 'sent', 'exchanged']),
      /** Optional themes that may be taken in. */
      optionalThemes: z.number().int(),
    })
    .optional(),
  /** Last year's plan of the same two, for "Siden sidst". */
  previousPlanId: idSchema.nullable(),
  /** This one waits, but another talk of the same employment goes on; with whom. */
  goesOn: z
    .object({ talkId: idSchema, leader: personSchema })
    .nullable()
    .optional(),
  can: z.object({
    answer: z.boolean(),
    markReady: z.boolean(),
    takeBack: z.boolean(),
    markOnPaper: z.boolean(),
    startTalk: z.boolean(),
    markHeld: z.boolean(),
    createPlan: z.boolean(),
  }),
});

/** A new leader, or the unit's leader beside a talk holder: status, no content. */
export const talkStubSchema = talkHead.extend({
  access: z.literal('stub'),
  /** Why: `formerLeaderHasIt`, `talkHolderHasIt`. */
  reason: z.string(),
});

export const talkSchema = z.discriminatedUnion('access', [
  talkContentSchema,
  talkStubSchema,
]);

/** The form that was sent never changes under a talk. */
const sentForm = {
  key: 'questionnaire',
  schema: questionnaireDocumentSchema,
  rest: z.discriminatedUnion('access', [
    talkContentSchema.omit({ questionnaire: true }),
    talkStubSchema,
  ]),
};

const byTalk = z.object({ talkId: idSchema });

/** Handing in names the versions that were on the screen. */
const handIn = z.object({
  versions: z.record(z.string(), versionSchema),
});

const command = (path: string, summary: string) =>
  endpoint({
    method: 'post',
    path,
    summary,
    params: byTalk,
    response: talkSchema,
  });

export const accessLogSchema = z.object({
  entries: z.array(
    z.object({
      at: instantSchema,
      /** The two by name, others by role. */
      who: z.string(),
      action: z.string(),
    }),
  ),
});

export const talks = {
  mine: endpoint({
    method: 'get',
    path: '/v1/talks',
    summary: 'My talks, as employee and as leader, newest first',
    query: z.object({ as: partySchema.optional() }),
    response: z.object({ talks: z.array(talkHead) }),
  }),
  get: endpoint({
    method: 'get',
    path: '/v1/talks/:talkId',
    summary: 'A talk with both preparations, as far as they are open to me',
    params: byTalk,
    response: talkSchema,
    frozen: sentForm,
  }),
  saveAnswer: endpoint({
    method: 'put',
    path: '/v1/talks/:talkId/answers/:questionId',
    summary: 'Saves my answer to one row (T12, T13)',
    params: byTalk.extend({ questionId: z.string().min(1).max(80) }),
    body: z.object({ saveId: idSchema, value: answerValueSchema }),
    /** 412 carries `current` in this same shape (null if there is none). */
    response: answerSchema,
    precondition: 'createOrMatch',
  }),
  markReady: endpoint({
    method: 'post',
    path: '/v1/talks/:talkId/ready',
    summary: 'Marks my preparation as ready',
    params: byTalk,
    body: handIn,
    response: talkSchema,
  }),
  takeBack: command('/v1/talks/:talkId/take-back', 'Takes my preparation back'),
  markOnPaper: command(
    '/v1/talks/:talkId/on-paper',
    'I have prepared on paper (T16)',
  ),
  nudge: command(
    '/v1/talks/:talkId/nudge',
    'Reminds the employee, who is not ready, to prepare; once a day at most',
  ),
  startTalk: command(
    '/v1/talks/:talkId/start',
    'Starts the talk: both preparations open as they are',
  ),
  markHeld: command('/v1/talks/:talkId/held', 'The talk has been held'),
  accessLog: endpoint({
    method: 'get',
    path: '/v1/talks/:talkId/access-log',
    summary: 'Who has opened this talk',
    params: byTalk,
    response: accessLogSchema,
  }),
};
