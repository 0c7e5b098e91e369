import { z } from 'zod';

const words = z.union([z.string(), z.record(z.string(), z.string())]);

/** A choice of a SurveyJS question: a plain value or one with words. */
const choice = z.union([
  z.string(),
  z.number(),
  z.looseObject({
    value: z.union([z.string(), z.number(), z.boolean()]),
    text: words.optional(),
  }),
]);

/** What we look at of a SurveyJS element; everything else is only named. */
export const elementSchema = z.looseObject({
  type: z.string(),
  name: z.string().optional(),
  title: words.optional(),
  description: words.optional(),
  html: words.optional(),
  inputType: z.string().optional(),
  rows: z.unknown().optional(),
  choices: z.array(choice).optional(),
  maxSelectedChoices: z.number().optional(),
  rateMin: z.number().optional(),
  rateMax: z.number().optional(),
  rateCount: z.number().optional(),
  minRateDescription: words.optional(),
  maxRateDescription: words.optional(),
  showCommentArea: z.boolean().optional(),
  hasComment: z.boolean().optional(),
});

/** A page of a SurveyJS form. */
export const pageSchema = z.looseObject({
  name: z.string().optional(),
  title: words.optional(),
  description: words.optional(),
  elements: z.array(z.unknown()).optional(),
});

/** A SurveyJS form. */
export const surveySchema = z.looseObject({
  title: words.optional(),
  description: words.optional(),
  pages: z.array(pageSchema).max(200).optional(),
  elements: z.array(z.unknown()).optional(),
  questions: z.array(z.unknown()).optional(),
});

/** An element of a SurveyJS form. */
export type SurveyElement = z.infer<typeof elementSchema>;
/** Words of a SurveyJS form, perhaps in several languages. */
export type SurveyWords = z.infer<typeof words>;
/** A choice of a SurveyJS form. */
export type SurveyChoice = z.infer<typeof choice>;
