import { z } from 'zod';

/** How often the two look at the plan between follow-ups; `own` is a single day (R13). */
export const cadences = ['own', 'weekly', 'everyTwoWeeks', 'monthly'] as const;
export const cadenceSchema = z.enum(cadences);
export type Cadence = z.infer<typeof cadenceSchema>;
