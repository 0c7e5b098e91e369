import { LoggerService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import {
  PlanMaker,
  PlanRefusedError,
} from '@samtale/backstage-plugin-mus-node';
import { DateTime } from 'luxon';
import { Assessment, makeAssessmentPlan } from './assessment';

/** An assessment that has a plan from the start, and who asks for it. */
export interface Example {
  readonly assessment: Assessment;
  readonly leaderRef: string;
}

/** Examples of the configuration, with their days counted from today. */
export function readExamples(config: Config, today: DateTime): Example[] {
  const examples = config.getOptionalConfigArray('mus.apv.examples') ?? [];
  const day = (example: Config, key: string) =>
    today.plus({ days: example.getNumber(key) }).toFormat('yyyy-MM-dd');
  return examples.map(example => ({
    leaderRef: example.getString('leader'),
    assessment: {
      reference: example.getString('reference'),
      employeeRef: example.getString('employee'),
      finding: example.getString('finding'),
      action: example.getString('action'),
      responsible: 'leader',
      deadline: day(example, 'deadlineInDays'),
      followUpOn: day(example, 'followUpInDays'),
    },
  }));
}

/** How often, and how many times, the directory is waited for. */
export interface Patience {
  readonly tries: number;
  readonly milliseconds: number;
}

const pause = (milliseconds: number) =>
  new Promise<void>(resolve => {
    setTimeout(resolve, milliseconds).unref();
  });

/** The directory may still be filling: an employee who is not known yet is asked for again. */
async function makeExample(
  plans: PlanMaker,
  { assessment, leaderRef }: Example,
  { tries, milliseconds }: Patience,
): Promise<void> {
  for (let left = tries; ; left -= 1) {
    try {
      await makeAssessmentPlan(plans, assessment, leaderRef);
      return;
    } catch (error) {
      const waits =
        error instanceof PlanRefusedError && error.code === 'employeeUnknown';
      if (!waits || left <= 1) throw error;
    }
    await pause(milliseconds);
  }
}

/** Makes the plans of the examples; one that cannot be made is told in the log. */
export async function makeExamples(
  plans: PlanMaker,
  examples: readonly Example[],
  logger: LoggerService,
  patience: Patience,
): Promise<void> {
  for (const example of examples) {
    await makeExample(plans, example, patience).catch(error =>
      logger.warn(
        `The example ${example.assessment.reference} got no plan: ${error.message}`,
      ),
    );
  }
}
