import { z } from 'zod';
import { localTextSchema } from '../questionnaires/documentSchema';

/** The organisation's values, shown where a theme asks for them. */
export const valuesSchema = z.object({
  formatVersion: z.literal(1),
  values: z
    .array(
      z.object({
        id: z.string().min(1).max(60),
        title: localTextSchema,
        text: localTextSchema.optional(),
      }),
    )
    .max(20),
});

/** Kinds of materials (R16, M18, S09). */
export const materialKinds = [
  'video',
  'eLearning',
  'leaflet',
  'theory',
] as const;

/** The list of materials: titled links, https only. */
export const materialsSchema = z.object({
  formatVersion: z.literal(1),
  materials: z
    .array(
      z.object({
        id: z.string().min(1).max(60),
        kind: z.enum(materialKinds),
        title: localTextSchema,
        url: z.url({ protocol: /^https$/ }).max(2_000),
        /** Everybody, or who leads others. */
        audience: z.enum(['all', 'leaders']),
        /** Has to be seen, such as e-learning for leaders (M18). */
        mandatory: z.boolean(),
      }),
    )
    .max(50),
});

export type HouseValues = z.infer<typeof valuesSchema>;
export type Materials = z.infer<typeof materialsSchema>;
export type Material = Materials['materials'][number];
export type MaterialKind = (typeof materialKinds)[number];

/** Before HR has written any. */
export const noValues: HouseValues = { formatVersion: 1, values: [] };
/** Before HR has named any. */
export const noMaterials: Materials = { formatVersion: 1, materials: [] };
