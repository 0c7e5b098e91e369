import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { NotFoundError } from '../http/errors';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { Caller } from './Caller';
import { may } from './may';
import { meRoutes } from './meRoutes';
import { assignLeader } from './operations/assignLeader';
import { employeesOf, employeesWithoutLeader } from './operations/employments';
import { findPeople } from './operations/people';
import { unitLedBy } from './operations/units';
import { operatorTaskRoutes } from './operatorTaskRoutes';

const { people } = musContract;

function onlyHr(caller: Caller): void {
  if (!may(caller, 'assignLeaders')) throw new NotFoundError();
}

function hrRoutes(router: Router, deps: SliceDeps): void {
  const { database, clock, settings } = deps;
  serve(router, people.withoutLeader, deps, async ({ caller }) => {
    onlyHr(caller);
    const { allowedMailDomains } = settings.organisation;
    const employees = await database.transaction(tx =>
      employeesWithoutLeader(tx, caller.organisationId, allowedMailDomains),
    );
    return { body: { employees } };
  });

  serve(router, people.searchPeople, deps, async ({ caller, query }) => {
    onlyHr(caller);
    const found = await database.transaction(tx =>
      findPeople(tx, caller.organisationId, query.search),
    );
    return { body: { people: found } };
  });

  serve(router, people.assignLeader, deps, async ({ caller, params, body }) => {
    onlyHr(caller);
    const { organisationId } = caller;
    const leader = await database.transaction(tx =>
      assignLeader(tx, deps, {
        organisationId,
        ...params,
        ...body,
        now: clock.now(),
      }),
    );
    return { body: { employmentId: params.employmentId, leader } };
  });
}

/** Who I am, whom I lead, and what HR does about leaders (contract `people`). */
export function peopleRoutes(deps: SliceDeps): (router: Router) => void {
  const { database, settings } = deps;
  return router => {
    meRoutes(deps)(router);
    operatorTaskRoutes(deps)(router);
    hrRoutes(router, deps);
    serve(router, people.employees, deps, async ({ caller, params }) => {
      const { organisationId, personId } = caller;
      const { unitId } = params;
      const body = await database.transaction(async tx => {
        const unit = await unitLedBy(tx, { organisationId, personId, unitId });
        if (!unit) throw new NotFoundError();
        const where = { organisationId, unitId, leaderPersonId: personId };
        return {
          unit,
          employees: await employeesOf(
            tx,
            where,
            settings.organisation.allowedMailDomains,
          ),
        };
      });
      return { body };
    });
  };
}
