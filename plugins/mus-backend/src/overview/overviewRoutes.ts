import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { Tx } from '../database/Database';
import { NotFoundError } from '../http/errors';
import { serve } from '../http/serve';
import { Caller } from '../people/Caller';
import { unitsLedBy } from '../people/operations/units';
import { SliceDeps } from '../slice';
import { myTalk, teamCard } from './home';
import { currentRound, myOpenTalks } from './homeQueries';
import { OverviewReadModel } from './OverviewReadModel';

const { overview } = musContract;

async function teamOf(
  tx: Tx,
  model: OverviewReadModel,
  { organisationId, personId }: Caller,
  today: string,
) {
  const units = await unitsLedBy(tx, organisationId, personId);
  const team = await model.team(tx, {
    organisationId,
    leaderPersonId: personId,
    today,
  });
  if (units.length === 0 && team.length === 0) return null;
  const currentRoundId = await currentRound(tx, organisationId, personId);
  return { units, currentRoundId, ...teamCard(team, today) };
}

async function readHome(
  { database, clock, settings }: SliceDeps,
  model: OverviewReadModel,
  caller: Caller,
) {
  const today = clock.today();
  return database.transaction(async tx => {
    const rows = await myOpenTalks(tx, caller.organisationId, caller.personId);
    const mine = rows.map(row => myTalk(row, settings.organisation, today));
    const team = await teamOf(tx, model, caller, today);
    const myConfirmations = mine.filter(
      ({ next }) => next === 'confirmPlan',
    ).length;
    return {
      mine,
      team,
      waitingToConfirm: myConfirmations + (team?.toConfirm ?? 0),
    };
  });
}

/** Status without content: the home page cards and the leader's overview (T25). */
export function overviewRoutes(deps: SliceDeps): (router: Router) => void {
  const model = new OverviewReadModel(deps.settings.organisation);
  return router => {
    serve(router, overview.home, deps, async ({ caller }) => ({
      body: await readHome(deps, model, caller),
    }));

    serve(router, overview.team, deps, async ({ caller, query }) => {
      const { cursor, limit, ...asked } = query;
      const { organisationId, personId } = caller;
      const question = {
        organisationId,
        leaderPersonId: personId,
        today: deps.clock.today(),
      };
      const page = await deps.database.transaction(tx =>
        model.page(tx, question, asked, { cursor, limit }),
      );
      if (page.total === 0 && Object.keys(page.counts).length === 0)
        throw new NotFoundError();
      return { body: page };
    });
  };
}
