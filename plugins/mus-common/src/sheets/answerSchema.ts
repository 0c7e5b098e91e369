import { z } from 'zod';

/** One party's answer to one row, as stored (inside an envelope) and as sent. */
export const answerValueSchema = z.object({
  formatVersion: z.literal(1),
  text: z.string().max(20_000),
  /** "Det vigtigste for mig" (R03). */
  important: z.boolean(),
  /** The writer lets the other take the matter further, e.g. to the wrap-up; absent: no (T40). */
  mayGoFurther: z.boolean().optional(),
  /** Values of other question types than free text. */
  data: z.record(z.string(), z.unknown()).optional(),
});

export type AnswerValue = z.infer<typeof answerValueSchema>;
export type Party = 'employee' | 'leader';

/** What the other sees of a sheet: never more than this before the opening. */
export type SheetSignal = 'notReady' | 'ready' | 'onPaper';
