import { z } from 'zod';
import { materialsSchema, valuesSchema } from '../templates/houseTexts';
import { endpoint } from './endpoint';
import { idSchema, versionSchema } from './scalars';

const valuesReply = z.object({
  content: valuesSchema,
  /** Null: HR has written none. */
  version: versionSchema.nullable(),
  can: z.object({ edit: z.boolean() }),
});

const materialsReply = z.object({
  content: materialsSchema,
  version: versionSchema.nullable(),
  /** Ids of those I marked as seen; nobody else is told (S09). */
  seen: z.array(z.string()),
  can: z.object({ edit: z.boolean() }),
});

/** What the organisation shows to everybody: its values and materials. */
export const house = {
  values: endpoint({
    method: 'get',
    path: '/v1/values',
    summary: "The organisation's values",
    response: valuesReply,
  }),
  saveValues: endpoint({
    method: 'put',
    path: '/v1/values',
    summary: "Writes the organisation's values (HR)",
    body: z.object({ saveId: idSchema, content: valuesSchema }),
    response: valuesReply,
    precondition: 'createOrMatch',
  }),
  materials: endpoint({
    method: 'get',
    path: '/v1/materials',
    summary: 'Materials for me, and which I have seen (R16, M18, S09)',
    response: materialsReply,
  }),
  saveMaterials: endpoint({
    method: 'put',
    path: '/v1/materials',
    summary: 'Writes the list of materials (HR)',
    body: z.object({ saveId: idSchema, content: materialsSchema }),
    response: materialsReply,
    precondition: 'createOrMatch',
  }),
  markSeen: endpoint({
    method: 'put',
    path: '/v1/materials/:materialId/seen',
    summary: 'Marks a material as seen, for myself only (S09)',
    params: z.object({ materialId: z.string().min(1).max(60) }),
    body: z.object({ seen: z.boolean() }),
    response: materialsReply,
  }),
};
