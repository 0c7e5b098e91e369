import { talkState } from '@samtale/backstage-plugin-mus-common';
import { repairPlanState } from '../actionPlans/operations/repairPlanState';
import { readPlanStates } from '../actionPlans/operations/readPlanStates';
import { projectTalkState } from '../actionPlans/operations/projectTalkState';
import { Tx } from '../database/Database';
import { readTalkStates } from '../talks/operations/readTalkStates';
import { talkFactsOf } from '../talks/talkFacts';
import { Job, JobDeps } from './Job';

const PAGE = 500;

/** Walks ids in order, page by page, each page in a short transaction of its own. */
async function walk(
  deps: JobDeps,
  page: (
    tx: Tx,
    after: string,
  ) => Promise<Array<{ id: string; wrong: boolean }>>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (let after = ''; ;) {
    const from = after;
    const rows = await deps.database.transaction(tx => page(tx, from));
    wrong.push(...rows.filter(row => row.wrong).map(row => row.id));
    if (rows.length < PAGE) return wrong;
    after = rows[rows.length - 1].id;
  }
}

async function repair(
  deps: JobDeps,
  ids: readonly string[],
  one: (tx: Tx, id: string) => Promise<boolean>,
): Promise<number> {
  let repaired = 0;
  for (const id of ids) {
    const done = await deps.database.transaction(tx => one(tx, id));
    repaired += done ? 1 : 0;
  }
  return repaired;
}

function repairPlans(deps: JobDeps): Promise<number> {
  const { organisationId } = deps.settings.organisation;
  const { dialect } = deps.database;
  return walk(deps, (tx, after) =>
    readPlanStates(tx, organisationId, { after, limit: PAGE }),
  ).then(ids =>
    repair(deps, ids, (tx, planId) =>
      repairPlanState(tx, { organisationId, planId }, dialect),
    ),
  );
}

function repairTalks(deps: JobDeps): Promise<number> {
  const { organisationId } = deps.settings.organisation;
  const { dialect } = deps.database;
  const page = async (tx: Tx, after: string) => {
    const rows = await readTalkStates(tx, organisationId)
      .where('talk.id', '>', after)
      .orderBy('talk.id')
      .limit(PAGE);
    return rows.map(row => ({
      id: row.id,
      wrong: talkState(talkFactsOf(row)) !== row.state,
    }));
  };
  return walk(deps, page).then(ids =>
    repair(deps, ids, (tx, talkId) =>
      projectTalkState(tx, { organisationId, talkId }, dialect),
    ),
  );
}

/** Recomputes the state of every plan and talk from its facts; what differs is mended and counted in the log. */
export const repairStates: Job = {
  id: 'mus-repair-states',
  everyMinutes: 24 * 60,
  run: async deps => {
    // Plans first: the state of a talk follows from its plan's.
    const plans = await repairPlans(deps);
    const talks = await repairTalks(deps);
    if (plans + talks > 0) {
      deps.logger.warn(
        `States that did not follow from their facts: ${plans} plans, ${talks} talks; mended`,
      );
    }
  },
};
