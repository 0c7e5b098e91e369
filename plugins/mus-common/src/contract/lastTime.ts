import { z } from 'zod';
import { mostAgreements } from '../talks/readAgreements';
import { endpoint } from './endpoint';
import { idSchema, isoDaySchema, textSchema } from './scalars';

/** One agreement from last year, as it was read and corrected. */
export const agreementSchema = z.object({
  text: textSchema.trim().min(1),
  responsible: z.enum(['employee', 'leader', 'both']),
  deadline: isoDaySchema.nullable(),
  done: z.boolean(),
});

export const lastTime = {
  bringLastTime: endpoint({
    method: 'post',
    path: '/v1/talks/:talkId/last-time',
    summary:
      'First year: makes a first plan of agreements that were pasted, so that "Siden sidst" is not empty (K13)',
    params: z.object({ talkId: idSchema }),
    body: z.object({
      agreements: z.array(agreementSchema).min(1).max(mostAgreements),
    }),
    /** The plan; the same call twice makes one. */
    response: z.object({ planId: idSchema }),
  }),
};
