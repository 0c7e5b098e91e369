import { z } from 'zod';
import {
  questionnaireDocumentSchema,
  questionSchema,
} from '../questionnaires/documentSchema';
import { endpoint, fileEndpoint } from './endpoint';
import { questionnaireSchema } from './rounds';
import { idSchema, instantSchema, lineSchema, versionSchema } from './scalars';

const byId = z.object({ questionnaireId: idSchema });
const byNumber = byId.extend({
  number: z.coerce.number().int().min(1).max(100_000),
});

/** A spelling correction of a version that was sent. */
const correctionSchema = z.object({
  /** Where: ids of theme and question, then the field, e.g. `theme/question/text`. */
  place: z.string(),
  before: z.string(),
  after: z.string(),
  by: z.string(),
  at: instantSchema,
});

/** A version as it was sent, with what was corrected since. */
const sentVersionSchema = z.object({
  number: z.number().int(),
  sentAt: instantSchema,
  /** Talks that have this version. */
  talks: z.number().int(),
  corrections: z.array(correctionSchema),
});

/** A form beside others of the same round. */
const variantSchema = z.object({
  id: idSchema,
  title: z.string(),
  /** The profession, function or team it is for; empty when nobody said. */
  forWhom: z.string(),
  /** The form it was made from; null for the first one. */
  variantOf: idSchema.nullable(),
});

/** The builder's questions to the server beside the draft itself. */
export const questionnaires = {
  bank: endpoint({
    method: 'get',
    path: '/v1/questionnaires/:questionnaireId/bank',
    summary:
      "Questions to insert: built-in, inspiration, and those of the unit's earlier years (T07, T37)",
    params: byId,
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
  versions: endpoint({
    method: 'get',
    path: '/v1/questionnaires/:questionnaireId/versions',
    summary: 'Versions that were sent, newest first',
    params: byId,
    response: z.object({
      versions: z.array(sentVersionSchema),
      can: z.object({ correct: z.boolean(), publish: z.boolean() }),
    }),
  }),
  version: endpoint({
    method: 'get',
    path: '/v1/questionnaires/:questionnaireId/versions/:number',
    summary: 'A version as it stands now, corrections included',
    params: byNumber,
    response: sentVersionSchema.extend({
      document: questionnaireDocumentSchema,
    }),
  }),
  correct: endpoint({
    method: 'post',
    path: '/v1/questionnaires/:questionnaireId/versions/:number/corrections',
    summary: 'Corrects the spelling of a version that was sent; logged',
    params: byNumber,
    body: z.object({
      place: z.string().min(1).max(300),
      /** The words as they were seen; others answer 409. */
      before: z.string().min(1).max(20_000),
      after: z.string().trim().min(1).max(20_200),
    }),
    response: sentVersionSchema.extend({
      document: questionnaireDocumentSchema,
    }),
  }),
  publish: endpoint({
    method: 'post',
    path: '/v1/questionnaires/:questionnaireId/versions',
    summary:
      'Freezes the draft as a new version and gives it to the talks that have not begun',
    params: byId,
    body: z.object({
      /** Version of the draft that was looked at; another one answers 409. */
      draftVersion: versionSchema,
    }),
    response: z.object({
      number: z.number().int(),
      /** Talks that have the new version now; counts only, nobody is watched. */
      moved: z.number().int(),
      kept: z.number().int(),
    }),
  }),
  pdf: fileEndpoint({
    path: '/v1/questionnaires/:questionnaireId/pdf',
    summary:
      'The blank form for the meeting table: A4 to write on, A3 to lay out (T10, K07)',
    params: byId,
    query: z.object({
      paper: z.enum(['A4', 'A3']),
      side: z.enum(['employee', 'leader']),
    }),
    media: 'application/pdf',
  }),
  variants: endpoint({
    method: 'get',
    path: '/v1/questionnaires/:questionnaireId/variants',
    summary: 'The forms of the same round, this one among them (T09)',
    params: byId,
    response: z.object({
      variants: z.array(variantSchema),
      /** Job titles that HR published the template of this form for (K04); empty or absent: everybody. */
      titles: z.array(z.string()).optional(),
    }),
  }),
  makeVariant: endpoint({
    method: 'post',
    path: '/v1/questionnaires/:questionnaireId/variants',
    summary: 'Makes a variant for a profession, function or team (T09)',
    params: byId,
    body: z.object({ title: lineSchema, forWhom: lineSchema }),
    response: questionnaireSchema,
  }),
};
