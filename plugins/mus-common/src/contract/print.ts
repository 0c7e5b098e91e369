import { z } from 'zod';
import { fileEndpoint } from './endpoint';
import { idSchema } from './scalars';

/** Documents on paper. */
export const print = {
  plan: fileEndpoint({
    path: '/v1/plans/:planId/pdf',
    summary: 'A plan as PDF, for the same readers as its page',
    params: z.object({ planId: idSchema }),
    media: 'application/pdf',
  }),
  preparation: fileEndpoint({
    path: '/v1/talks/:talkId/my-preparation/pdf',
    summary: 'What I have prepared, as PDF, for myself',
    params: z.object({ talkId: idSchema }),
    media: 'application/pdf',
  }),
};
