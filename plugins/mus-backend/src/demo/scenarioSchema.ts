import {
  responsibleSchema,
  servedBy,
  taskStateSchema,
  activityKinds,
} from '@samtale/backstage-plugin-mus-common';
import { z } from 'zod';

/** Whole days from the day the demo is first started; negative is past. */
const dayOffset = z.number().int();
const entityName = z.string().min(1);
const parties = z.array(z.enum(['employee', 'leader']));
const answers = z.record(z.string(), z.string());

const taskSchema = z.strictObject({
  text: z.string(),
  responsible: z.union([
    z.enum(['employee', 'leader', 'both']),
    z.strictObject({ other: z.string() }),
  ]),
  deadline: dayOffset,
  state: taskStateSchema,
  outcome: z.string().optional(),
  activity: z.enum(activityKinds),
  term: z.enum(['short', 'long']),
  /** Final only after the joint wrap-up. */
  provisional: z.boolean().optional(),
});

const planSchema = z.strictObject({
  goesWell: z.string(),
  goals: z.array(
    z.strictObject({
      text: z.string(),
      goal: z.string().optional(),
      serves: z.enum(servedBy).optional(),
    }),
  ),
  tasks: z.array(taskSchema),
  followUpOn: dayOffset.optional(),
  /** `true`: both; a party: only that one; `false`: nobody yet. */
  confirmed: z.union([z.boolean(), z.enum(['employee', 'leader'])]),
  followUpHeld: z
    .object({
      on: dayOffset,
      nextOn: dayOffset.optional(),
      close: z.boolean().optional(),
    })
    .optional(),
});

/** A time for a talk, so many working days from the day the demo is first started. */
const timeSchema = z.strictObject({
  inWorkingDays: z.number().int().min(1),
  at: z.string(),
  minutes: z.number().int(),
  /** A room in words, or an https address. */
  place: z.string(),
});

const talkSchema = z.strictObject({
  employee: entityName,
  /** The day both (or `only` one) marked the preparation as ready. */
  preparedOn: dayOffset.optional(),
  only: z.enum(['employee', 'leader']).optional(),
  onPaper: parties.optional(),
  /** Answers are saved but nobody marked ready. */
  draft: z.boolean().optional(),
  answers: z
    .object({ employee: answers.optional(), leader: answers.optional() })
    .optional(),
  important: z
    .strictObject({ employee: z.array(z.string()).optional() })
    .optional(),
  /** The leader booked this time a few days ago. */
  booked: timeSchema.optional(),
  /** The employee proposed these; the leader has not answered yet. */
  proposed: z.array(timeSchema).min(1).optional(),
  heldOn: dayOffset.optional(),
  plan: planSchema.optional(),
});

/** One file of demo life: a unit with its rounds, talks and plans. */
export const scenarioSchema = z.strictObject({
  unit: z.string(),
  rounds: z.array(
    z.strictObject({
      title: z.string(),
      startedOn: dayOffset,
      preparationDueOn: dayOffset,
      talksFrom: dayOffset,
      talksUntil: dayOffset,
      wrapUpOn: dayOffset,
      template: z.string(),
      context: z.strictObject({
        coreTask: z.string(),
        goals: z.array(z.strictObject({ id: z.string(), text: z.string() })),
        guidelines: z.string(),
      }),
      talks: z.array(talkSchema),
    }),
  ),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioRound = Scenario['rounds'][number];
export type ScenarioTalk = ScenarioRound['talks'][number];
export type ScenarioTime = z.infer<typeof timeSchema>;
export type ScenarioPlan = NonNullable<ScenarioTalk['plan']>;
export type ScenarioTask = ScenarioPlan['tasks'][number];

/** The responsible of a task in the product's own shape. */
export function responsibleOf(
  task: ScenarioTask,
): z.infer<typeof responsibleSchema> {
  return typeof task.responsible === 'string'
    ? { kind: task.responsible }
    : { kind: 'other', name: task.responsible.other };
}
