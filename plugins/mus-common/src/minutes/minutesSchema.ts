import { z } from 'zod';

/**
 * Kinds of notes that minutes are made of: a note at a topic, the leader's
 * comment (M11), what became of a task from last time (K13), the competence
 * placement (M09).
 */
export const minutesKinds = [
  'note',
  'comment',
  'lastTime',
  'placement',
] as const;
export const minutesKindSchema = z.enum(minutesKinds);

/** How far a task from last time came. */
export const reachedValues = ['reached', 'partly', 'notReached'] as const;
export const reachedSchema = z.enum(reachedValues);

/** What a note says. */
export const minutesContentSchema = z.object({
  formatVersion: z.literal(1),
  text: z.string().max(20_000),
  /** Of a task from last time (K13); null while nobody has said. */
  reached: reachedSchema.nullable(),
});

/** Row of the agenda that a note stands at: a question, an own topic, a task from last time; '' for the whole talk. */
export const topicIdSchema = z
  .string()
  .max(120)
  .regex(/^[A-Za-z0-9._~-]*$/);

export type MinutesKind = z.infer<typeof minutesKindSchema>;
export type MinutesContent = z.infer<typeof minutesContentSchema>;
export type Reached = z.infer<typeof reachedSchema>;
