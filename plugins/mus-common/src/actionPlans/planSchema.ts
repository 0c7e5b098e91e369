import { z } from 'zod';
import { localTextSchema } from '../questionnaires/documentSchema';

/** Kinds of blocks a plan is made of; `topic` is a row of the development plan (M14). */
export const blockKinds = [
  'goesWell',
  'topic',
  'goal',
  'task',
  'note',
] as const;
export const blockKindSchema = z.enum(blockKinds);

/** Task states that people choose; "overskredet" is computed from the deadline. */
export const taskStates = ['planned', 'started', 'done', 'dropped'] as const;
export const taskStateSchema = z.enum(taskStates);

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

/** Whom a goal serves (K14). */
export const servedBy = ['workplace', 'employee', 'both'] as const;

/** Did a task have the effect they wished for? Asked at the follow-up (T34). */
export const effects = ['reached', 'partly', 'not'] as const;

/** How a provisional agreement was settled after the joint wrap-up (T33). */
export const settlements = ['asAgreed', 'changed', 'dropped'] as const;
export const settlementSchema = z.enum(settlements);

/** The theme and the topic that a row of the development plan stands for (M14). */
export const planTopicSchema = z.object({
  themeId: z.string().min(1).max(80),
  /** The topic card or question; null for the theme as a whole. */
  questionId: z.string().max(80).nullable(),
  theme: localTextSchema,
  title: localTextSchema.nullable(),
});

/** Who does it: one of the two, both, or a third person as free text (who gets no mail). */
export const responsibleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('employee') }),
  z.object({ kind: z.literal('leader') }),
  z.object({ kind: z.literal('both') }),
  z.object({
    kind: z.literal('other'),
    name: z.string().trim().min(1).max(200),
  }),
]);

/** What a block says. `task` is there for tasks only. */
export const blockContentSchema = z.object({
  formatVersion: z.literal(1),
  text: z.string().max(20_000),
  task: z
    .object({
      responsible: responsibleSchema,
      /** ISO day, or null while not agreed. */
      deadline: z.iso.date().nullable(),
      state: taskStateSchema,
      outcome: z.string().max(20_000),
      activity: z.enum(activityKinds).nullable(),
      /** Short or long term (R08). */
      term: z.enum(['short', 'long']).nullable(),
      /** Where and how it is practised in daily work: "øvebane" (R09). */
      practice: z.string().max(2_000).optional(),
      effect: z.enum(effects).nullable().optional(),
    })
    .optional(),
  /** The unit's development goal it serves (S01). */
  goalId: z.string().max(60).nullable(),
  /** To be settled at the wrap-up (T24). */
  provisional: z.boolean(),
  /** Set by settling alone; gone when the agreement is provisional again. */
  settlement: settlementSchema.optional(),
  /** Goals only (K14). */
  serves: z.enum(servedBy).nullable().optional(),
  /** Rows of the development plan only (M14). */
  topic: planTopicSchema.optional(),
});

export const verdictSchema = z.enum([
  'confirmed',
  'confirmedWithRemark',
  'disagrees',
]);

export type BlockKind = z.infer<typeof blockKindSchema>;
export type BlockContent = z.infer<typeof blockContentSchema>;
export type PlanTopic = z.infer<typeof planTopicSchema>;
export type Settlement = z.infer<typeof settlementSchema>;
export type Effect = (typeof effects)[number];
export type TaskState = z.infer<typeof taskStateSchema>;
export type Responsible = z.infer<typeof responsibleSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type PlanState =
  | 'draft'
  | 'awaitingConfirmation'
  | 'confirmed'
  | 'changedSinceConfirmed'
  | 'closed';
export type FollowUpState = 'scheduled' | 'due' | 'held' | 'missed';
