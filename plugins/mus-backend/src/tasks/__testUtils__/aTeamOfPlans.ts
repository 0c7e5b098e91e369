import { BlockContent } from '@samtale/backstage-plugin-mus-common';
import {
  anEmployment,
  aPerson,
  aUnit,
  MakeDeps,
  testApp,
} from '../../__testUtils__';
import { clientId } from '../../actionPlans/__testUtils__/planHarness';
import { planRoutes } from '../../actionPlans/planRoutes';
import { planStartRoutes } from '../../planStarts/planStartRoutes';
import { taskRoutes } from '../taskRoutes';

/** Mette leads Jonas and Åse, each with a plan; Pernille is nobody to them. */
export async function aTeamOfPlans(makeDeps: MakeDeps) {
  const deps = await makeDeps();
  const mette = await aPerson(deps, 'Mette Holm');
  const jonas = await aPerson(deps, 'Jonas Kjær');
  const aase = await aPerson(deps, 'Åse Lund');
  const stranger = await aPerson(deps, 'Pernille Winther');
  const unit = await aUnit(deps, 'Borgerservice', mette.id);
  const app = testApp(
    deps,
    planRoutes(deps),
    planStartRoutes(deps),
    taskRoutes(deps),
  );
  const employmentOf: Record<string, string> = {};
  const planFor = async (personId: string) => {
    const employment = await anEmployment(deps, {
      personId,
      unitId: unit.id,
      leaderPersonId: mette.id,
    });
    employmentOf[personId] = employment.id as string;
    const planId = clientId();
    await app
      .put(`/v1/employments/${employment.id}/plans/${planId}`, mette.id)
      .send({})
      .expect(200);
    return planId;
  };
  return {
    deps,
    app,
    unitId: unit.id as string,
    mette: mette.id,
    jonas: jonas.id,
    aase: aase.id,
    stranger: stranger.id,
    employmentOf,
    planFor,
    jonasPlan: await planFor(jonas.id),
    aasePlan: await planFor(aase.id),
    add: async (planId: string, content: BlockContent, as = mette.id) => {
      const id = clientId();
      const kind = content.task ? 'task' : 'goal';
      await app
        .put(`/v1/plans/${planId}/blocks/${id}`, as)
        .send({ saveId: clientId(), kind, position: 1, content })
        .expect(200);
      return id;
    },
    tasks: async (as: string, query = '') =>
      (await app.get(`/v1/tasks${query}`, as)).body,
  };
}
