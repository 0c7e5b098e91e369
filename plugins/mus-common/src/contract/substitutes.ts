import { z } from 'zod';
import { endpoint } from './endpoint';
import { idSchema, isoDaySchema, personSchema } from './scalars';

const substitutionSchema = z.object({
  id: idSchema,
  /** The other of the two: who stands in, or for whom. */
  person: personSchema,
  from: isoDaySchema,
  /** The last day. */
  until: isoDaySchema,
  running: z.boolean(),
});

const substitutesSchema = z.object({
  /** Whom I have named, running and to come. */
  named: z.array(
    substitutionSchema.extend({
      reachableByMail: z.boolean(),
      /** That person has an open plan with me, and is told nothing of it as a substitute. */
      planOfTheirs: z.boolean(),
    }),
  ),
  standsInFor: z.array(substitutionSchema),
  can: z.object({ name: z.boolean() }),
});

const byId = z.object({ substituteId: idSchema });

export const substitutes = {
  ofMine: endpoint({
    method: 'get',
    path: '/v1/me/substitutes',
    summary: 'Who is reminded beside me, and beside whom I am',
    response: substitutesSchema,
  }),
  substituteCandidates: endpoint({
    method: 'get',
    path: '/v1/me/substitute-candidates',
    summary: 'People by name, for a leader who names a substitute',
    query: z.object({ search: z.string().min(1).max(100) }),
    response: z.object({ people: z.array(personSchema) }),
  }),
  nameSubstitute: endpoint({
    method: 'put',
    path: '/v1/me/substitutes/:substituteId',
    summary:
      'Names who is reminded of my follow-ups beside me for some days; gives no access',
    params: byId,
    body: z.object({
      personId: idSchema,
      from: isoDaySchema,
      until: isoDaySchema,
    }),
    response: substitutesSchema,
  }),
  endSubstitute: endpoint({
    method: 'delete',
    path: '/v1/me/substitutes/:substituteId',
    summary: 'Ends a substitution; what has not left is not sent',
    params: byId,
    response: substitutesSchema,
  }),
};
