import { z } from 'zod';
import {
  localTextSchema,
  questionnaireDocumentSchema,
  questionSchema,
  talkKindSchema,
  themeSchema,
} from '../questionnaires/documentSchema';
import { templateTermsSchema } from '../templates/templateContent';
import { endpoint } from './endpoint';
import { employeeSchema, unitSchema } from './people';
import {
  idSchema,
  instantSchema,
  isoDaySchema,
  limits,
  lineSchema,
  personSchema,
  unitContextSchema,
  versionSchema,
} from './scalars';

/** What a leader writes down when starting a round. */
export const roundInputSchema = z.object({
  title: lineSchema,
  preparationDueOn: isoDaySchema,
  talksFrom: isoDaySchema,
  talksUntil: isoDaySchema,
  wrapUpOn: isoDaySchema.nullable(),
  context: unitContextSchema,
});

/** One employee in the round: signals and states only, never content. */
export const boardRowSchema = z.object({
  talkId: idSchema,
  employmentId: idSchema,
  employee: personSchema,
  /** Job title, to tell two of the same name apart. */
  title: z.string().optional(),
  /** The other of the two. */
  leader: personSchema,
  state: z.string(),
  employeeSheet: z.enum(['notReady', 'ready', 'onPaper']),
  leaderSheet: z.enum(['notReady', 'ready', 'onPaper']),
  planId: idSchema.nullable(),
  /** The invitation could not be mailed (no usable address). */
  unreached: z.boolean(),
});

export const questionnaireSummarySchema = z.object({
  id: idSchema,
  title: z.string(),
  templateId: z.string(),
  /** Number of versions sent so far. */
  sentVersions: z.number().int(),
});

export const roundSchema = roundInputSchema.extend({
  id: idSchema,
  unit: unitSchema,
  leader: personSchema,
  version: versionSchema,
  state: z.string(),
  createdAt: instantSchema,
  questionnaires: z.array(questionnaireSummarySchema),
  board: z.array(boardRowSchema),
  /** Employees of the unit who are not in the round yet. */
  notInvited: z.array(employeeSchema),
  /** Who is told of the senior talk in the invitation, and from which age (M02). */
  seniorOffer: z
    .object({ toldTo: z.enum(['all', 'offered']), age: z.number().int() })
    .optional(),
  can: z.object({ edit: z.boolean(), send: z.boolean() }),
});

export const questionnaireSchema = z.object({
  id: idSchema,
  roundId: idSchema,
  templateId: z.string(),
  version: versionSchema,
  document: questionnaireDocumentSchema,
  sentVersions: z.number().int(),
  can: z.object({ edit: z.boolean(), send: z.boolean() }),
});

export const templateSummarySchema = z.object({
  id: z.string(),
  title: z.object({ da: z.string(), en: z.string() }),
  description: z.object({ da: z.string(), en: z.string() }),
  /** The document it is modelled on, and what is missing from it. */
  source: z.object({ da: z.string(), en: z.string() }),
  questions: z.number().int(),
  themes: z.number().int(),
  /** A module is put into other templates (K02). */
  role: z.enum(['base', 'module']).optional(),
  /** Ours, or kept by HR. */
  origin: z.enum(['builtIn', 'hr']).optional(),
  talkKind: talkKindSchema.optional(),
  /** Themes that a workplace may put in (K01). */
  optional: z
    .array(z.object({ id: z.string(), title: localTextSchema }))
    .optional(),
  /** Whether the unit that asks may use it; absent when no unit asks. */
  use: z.enum(['now', 'pilot', 'later', 'never']).optional(),
  terms: templateTermsSchema.optional(),
});

const byId = z.object({ roundId: idSchema });
const byQuestionnaire = z.object({ questionnaireId: idSchema });

export const rounds = {
  list: endpoint({
    method: 'get',
    path: '/v1/rounds',
    summary: 'Rounds of the units I lead, newest first',
    response: z.object({
      rounds: z.array(
        roundInputSchema
          .pick({
            title: true,
            preparationDueOn: true,
            talksFrom: true,
            talksUntil: true,
          })
          .extend({
            id: idSchema,
            unit: unitSchema,
            state: z.string(),
            talks: z.number().int(),
          }),
      ),
    }),
  }),
  start: endpoint({
    method: 'post',
    path: '/v1/units/:unitId/rounds',
    summary: 'Starts a round for a unit I lead (T02, T03)',
    params: z.object({ unitId: idSchema }),
    body: roundInputSchema,
    response: roundSchema,
  }),
  get: endpoint({
    method: 'get',
    path: '/v1/rounds/:roundId',
    summary: 'A round with its questionnaires and the board of the team',
    params: byId,
    response: roundSchema,
  }),
  update: endpoint({
    method: 'patch',
    path: '/v1/rounds/:roundId',
    summary: 'Changes dates or signposts of a round',
    params: byId,
    body: roundInputSchema.partial(),
    response: roundSchema,
    precondition: 'ifMatch',
  }),
  templates: endpoint({
    method: 'get',
    path: '/v1/templates',
    summary:
      'Base templates to start from, as the unit may use them (T04, K19)',
    query: z.object({ unitId: idSchema.optional() }),
    response: z.object({ templates: z.array(templateSummarySchema) }),
  }),
  template: endpoint({
    method: 'get',
    path: '/v1/templates/:templateId',
    summary: 'One base template',
    params: z.object({ templateId: z.string() }),
    response: templateSummarySchema.extend({
      document: questionnaireDocumentSchema,
      optionalThemes: z.array(themeSchema).optional(),
      /** Who takes part, who reads, which plan; for talks of other kinds (R17). */
      talk: z
        .object({
          participants: localTextSchema,
          readers: localTextSchema,
          plan: localTextSchema,
        })
        .optional(),
      /** To be talked about before the round. */
      checklist: z.array(localTextSchema).optional(),
    }),
  }),
  questionBank: endpoint({
    method: 'get',
    path: '/v1/question-bank',
    summary: 'Questions to insert, by source (T37)',
    response: z.object({
      groups: z.array(
        z.object({
          id: z.string(),
          title: z.object({ da: z.string(), en: z.string() }),
          questions: z.array(questionSchema),
        }),
      ),
    }),
  }),
  createQuestionnaire: endpoint({
    method: 'post',
    path: '/v1/rounds/:roundId/questionnaires',
    summary: "Makes the unit's questionnaire from a base template (T05)",
    params: byId,
    body: z.object({
      templateId: z.string(),
      title: lineSchema,
      /** Which of the template's optional themes to put in; absent: all (K01). */
      optionalThemes: z.array(z.string().max(80)).max(30).optional(),
      /** Modules to combine with (K02). */
      modules: z.array(z.string().max(80)).max(10).optional(),
    }),
    response: questionnaireSchema,
  }),
  questionnaire: endpoint({
    method: 'get',
    path: '/v1/questionnaires/:questionnaireId',
    summary: 'The draft of a questionnaire',
    params: byQuestionnaire,
    response: questionnaireSchema,
  }),
  saveQuestionnaire: endpoint({
    method: 'put',
    path: '/v1/questionnaires/:questionnaireId',
    summary: 'Saves the draft; the sent versions never change',
    params: byQuestionnaire,
    body: z.object({ saveId: idSchema, document: questionnaireDocumentSchema }),
    response: questionnaireSchema,
    precondition: 'ifMatch',
  }),
  send: endpoint({
    method: 'post',
    path: '/v1/questionnaires/:questionnaireId/send',
    summary: 'Freezes a version and invites employees (T11)',
    params: byQuestionnaire,
    body: z.object({
      /** Version of the draft that was looked at; another one answers 409. */
      draftVersion: versionSchema,
      employmentIds: z.array(idSchema).min(1).max(limits.recipients),
    }),
    response: z.object({
      versionNumber: z.number().int(),
      invited: z.array(z.object({ talkId: idSchema, employee: personSchema })),
      /** No usable mail address: they have the portal message only. */
      unreached: z.array(personSchema),
    }),
  }),
};
