import { z } from 'zod';
import { endpoint } from './endpoint';
import { languageSchema } from './people';
import { instantSchema, personSchema, versionSchema } from './scalars';

/** What an organisation words itself of a mail; a text with problems can be looked at, not saved. */
export const mailWordingSchema = z.object({
  subject: z.string().max(500),
  heading: z.string().max(500),
  body: z.string().max(10_000),
  button: z.string().max(500),
});

const problemSchema = z.object({
  path: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

const keySchema = z.object({
  /** A key of the registry of mails. */
  mail: z.string().max(40),
  /** Situation of a mail that says different things, else `standard`. */
  variant: z.string().max(20),
  language: languageSchema,
});

export const mailTextSchema = keySchema.extend({
  version: versionSchema,
  /** In the organisation's words, not in ours. */
  own: z.boolean(),
  wording: mailWordingSchema,
  standard: mailWordingSchema,
  /** As they are written in the text, `{leder}`. */
  placeholders: z.array(z.string()),
  /** Newest first. */
  log: z.array(
    z.object({
      version: versionSchema,
      at: instantSchema,
      person: personSchema,
      action: z.enum(['changed', 'reset']),
    }),
  ),
});

const path = '/v1/hr/mail-texts';
const one = `${path}/:mail/:variant/:language`;

export const mailTexts = {
  list: endpoint({
    method: 'get',
    path,
    summary: 'Every text of every mail, and whether HR has worded it (HR)',
    response: z.object({
      texts: z.array(
        keySchema.extend({
          own: z.boolean(),
          changedAt: instantSchema.nullable(),
        }),
      ),
    }),
  }),
  get: endpoint({
    method: 'get',
    path: one,
    summary:
      'One text with its placeholders, our own words and who changed it (HR)',
    params: keySchema,
    response: mailTextSchema,
  }),
  saveText: endpoint({
    method: 'put',
    path: one,
    summary: 'Words a mail for the organisation (HR)',
    params: keySchema,
    body: mailWordingSchema,
    response: mailTextSchema,
    precondition: 'ifMatch',
  }),
  resetText: endpoint({
    method: 'delete',
    path: one,
    summary: 'Takes our own words again (HR)',
    params: keySchema,
    response: mailTextSchema,
    precondition: 'ifMatch',
  }),
  preview: endpoint({
    method: 'post',
    path: `${one}/preview`,
    summary:
      'How a wording looks with made-up people, and what must be mended (HR)',
    params: keySchema,
    body: mailWordingSchema,
    response: z.object({
      subject: z.string(),
      html: z.string(),
      text: z.string(),
      problems: z.array(problemSchema),
    }),
  }),
};
