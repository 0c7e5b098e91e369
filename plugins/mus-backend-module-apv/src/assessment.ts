import {
  MadePlan,
  OriginPlan,
  PlanMaker,
  PlanOrigin,
} from '@samtale/backstage-plugin-mus-node';
import { z } from 'zod';

/** What people call it. */
export const apv: PlanOrigin = {
  id: 'apv',
  names: { da: 'APV', en: 'Workplace assessment' },
};

const line = z.string().trim().min(1).max(2_000);

/** One finding of a workplace assessment and what is agreed about it. */
export const assessmentSchema = z.object({
  /** Key of the assessment; says nothing about anybody. */
  reference: z.string().regex(/^[\w.:-]{1,80}$/),
  employeeRef: z.string().min(1).max(255),
  finding: line,
  action: line,
  responsible: z.enum(['employee', 'leader', 'both']),
  deadline: z.iso.date(),
  followUpOn: z.iso.date(),
});

/** An assessment as it is sent. */
export type Assessment = z.infer<typeof assessmentSchema>;

function planOf(assessment: Assessment, askedByRef: string): OriginPlan {
  const { reference, employeeRef, followUpOn } = assessment;
  const { finding, action, responsible, deadline } = assessment;
  return {
    reference,
    employeeRef,
    askedByRef,
    followUpOn,
    blocks: [
      { kind: 'note', text: finding },
      { kind: 'task', text: action, task: { responsible, deadline } },
    ],
  };
}

/** Makes the plan of an assessment, as one of its two. */
export function makeAssessmentPlan(
  plans: PlanMaker,
  assessment: Assessment,
  askedByRef: string,
): Promise<MadePlan> {
  return plans.makePlan(planOf(assessment, askedByRef));
}
