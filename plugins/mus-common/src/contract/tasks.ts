import { z } from 'zod';
import { blockContentSchema } from '../actionPlans/planSchema';
import { taskFilters, taskSorts } from '../tasks/taskQuery';
import { endpoint } from './endpoint';
import { unitSchema } from './people';
import { planSchema } from './planSchemas';
import {
  idSchema,
  instantSchema,
  isoDaySchema,
  partySchema,
  personSchema,
  versionSchema,
} from './scalars';

/** Where a plan came from, as people call it. */
export const originSchema = z.object({
  /** `mus`, or what another plugin registered (T44). */
  id: z.string(),
  name: z.string(),
  /** Page in the portal that it came from. */
  link: z.string().nullable(),
});

/** One task in the list over all plans. */
export const taskRowSchema = z.object({
  planId: idSchema,
  blockId: idSchema,
  /** Of the block: `If-Match` when it is ticked. */
  version: versionSchema,
  /** What a tick sends back, with another state. */
  content: blockContentSchema,
  overdue: z.boolean(),
  employee: personSchema,
  leader: personSchema,
  unit: unitSchema,
  /** Which of the two I am. */
  me: partySchema,
  /** It is mine to do: alone or together. */
  mine: z.boolean(),
  /** I may tick it. */
  canWrite: z.boolean(),
  /** I may propose it to other employees of mine. */
  canCopy: z.boolean(),
});

/** A task that the leader proposes to another of the own employees. */
export const taskProposalSchema = z.object({
  id: idSchema,
  planId: idSchema,
  content: blockContentSchema,
  proposedBy: personSchema,
  at: instantSchema,
  can: z.object({ accept: z.boolean(), withdraw: z.boolean() }),
});

/** Job title, empty where nobody knows it: tells people of one name apart. */
const jobTitleSchema = z.string();

const byProposal = z.object({ planId: idSchema, proposalId: idSchema });

export const tasks = {
  list: endpoint({
    method: 'get',
    path: '/v1/tasks',
    summary: 'Tasks of all plans that I read, in order of deadline (T25)',
    query: z.object({
      /** As which of the two; both when left out. */
      as: partySchema.optional(),
      filter: z.enum(taskFilters).optional(),
      /** Only tasks that are mine to do. */
      mine: z.enum(['true', 'false']).optional(),
      /** Tasks of the plans of this employee. */
      personId: idSchema.optional(),
      sort: z.enum(taskSorts).optional(),
      /** Opaque; from the previous page. */
      cursor: z.string().max(500).optional(),
      limit: z.coerce.number().int().min(1).max(100).optional(),
    }),
    response: z.object({
      tasks: z.array(taskRowSchema),
      /** Employees whose plans are in the list, for the filter. */
      people: z.array(personSchema.extend({ title: jobTitleSchema })),
      nextCursor: z.string().nullable(),
    }),
  }),
  copyTargets: endpoint({
    method: 'get',
    path: '/v1/plans/:planId/blocks/:blockId/copy-targets',
    summary: 'Open plans of my other employees, to propose this task to',
    params: z.object({ planId: idSchema, blockId: idSchema }),
    response: z.object({
      targets: z.array(
        z.object({
          planId: idSchema,
          employee: personSchema,
          title: jobTitleSchema,
          unit: unitSchema,
        }),
      ),
    }),
  }),
  copy: endpoint({
    method: 'post',
    path: '/v1/plans/:planId/blocks/:blockId/copies',
    summary:
      'Proposes a task to other plans under ids made by the client; each employee accepts for themselves',
    params: z.object({ planId: idSchema, blockId: idSchema }),
    body: z.object({
      copies: z
        .array(z.object({ id: idSchema, planId: idSchema }))
        .min(1)
        .max(100),
    }),
    response: z.object({ proposed: z.number().int() }),
  }),
  proposals: endpoint({
    method: 'get',
    path: '/v1/plans/:planId/task-proposals',
    summary: 'Tasks that wait for an answer in this plan',
    params: z.object({ planId: idSchema }),
    response: z.object({ proposals: z.array(taskProposalSchema) }),
  }),
  answerProposal: endpoint({
    method: 'post',
    path: '/v1/plans/:planId/task-proposals/:proposalId/answer',
    summary:
      'The employee takes a proposed task into the plan or declines it; the leader takes it back',
    params: byProposal,
    body: z.object({ answer: z.enum(['accept', 'decline', 'withdraw']) }),
    response: z.object({ proposals: z.array(taskProposalSchema) }),
  }),
};

const startSchema = z.object({
  employmentId: idSchema,
  employee: personSchema,
  title: jobTitleSchema,
  leader: personSchema,
  unit: unitSchema,
  me: partySchema,
  /** Open plans that the two have already. */
  open: z.array(z.object({ planId: idSchema, createdOn: isoDaySchema })),
});

export const planStarts = {
  choices: endpoint({
    method: 'get',
    path: '/v1/plan-starts',
    summary: 'With whom I can make a plan without a form (T17)',
    response: z.object({ choices: z.array(startSchema) }),
  }),
  create: endpoint({
    method: 'put',
    path: '/v1/employments/:employmentId/plans/:planId',
    summary:
      'Makes a plan without a form under an id made by the client; the same call twice makes one (T17)',
    params: z.object({ employmentId: idSchema, planId: idSchema }),
    response: planSchema,
  }),
  origin: endpoint({
    method: 'get',
    path: '/v1/plans/:planId/origin',
    summary: 'Where a plan came from (T44)',
    params: z.object({ planId: idSchema }),
    response: originSchema,
  }),
};
