import { z } from 'zod';

/** So many themes a form can have. */
export const mostThemes = 30;

/** So many rows a theme can have. */
export const mostQuestionsPerTheme = 200;

/** So many prompts each side can have under a row (T14). */
export const mostPrompts = 10;

/** So many characters a line has at most. */
export const longestLine = 500;

const line = z.string().trim().min(1).max(longestLine);

const stableId = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[A-Za-z0-9._-]+$/);

/** A text in Danish and, where somebody wrote it, in English. */
export const localTextSchema = z.object({
  da: line,
  en: z.string().trim().max(longestLine).optional(),
});

/** When each of the two may read what the other prepared; frozen when the first employee starts. */
export const openingRuleSchema = z.enum(['bothReady', 'ownReady', 'inTalk']);

/** One row of the form. */
export const questionSchema = z.object({
  /** Stable for ever: answers and exports point at it (T42). */
  id: stableId,
  /** A key of the registry of question types; an unknown one is shown as free text. */
  type: z.string().min(1).max(40),
  text: localTextSchema,
  /** Prompts for each side under the same row (T14). */
  prompts: z
    .object({
      employee: z.array(localTextSchema).max(mostPrompts).optional(),
      leader: z.array(localTextSchema).max(mostPrompts).optional(),
    })
    .optional(),
  /** Who answers the row. */
  audience: z.enum(['both', 'employee', 'leader']),
  /** The leader's answer to this row stays closed until the talk starts. */
  opensInTalk: z.boolean().optional(),
  /** Where it comes from, e.g. "Skema 2.3"; absent for a leader's own question. */
  source: z.string().max(120).optional(),
  origin: z.enum(['template', 'bank', 'own']),
  /** The leader's own priority (T08). */
  priority: z.boolean().optional(),
  /** Settings of the question type. */
  settings: z.record(z.string(), z.unknown()).optional(),
  /** An open comment field stands under the answer. */
  comment: z.boolean().optional(),
  /** Themes this question also touches (R05); ids of themes. */
  relatedThemes: z.array(stableId).max(10).optional(),
  /** Ideas for what to talk about; to be used or left (M17). */
  ideas: z.array(localTextSchema).max(20).optional(),
});

/** A theme with its rows. */
export const themeSchema = z.object({
  id: stableId,
  title: localTextSchema,
  description: localTextSchema.optional(),
  /** Both may add own topics here ("Andet individuelt", T41). */
  ownTopics: z.boolean().optional(),
  /** Optional themes are chosen talk by talk (K01, K05); absent means base. */
  kind: z.enum(['base', 'optional']).optional(),
  /** Always stands last; optional themes land before it (K06). */
  last: z.boolean().optional(),
  /** Only in talks with somebody who leads people (M16). */
  onlyLeaders: z.boolean().optional(),
  /** The questions are topic cards: each of the two picks one (M05). */
  cards: z.boolean().optional(),
  /** Shows the organisation's values above the questions. */
  values: z.boolean().optional(),
  questions: z.array(questionSchema).max(mostQuestionsPerTheme),
});

/** What kind of talk the form is for (R17): with one employee, a leader, a group, or about the senior years. */
export const talkKindSchema = z.enum(['mus', 'leader', 'group', 'senior']);

/** Who writes the minutes (M11); absent means both. */
export const minutesRuleSchema = z.enum(['both', 'employeeWrites']);

/** Kinds of development activity, wider than courses (R10). */
export const activityKinds = [
  'newTasks',
  'sparring',
  'sideBySide',
  'mentoring',
  'jobSwap',
  'formalEducation',
  'other',
] as const;

/** What stands in a column of the development plan. */
export const planColumnContents = [
  'theme',
  'topic',
  'words',
  'activity',
] as const;

/** The table of the development plan: one row per theme with its chosen topics (M14). */
export const planTableSchema = z.object({
  columns: z
    .array(
      localTextSchema.extend({
        /** What is written in the column points at it; absent, its place counts. */
        id: stableId.optional(),
        /** Absent: the first is the theme, the next in a form of cards the topic, the others words of the two. */
        holds: z.enum(planColumnContents).optional(),
      }),
    )
    .min(1)
    .max(6),
  /** The kinds of activity the plan offers, in this order (R10); absent: all. */
  activities: z
    .array(
      z.object({
        kind: z.enum(activityKinds),
        /** The form's own words for it. */
        words: localTextSchema.optional(),
      }),
    )
    .min(1)
    .max(20)
    .optional(),
});

/** The whole form, as a leader builds it and as it is frozen at sending. */
export const questionnaireDocumentSchema = z.object({
  formatVersion: z.literal(1),
  title: line,
  intro: z.string().max(20_000).optional(),
  openingRule: openingRuleSchema,
  themes: z.array(themeSchema).max(mostThemes),
  /** English words of title and intro, where somebody wrote them. */
  english: z
    .object({
      title: line.optional(),
      intro: z.string().max(20_000).optional(),
    })
    .optional(),
  talkKind: talkKindSchema.optional(),
  minutesRule: minutesRuleSchema.optional(),
  /** The two may note where the employee stands in the competence model (M09). */
  placement: z.boolean().optional(),
  planTable: planTableSchema.optional(),
  /** The employee may decline the talk; absent: all shall have one. */
  mayDecline: z.boolean().optional(),
  /** Spelling that was corrected after sending; written by the server only. */
  corrections: z
    .array(
      z.object({
        place: z.string().max(300),
        before: z.string().max(20_000),
        after: z.string().max(20_000),
        at: z.string().max(30),
      }),
    )
    .max(500)
    .optional(),
});

export type LocalText = z.infer<typeof localTextSchema>;
export type OpeningRule = z.infer<typeof openingRuleSchema>;
export type TalkKind = z.infer<typeof talkKindSchema>;
export type MinutesRule = z.infer<typeof minutesRuleSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type QuestionnaireDocument = z.infer<typeof questionnaireDocumentSchema>;
