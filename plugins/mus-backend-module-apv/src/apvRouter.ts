import { HttpAuthService, LoggerService } from '@backstage/backend-plugin-api';
import {
  PlanMaker,
  PlanRefusedError,
} from '@samtale/backstage-plugin-mus-node';
import express, { Request, Response, Router } from 'express';
import { assessmentSchema, makeAssessmentPlan } from './assessment';

/** What the route works with. */
export interface ApvDeps {
  readonly plans: PlanMaker;
  readonly httpAuth: HttpAuthService;
  readonly logger: LoggerService;
}

/** Whom somebody leads is nobody else's business: both are "not there". */
const notThere = ['employeeUnknown', 'notOneOfTheTwo'];

const messages = {
  notFound: {
    da: 'Medarbejderen findes ikke, eller du er ikke leder eller medarbejder i sagen.',
    en: 'There is no such employee, or you are not one of the two.',
  },
  conflict: {
    da: 'Planen kan ikke laves endnu: Ansættelsen har ingen leder eller er ikke entydig.',
    en: 'The plan cannot be made yet: nobody leads the employment, or there are several.',
  },
  badInput: {
    da: 'Udfyld de felter, der er nævnt, og prøv igen.',
    en: 'Fill in the fields that are named and try again.',
  },
  internal: {
    da: 'Noget gik galt hos os. Prøv igen om lidt.',
    en: 'Something went wrong here. Try again in a while.',
  },
} as const;

const statuses = {
  notFound: 404,
  conflict: 409,
  badInput: 400,
  internal: 500,
} as const;

function refuse(
  request: Request,
  response: Response,
  code: keyof typeof messages,
  problems: ReadonlyArray<{ path: string; code: string }> = [],
): void {
  const language = request.acceptsLanguages('da', 'en') === 'en' ? 'en' : 'da';
  const message = messages[code][language];
  response.status(statuses[code]).json({ error: { code, message, problems } });
}

function codeOf(error: PlanRefusedError): keyof typeof messages {
  if (notThere.includes(error.code)) return 'notFound';
  return error.code === 'badInput' || error.code === 'badReference'
    ? 'badInput'
    : 'conflict';
}

async function makePlan(
  { plans, httpAuth }: ApvDeps,
  request: Request,
  response: Response,
): Promise<void> {
  const credentials = await httpAuth.credentials(request, { allow: ['user'] });
  const parsed = assessmentSchema.safeParse(request.body);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, code }) => ({
      path: path.join('.'),
      code,
    }));
    refuse(request, response, 'badInput', problems);
    return;
  }
  const { userEntityRef } = credentials.principal;
  const made = await makeAssessmentPlan(plans, parsed.data, userEntityRef);
  response.status(made.made ? 201 : 200).json(made);
}

/** `POST /apv/assessments`: the plan of an assessment, made once. */
export function apvRouter(deps: ApvDeps): Router {
  const router = Router();
  router.post(
    '/apv/assessments',
    express.json({ limit: '64kb' }),
    (request, response, next) => {
      makePlan(deps, request, response).catch(error => {
        if (error instanceof PlanRefusedError) {
          refuse(request, response, codeOf(error), error.problems);
        } else if (error?.name === 'AuthenticationError') {
          next(error);
        } else {
          // What was sent stays out of the log.
          deps.logger.error(`An assessment got no plan: ${error?.name}`);
          refuse(request, response, 'internal');
        }
      });
    },
  );
  return router;
}
