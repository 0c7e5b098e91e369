import { z } from 'zod';
import { localTextSchema } from '../questionnaires/documentSchema';
import {
  templateContentSchema,
  templateTermsSchema,
} from '../templates/templateContent';
import { endpoint } from './endpoint';
import {
  idSchema,
  instantSchema,
  limits,
  lineSchema,
  versionSchema,
} from './scalars';

/** One published version in the log of revisions (K03, S11). */
export const templateRevisionSchema = z.object({
  number: versionSchema,
  /** Why it was revised, in HR's words. */
  note: z.string(),
  publishedAt: instantSchema,
  publishedBy: z.string(),
  terms: templateTermsSchema,
});

const hrTemplateHead = z.object({
  id: idSchema,
  title: localTextSchema,
  /** The template it was adopted from. */
  basedOn: z.string(),
  state: z.enum(['draft', 'published', 'withdrawn']),
  /** The draft differs from what is published. */
  changed: z.boolean(),
  publishedNumber: versionSchema.nullable(),
  terms: templateTermsSchema.nullable(),
  changedAt: instantSchema,
});

/** A template that HR keeps, with its draft and its log. */
export const hrTemplateSchema = hrTemplateHead.extend({
  version: versionSchema,
  content: templateContentSchema,
  /** What is published now, to compare with; null before the first time. */
  published: templateContentSchema.nullable(),
  /** Newest first. */
  revisions: z.array(templateRevisionSchema),
  can: z.object({ publish: z.boolean(), withdraw: z.boolean() }),
});

const byTemplate = z.object({ hrTemplateId: idSchema });

export const templates = {
  hrTemplates: endpoint({
    method: 'get',
    path: '/v1/hr/templates',
    summary: 'Templates that HR keeps (HR)',
    response: z.object({ templates: z.array(hrTemplateHead) }),
  }),
  adoptTemplate: endpoint({
    method: 'post',
    path: '/v1/hr/templates',
    summary: 'Adopts a template to adapt it (K09, HR)',
    body: z.object({ basedOn: z.string().min(1).max(80), title: lineSchema }),
    response: hrTemplateSchema,
  }),
  hrTemplate: endpoint({
    method: 'get',
    path: '/v1/hr/templates/:hrTemplateId',
    summary: 'A template with its draft and its log of revisions (HR)',
    params: byTemplate,
    response: hrTemplateSchema,
  }),
  saveTemplate: endpoint({
    method: 'put',
    path: '/v1/hr/templates/:hrTemplateId',
    summary: 'Saves the draft; what is published stays as it is (HR)',
    params: byTemplate,
    body: z.object({ saveId: idSchema, content: templateContentSchema }),
    response: hrTemplateSchema,
    precondition: 'ifMatch',
  }),
  publishTemplate: endpoint({
    method: 'post',
    path: '/v1/hr/templates/:hrTemplateId/publish',
    summary: 'Publishes the draft with its terms (M19, M21, K04, HR)',
    params: byTemplate,
    body: z.object({
      /** Version of the draft that was looked at; another one answers 409. */
      draftVersion: versionSchema,
      note: z.string().trim().min(1).max(limits.line),
      terms: templateTermsSchema,
    }),
    response: hrTemplateSchema,
  }),
  withdrawTemplate: endpoint({
    method: 'post',
    path: '/v1/hr/templates/:hrTemplateId/withdraw',
    summary:
      'Takes a template out of the gallery; forms made from it stay (HR)',
    params: byTemplate,
    response: hrTemplateSchema,
  }),
  templateRevision: endpoint({
    method: 'get',
    path: '/v1/hr/templates/:hrTemplateId/revisions/:number',
    summary: 'One published version, to compare with another (K03, S11, HR)',
    params: byTemplate.extend({ number: z.coerce.number().int().min(1) }),
    response: z.object({ content: templateContentSchema }),
  }),
  wordings: endpoint({
    method: 'get',
    path: '/v1/hr/wordings',
    summary: "HR's own words for questions of bank and templates (T42, HR)",
    response: z.object({
      wordings: z.array(
        z.object({ questionId: z.string(), text: localTextSchema }),
      ),
    }),
  }),
  setWording: endpoint({
    method: 'put',
    path: '/v1/hr/wordings/:questionId',
    summary:
      'Rewords a question; its id stays. Null brings our words back (T42, HR)',
    params: z.object({ questionId: z.string().min(1).max(80) }),
    body: z.object({ text: localTextSchema.nullable() }),
    response: z.object({
      questionId: z.string(),
      text: localTextSchema.nullable(),
    }),
  }),
};
