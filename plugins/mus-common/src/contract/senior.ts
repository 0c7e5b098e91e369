import { z } from 'zod';
import { seniorAnswers } from '../senior/seniorOffer';
import { endpoint } from './endpoint';
import { idSchema, partySchema } from './scalars';

const seniorOfferSchema = z.object({
  me: partySchema,
  /** `you`: offered to me; `ifOldEnough`: to everybody of the age; null: none for me to see. */
  offer: z.enum(['you', 'ifOldEnough']).nullable(),
  /** From which age; a setting of the organisation. */
  age: z.number().int(),
  answer: z.enum(seniorAnswers).nullable(),
  can: z.object({ answer: z.boolean() }),
});

const byTalk = z.object({ talkId: idSchema });

export const senior = {
  seniorOffer: endpoint({
    method: 'get',
    path: '/v1/talks/:talkId/senior-offer',
    summary: 'The offer of a senior talk and its answer (M02)',
    params: byTalk,
    response: seniorOfferSchema,
  }),
  answerSenior: endpoint({
    method: 'put',
    path: '/v1/talks/:talkId/senior-offer',
    summary: 'The employee says yes or no to a senior talk (M02)',
    params: byTalk,
    body: z.object({ answer: z.enum(seniorAnswers) }),
    response: seniorOfferSchema,
  }),
};
