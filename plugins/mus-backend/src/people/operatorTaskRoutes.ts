import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { NotFoundError } from '../http/errors';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { may } from './may';

const SHOWN = 200;

/** What the operator must look at. */
export function operatorTaskRoutes(deps: SliceDeps): (router: Router) => void {
  return router => {
    serve(router, musContract.operator.tasks, deps, async ({ caller }) => {
      if (!may(caller, 'readOperatorTasks')) throw new NotFoundError();
      const tasks = await deps.database.transaction(tx =>
        tx('mus_operator_task')
          .where({ organisation_id: caller.organisationId })
          .whereNull('solved_at')
          .orderBy([{ column: 'at', order: 'desc' }, { column: 'id' }])
          .limit(SHOWN)
          .select('id', 'kind', 'subject', 'at'),
      );
      return { body: { tasks } };
    });
  };
}
