import {
  anEmployment,
  aPerson,
  aUnit,
  eachDatabase,
  testApp,
  TestDeps,
} from '../__testUtils__';
import {
  clientId,
  taskContent,
} from '../actionPlans/__testUtils__/planHarness';
import { planRoutes } from '../actionPlans/planRoutes';
import { planStartRoutes } from './planStartRoutes';

/** Mette leads Jonas; nobody leads Ole. */
async function aTeam(deps: TestDeps) {
  const mette = await aPerson(deps, 'Mette Holm');
  const jonas = await aPerson(deps, 'Jonas Kjær');
  const ole = await aPerson(deps, 'Ole Alene');
  const stranger = await aPerson(deps, 'Pernille Winther');
  const unit = await aUnit(deps, 'Borgerservice', mette.id);
  const work = { unitId: unit.id, leaderPersonId: mette.id };
  const jonasWork = await anEmployment(deps, { ...work, personId: jonas.id });
  const oleWork = await anEmployment(deps, {
    unitId: unit.id,
    leaderPersonId: null,
    personId: ole.id,
  });
  const app = testApp(deps, planRoutes(deps), planStartRoutes(deps));
  const path = (employmentId: string, planId: string) =>
    `/v1/employments/${employmentId}/plans/${planId}`;
  return {
    app,
    path,
    mette: mette.id,
    jonas: jonas.id,
    ole: ole.id,
    stranger: stranger.id,
    jonasWork: jonasWork.id as string,
    oleWork: oleWork.id as string,
    start: (as: string, employmentId: string, planId = clientId()) =>
      app.put(path(employmentId, planId), as).send({}),
  };
}

eachDatabase((_name, makeDeps) => {
  it('[T17] the leader makes a plan without a form, and both write in it', async () => {
    const deps = await makeDeps();
    const { app, start, mette, jonas, jonasWork } = await aTeam(deps);
    const planId = clientId();
    const { body: made, status } = await start(mette, jonasWork, planId);
    expect(status).toBe(200);
    expect(made).toMatchObject({
      id: planId,
      talkId: null,
      origin: 'mus',
      me: 'leader',
      state: 'draft',
      blocks: [],
      can: { write: true },
    });
    const block = `/v1/plans/${planId}/blocks/${clientId()}`;
    const content = taskContent('Kursus i GIS');
    await app
      .put(block, jonas)
      .send({ saveId: clientId(), kind: 'task', position: 1, content })
      .expect(200);
    const { body: read } = await app.get(`/v1/plans/${planId}`, mette);
    expect(read.blocks[0].content.text).toBe('Kursus i GIS');
    expect(deps.live.changes).toContainEqual(
      expect.objectContaining({ kind: 'plan', id: planId }),
    );
  });

  it('[T17] the employee makes one too; the same request twice makes one plan', async () => {
    const deps = await makeDeps();
    const { start, jonas, jonasWork } = await aTeam(deps);
    const planId = clientId();
    const first = await start(jonas, jonasWork, planId);
    const second = await start(jonas, jonasWork, planId);
    expect(first.body.me).toBe('employee');
    expect([second.status, second.body.id]).toEqual([200, planId]);
    expect(await deps.knex('mus_action_plan')).toHaveLength(1);
    expect(
      await deps.knex('mus_reader').where({ level: 'write' }),
    ).toHaveLength(2);
  });

  it('a stranger starts nothing: an employment of others is not there', async () => {
    const deps = await makeDeps();
    const { start, stranger, jonasWork } = await aTeam(deps);
    const missing = await start(stranger, clientId());
    const foreign = await start(stranger, jonasWork);
    expect(missing.status).toBe(404);
    expect(foreign.text).toBe(missing.text);
    expect((await start(`${stranger} hr`, jonasWork)).text).toBe(missing.text);
    expect(await deps.knex('mus_action_plan')).toEqual([]);
  });

  it('the id of somebody else’s plan is not there, and that plan stays', async () => {
    const deps = await makeDeps();
    const { start, mette, jonas, jonasWork } = await aTeam(deps);
    const planId = clientId();
    await start(jonas, jonasWork, planId).expect(200);
    await deps.knex('mus_reader').where({ person_id: mette }).delete();
    expect((await start(mette, jonasWork, planId)).status).toBe(404);
    expect(await deps.knex('mus_action_plan')).toHaveLength(1);
  });

  it('without a leader there is nobody to make a plan with, and it says so', async () => {
    const deps = await makeDeps();
    const { start, ole, oleWork } = await aTeam(deps);
    const refused = await start(ole, oleWork);
    expect(refused.status).toBe(409);
    expect(refused.body.error.problems).toEqual([
      { path: '', code: 'noLeader' },
    ]);
  });

  it('what is no id is told by field', async () => {
    const deps = await makeDeps();
    const { app, path, mette, jonasWork } = await aTeam(deps);
    const bad = await app.put(path(jonasWork, 'x'), mette).send({});
    expect(bad.status).toBe(400);
    expect(bad.body.error.problems[0].path).toBe('planId');
  });

  it('says with whom I can make one, and which open ones there are', async () => {
    const deps = await makeDeps();
    const { app, start, mette, jonas, stranger, jonasWork } = await aTeam(deps);
    const planId = clientId();
    await start(mette, jonasWork, planId).expect(200);
    const choices = async (as: string) =>
      (await app.get('/v1/plan-starts', as)).body.choices;
    expect(await choices(mette)).toMatchObject([
      {
        employmentId: jonasWork,
        me: 'leader',
        employee: { name: 'Jonas Kjær' },
        title: 'Medarbejder',
        open: [{ planId, createdOn: deps.clock.today() }],
      },
    ]);
    expect(await choices(jonas)).toMatchObject([{ me: 'employee' }]);
    expect(await choices(stranger)).toEqual([]);
  });
});
