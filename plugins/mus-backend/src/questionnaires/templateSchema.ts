import {
  localTextSchema,
  questionnaireDocumentSchema,
  questionSchema,
  themeSchema,
} from '@samtale/backstage-plugin-mus-common';
import { z } from 'zod';

const text = z.object({
  da: z.string().min(1).max(2_000),
  en: z.string().min(1).max(2_000),
});
const key = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** A base template as it stands in its YAML file (T04). Content is data. */
export const templateSchema = z.strictObject({
  formatVersion: z.literal(1),
  id: key,
  title: text,
  description: text,
  /** The document it is modelled on. */
  source: text,
  /** What that document has and this one lacks. */
  gaps: text,
  /** A module is put into other templates; absent means a template of its own (K01, K02). */
  role: z.enum(['base', 'module']).optional(),
  /** Who takes part, who reads, and which plan comes of it; for other talks than MUS (R17). */
  talk: z
    .strictObject({ participants: text, readers: text, plan: text })
    .optional(),
  /** What HR and the works council should have talked about before the round. */
  checklist: z.array(text).max(20).default([]),
  document: questionnaireDocumentSchema,
  /** Themes a workplace may put in before the last one (K01, K06). */
  optionalThemes: z.array(themeSchema).max(30).default([]),
});

/** A group of questions to insert, as it stands in its YAML file (T37). */
export const bankSchema = z.strictObject({
  formatVersion: z.literal(1),
  id: key,
  title: localTextSchema.extend({ en: z.string().min(1) }),
  questions: z.array(questionSchema).min(1).max(100),
});

export type Template = z.infer<typeof templateSchema>;
export type Bank = z.infer<typeof bankSchema>;
