import { z } from 'zod';
import { postponeReasons } from '../booking/participation';
import { talkRequestStates } from '../booking/talkRequest';
import { endpoint } from './endpoint';
import { unitSchema } from './people';
import { idSchema, instantSchema, isoDaySchema, personSchema } from './scalars';

const byEmployment = z.object({ employmentId: idSchema });
const byTalk = z.object({ talkId: idSchema });
const byRequest = z.object({ requestId: idSchema });

/** One employment and who holds its talks. */
export const talkHolderSchema = z.object({
  employmentId: idSchema,
  employee: personSchema,
  /** Job title, to tell two of the same name apart. */
  title: z.string().optional(),
  unit: unitSchema,
  leader: personSchema.nullable(),
  /** Null: the leader holds the talks. */
  holder: personSchema.nullable(),
  /** Null: can be named now; else a code of `texts/problems`. */
  whyNot: z.string().nullable(),
});

export const talkHolders = {
  ofUnit: endpoint({
    method: 'get',
    path: '/v1/units/:unitId/talk-holders',
    summary: 'Who holds the talks of the employees I lead',
    params: z.object({ unitId: idSchema }),
    response: z.object({ employments: z.array(talkHolderSchema) }),
  }),
  search: endpoint({
    method: 'get',
    path: '/v1/hr/talk-holders',
    summary: 'Finds employments by name, to name a talk holder (HR only)',
    query: z.object({ search: z.string().max(100) }),
    response: z.object({ employments: z.array(talkHolderSchema) }),
  }),
  candidates: endpoint({
    method: 'get',
    path: '/v1/employments/:employmentId/talk-holder-candidates',
    summary: 'People who could hold the talks of an employment',
    params: byEmployment,
    query: z.object({ search: z.string().max(100) }),
    response: z.object({ people: z.array(personSchema) }),
  }),
  name: endpoint({
    method: 'put',
    path: '/v1/employments/:employmentId/talk-holder',
    summary: 'Names who holds the talks of an employment; null is its leader',
    params: byEmployment,
    body: z.object({ personId: idSchema.nullable() }),
    response: talkHolderSchema,
  }),
};

/** "Bed om en samtale". */
export const talkRequestSchema = z.object({
  id: idSchema,
  state: z.enum(talkRequestStates),
  employee: personSchema,
  unit: unitSchema,
  askedAt: instantSchema,
  /** The day by which the leader takes it up. */
  answerOn: isoDaySchema.nullable(),
  talkId: idSchema.nullable(),
  can: z.object({ answer: z.boolean(), withdraw: z.boolean() }),
});

export const talkRequests = {
  mine: endpoint({
    method: 'get',
    path: '/v1/me/talk-requests',
    summary: 'Where I can ask for a talk, and what became of my last request',
    response: z.object({
      employments: z.array(
        z.object({
          employmentId: idSchema,
          unit: unitSchema,
          leader: personSchema.nullable(),
          request: talkRequestSchema.nullable(),
          /** Null: I can ask now; else a code of `texts/problems`. */
          whyNot: z.string().nullable(),
        }),
      ),
    }),
  }),
  ofTeam: endpoint({
    method: 'get',
    path: '/v1/talk-requests',
    summary: 'Requests for a talk that wait for my answer',
    response: z.object({ requests: z.array(talkRequestSchema) }),
  }),
  ask: endpoint({
    method: 'post',
    path: '/v1/employments/:employmentId/talk-requests',
    summary: 'Asks my leader for a talk',
    params: byEmployment,
    response: talkRequestSchema,
  }),
  withdrawRequest: endpoint({
    method: 'post',
    path: '/v1/talk-requests/:requestId/withdraw',
    summary: 'Takes my request back',
    params: byRequest,
    response: talkRequestSchema,
  }),
  acceptRequest: endpoint({
    method: 'post',
    path: '/v1/talk-requests/:requestId/accept',
    summary: 'Accepts a request: a talk outside a round begins',
    params: byRequest,
    body: z.object({ templateId: z.string().min(1).max(80) }),
    response: talkRequestSchema,
  }),
  answerRequest: endpoint({
    method: 'post',
    path: '/v1/talk-requests/:requestId/answer',
    summary: 'Answers a request with the day it is taken up by',
    params: byRequest,
    body: z.object({ on: isoDaySchema }),
    response: talkRequestSchema,
  }),
  /** A talk outside a round: newly employed, back from leave. */
  startOutside: endpoint({
    method: 'post',
    path: '/v1/employments/:employmentId/talks',
    summary: 'Invites one employee to a talk outside a round',
    params: byEmployment,
    body: z.object({ templateId: z.string().min(1).max(80) }),
    response: z.object({ talkId: idSchema, employee: personSchema }),
  }),
};

/** Where an invitation stands and what can be done about it. */
export const participationSchema = z.object({
  talkId: idSchema,
  state: z.string(),
  /** A key of `texts/postponeReasons`. */
  reason: z.enum(postponeReasons).nullable(),
  setAsideOn: isoDaySchema.nullable(),
  /** How often the invitation was sent. */
  invitations: z.number().int(),
  can: z.object({
    withdraw: z.boolean(),
    inviteAgain: z.boolean(),
    postpone: z.boolean(),
    decline: z.boolean(),
    resume: z.boolean(),
  }),
});

const command = (path: string, summary: string) =>
  endpoint({
    method: 'post',
    path,
    summary,
    params: byTalk,
    response: participationSchema,
  });

export const participation = {
  participation: endpoint({
    method: 'get',
    path: '/v1/talks/:talkId/participation',
    summary: 'Where an invitation stands and what can be done about it',
    params: byTalk,
    response: participationSchema,
  }),
  withdraw: command(
    '/v1/talks/:talkId/withdraw',
    'Withdraws an invitation while nobody has written anything',
  ),
  inviteAgain: command(
    '/v1/talks/:talkId/invite-again',
    'Sends the invitation once more',
  ),
  postpone: endpoint({
    method: 'post',
    path: '/v1/talks/:talkId/postpone',
    summary: 'Postpones a talk for one of four reasons',
    params: byTalk,
    body: z.object({ reason: z.enum(postponeReasons) }),
    response: participationSchema,
  }),
  decline: command(
    '/v1/talks/:talkId/decline',
    'The employee declines, where the form allows it',
  ),
  resume: command(
    '/v1/talks/:talkId/resume',
    'Takes a postponed or declined talk up again',
  ),
};
