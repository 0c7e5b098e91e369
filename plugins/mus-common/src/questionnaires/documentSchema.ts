import { z } from 'zod';

const line = z.string().trim().min(1).max(500);

/** A text in Danish and, where somebody wrote it, in English. */
export const localTextSchema = z.object({
  da: line,
  en: z.string().trim().max(500).optional(),
});

/** When each of the two may read what the other prepared; frozen when the first employee starts. */
export const openingRuleSchema = z.enum(['bothReady', 'ownReady', 'inTalk']);

/** One row of the form. */
export const questionSchema = z.object({
  /** Stable for ever: answers and exports point at it (T42). */
  id: z
    .string()
    .min(1)
    .max(80)
    .regex(/^[A-Za-z0-9._-]+$/),
  /** A key of the registry of question types; an unknown one is shown as free text. */
  type: z.string().min(1).max(40),
  text: localTextSchema,
  /** Prompts for each side under the same row (T14). */
  prompts: z
    .object({
      employee: z.array(localTextSchema).max(10).optional(),
      leader: z.array(localTextSchema).max(10).optional(),
    })
    .optional(),
  /** Who answers the row. */
  audience: z.enum(['both', 'employee', 'leader']),
  /** The leader's answer to this row stays closed until the talk starts. */
  opensInTalk: z.boolean().optional(),
  /** Where it comes from, e.g. "Skema 2.3"; absent for a leader's own question. */
  source: z.string().max(120).optional(),
  origin: z.enum(['template', 'bank', 'own']),
  /** The leader's own priority (T08). */
  priority: z.boolean().optional(),
  /** Settings of the question type. */
  settings: z.record(z.string(), z.unknown()).optional(),
});

/** A theme with its rows. */
export const themeSchema = z.object({
  id: z
    .string()
    .min(1)
    .max(80)
    .regex(/^[A-Za-z0-9._-]+$/),
  title: localTextSchema,
  description: localTextSchema.optional(),
  /** Both may add own topics here ("Andet individuelt", T41). */
  ownTopics: z.boolean().optional(),
  questions: z.array(questionSchema).max(100),
});

/** The whole form, as a leader builds it and as it is frozen at sending. */
export const questionnaireDocumentSchema = z.object({
  formatVersion: z.literal(1),
  title: line,
  intro: z.string().max(20_000).optional(),
  openingRule: openingRuleSchema,
  themes: z.array(themeSchema).max(30),
});

export type LocalText = z.infer<typeof localTextSchema>;
export type OpeningRule = z.infer<typeof openingRuleSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type QuestionnaireDocument = z.infer<typeof questionnaireDocumentSchema>;
