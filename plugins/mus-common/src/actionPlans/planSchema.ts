import { z } from 'zod';
import {
  activityKinds,
  localTextSchema,
  planColumnContents,
} from '../questionnaires/documentSchema';

/**
 * Kinds of blocks a plan is made of; `topic` is a row of the development plan
 * (M14), `comment` what the leader says where the employee writes (M11).
 */
export const blockKinds = [
  'goesWell',
  'topic',
  'goal',
  'task',
  'note',
  'comment',
] as const;
export const blockKindSchema = z.enum(blockKinds);

/** Task states that people choose; "overskredet" is computed from the deadline. */
export const taskStates = ['planned', 'started', 'done', 'dropped'] as const;
export const taskStateSchema = z.enum(taskStates);

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

/** What the two wrote in a further column of the form's own table (M14, R08). */
export const planCellSchema = z.object({
  /** Id of the column. */
  column: z.string().min(1).max(80),
  /** Its heading, so that the row can be read without the form. */
  title: localTextSchema,
  text: z.string().max(20_000),
});

/** The development plan as the form of the talk sets it (M14). */
export const planTablePageSchema = z.object({
  columns: z.array(
    z.object({
      id: z.string(),
      title: localTextSchema,
      holds: z.enum(planColumnContents),
    }),
  ),
  /** Kinds of activity to choose from, with the form's own words where it has some (R10). */
  activities: z.array(
    z.object({
      kind: z.enum(activityKinds),
      words: localTextSchema.nullable(),
    }),
  ),
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
  /** Rows of the development plan only: what stands in the columns after the first of words. */
  cells: z.array(planCellSchema).max(6).optional(),
  /** Rows of the development plan only: how it is learnt (R10). */
  activity: z.enum(activityKinds).nullable().optional(),
  /** Comments only: the block it is about; absent: the plan as a whole. */
  about: z.string().min(1).max(60).optional(),
});

export const verdictSchema = z.enum([
  'confirmed',
  'confirmedWithRemark',
  'disagrees',
]);

export type BlockKind = z.infer<typeof blockKindSchema>;
export type BlockContent = z.infer<typeof blockContentSchema>;
export type PlanCell = z.infer<typeof planCellSchema>;
export type PlanTable = z.infer<typeof planTablePageSchema>;
/** One column of the development plan, as its form sets it. */
export type PlanColumn = PlanTable['columns'][number];
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
