import { z } from 'zod';
import {
  localTextSchema,
  questionnaireDocumentSchema,
  themeSchema,
} from '../questionnaires/documentSchema';

/** The words and the form of a template that HR keeps. */
export const templateContentSchema = z.object({
  formatVersion: z.literal(1),
  title: localTextSchema,
  description: localTextSchema.optional(),
  document: questionnaireDocumentSchema,
  /** Themes that a workplace may put in (K01). */
  optionalThemes: z.array(themeSchema).max(30),
});

/** Whom a template is for: everybody, some units with all below them, or a group of employees (K04). */
export const templateScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({
    kind: z.literal('units'),
    unitIds: z.array(z.uuid()).min(1).max(200),
  }),
  z.object({
    kind: z.literal('group'),
    /** Job titles, as the directory has them. */
    titles: z.array(z.string().trim().min(1).max(120)).min(1).max(50),
  }),
]);

/** When and for whom a published template can be used. */
export const templateTermsSchema = z.object({
  /** From this day for all in scope (M19); null: at once, or for pilot units only. */
  validFrom: z.iso.date().nullable(),
  /** These units may use it before that day (M21). */
  pilotUnitIds: z.array(z.uuid()).max(200),
  scope: templateScopeSchema,
});

export type TemplateContent = z.infer<typeof templateContentSchema>;
export type TemplateScope = z.infer<typeof templateScopeSchema>;
export type TemplateTerms = z.infer<typeof templateTermsSchema>;

/** For everybody at once. */
export const openTerms: TemplateTerms = {
  validFrom: null,
  pilotUnitIds: [],
  scope: { kind: 'all' },
};
