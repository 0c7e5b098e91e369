import { z } from 'zod';
import { mostQuestionsPerTheme } from '../questionnaires/documentSchema';

/** Limits on what people can write; told in words where they are met. */
export const limits = {
  /** One answer, note or plan text, in UTF-16 code units. */
  text: 20_000,
  /** One-line texts: titles, questions, names. */
  line: 500,
  themes: 30,
  questionsPerTheme: mostQuestionsPerTheme,
  goals: 20,
  blocks: 200,
  recipients: 500,
} as const;

/** Random id (UUID). */
export const idSchema = z.uuid();
/** Calendar day, `2026-11-24`. */
export const isoDaySchema = z.iso.date();
/** Instant in UTC, `2026-11-24T06:00:00.000Z`. */
export const instantSchema = z.iso.datetime({ offset: true });
export const lineSchema = z.string().trim().min(1).max(limits.line);
export const textSchema = z.string().max(limits.text);
export const versionSchema = z.number().int().min(1);
/** Which of the two a thing belongs to. */
export const partySchema = z.enum(['employee', 'leader']);

/** A person as others see them. */
export const personSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** Catalog reference, `user:default/mette`. */
  entityRef: z.string(),
});

/** Who can read a document, and why; shown on the document. */
export const readerSchema = z.object({
  person: personSchema,
  /** `party`: one of the two. `formerLeader`: until the date. `shared`: by the employee's wish. */
  reason: z.string(),
  until: instantSchema.nullable(),
});

/** The unit's signposts for the year (T03). */
export const unitContextSchema = z.object({
  coreTask: textSchema,
  goals: z
    .array(z.object({ id: z.string().min(1).max(60), text: lineSchema }))
    .max(limits.goals),
  /** MED's guidelines, e.g. when the competence strategy was discussed. */
  guidelines: textSchema,
});
