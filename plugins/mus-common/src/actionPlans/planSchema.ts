import { z } from 'zod';

/** Kinds of blocks a plan is made of. */
export const blockKinds = ['goesWell', 'goal', 'task', 'note'] as const;
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
    })
    .optional(),
  /** The unit's development goal it serves (S01). */
  goalId: z.string().max(60).nullable(),
  /** To be settled at the wrap-up (T24). */
  provisional: z.boolean(),
});

export const verdictSchema = z.enum([
  'confirmed',
  'confirmedWithRemark',
  'disagrees',
]);

export type BlockKind = z.infer<typeof blockKindSchema>;
export type BlockContent = z.infer<typeof blockContentSchema>;
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
