import {
  aPerson,
  aTalk,
  eachDatabase,
  MakeDeps,
  testApp,
} from '../__testUtils__';
import { planRoutes } from '../actionPlans/planRoutes';
import { talkRoutes } from '../talks/talkRoutes';
import { lastTimeRoutes } from './lastTimeRoutes';

jest.setTimeout(60_000);

const agreement = (text: string, part: object = {}) => ({
  text,
  responsible: 'employee',
  deadline: null,
  done: false,
  ...part,
});

async function start(makeDeps: MakeDeps) {
  const deps = await makeDeps();
  const talk = await aTalk(deps);
  const app = testApp(
    deps,
    lastTimeRoutes(deps),
    talkRoutes(deps),
    planRoutes(deps),
  );
  const path = `/v1/talks/${talk.talkId}`;
  const bring = (as: string, ...agreements: object[]) =>
    app.post(`${path}/last-time`, as).send({ agreements });
  const before = async (as: string, talkPath = path) =>
    (await app.get(talkPath, as).expect(200)).body.previousPlanId;
  const jonas = talk.employee.id;
  const mette = talk.leader.id;
  return { deps, talk, app, path, bring, before, jonas, mette };
}

eachDatabase((_name, makeDeps) => {
  it('in the first year, agreements that were pasted are what "Siden sidst" shows [K13]', async () => {
    const { app, bring, before, jonas, mette } = await start(makeDeps);
    expect(await before(jonas)).toBeNull();
    const first = await bring(
      mette,
      agreement('Kursus i GIS', { deadline: '2026-05-01', done: true }),
      agreement('KANARIE-sidst', { responsible: 'both' }),
    ).expect(200);
    const again = await bring(jonas, agreement('noget andet')).expect(200);
    expect(again.body).toEqual(first.body);
    const { planId } = first.body;
    expect([await before(jonas), await before(mette)]).toEqual([
      planId,
      planId,
    ]);
    const plan = (await app.get(`/v1/plans/${planId}`, jonas).expect(200)).body;
    expect(
      plan.blocks.map(
        ({ content }: { content: { text: string; task: object } }) => [
          content.text,
          content.task,
        ],
      ),
    ).toMatchObject([
      ['Kursus i GIS', { state: 'done', deadline: '2026-05-01' }],
      ['KANARIE-sidst', { state: 'planned', responsible: { kind: 'both' } }],
    ]);
  });

  it('is of the two alone, sealed, and never replaces a plan that is there', async () => {
    const { deps, app, path, bring, jonas, mette, talk } =
      await start(makeDeps);
    const stranger = (await aPerson(deps, 'Sara Lind')).id;
    expect((await bring(stranger, agreement('x'))).status).toBe(404);
    expect((await bring(jonas)).status).toBe(400);
    expect((await bring(jonas, agreement('  '))).status).toBe(400);
    const { planId } = (
      await bring(jonas, agreement('KANARIE-sidst')).expect(200)
    ).body;
    expect((await app.get(`/v1/plans/${planId}`, stranger)).status).toBe(404);
    const rows = await deps.knex('mus_plan_block').where({ plan_id: planId });
    expect(JSON.stringify(rows)).not.toContain('KANARIE');
    await app.post(`${path}/start`, mette).send({}).expect(200);
    const own = (await app.post(`${path}/plan`, mette)).body.id;
    expect(own).not.toBe(planId);
    expect(talk.talkId).toBeTruthy();
  });

  it('gives way to the plan of the talk in the year after', async () => {
    const { deps, talk, app, path, bring, before, jonas, mette } =
      await start(makeDeps);
    await app.post(`${path}/start`, mette).send({}).expect(200);
    const plan = (await app.post(`${path}/plan`, mette)).body.id;
    deps.clock.shift({ days: 1 });
    await bring(jonas, agreement('fra før')).expect(200);
    deps.clock.shift({ days: 365 });
    const next = deps.ids.next();
    const row = await deps.knex('mus_talk').where({ id: talk.talkId }).first();
    await deps.knex('mus_talk').insert({
      ...row,
      id: next,
      round_id: null,
      invited_at: deps.clock.now(),
      started_at: null,
    });
    const sheet = { organisation_id: 'skovlund', talk_id: next };
    await deps.knex('mus_sheet').insert([
      { ...sheet, party: 'employee', state: 'notStarted' },
      { ...sheet, party: 'leader', state: 'notStarted' },
    ]);
    const readers = await deps
      .knex('mus_reader')
      .where({ document_id: talk.talkId });
    await deps
      .knex('mus_reader')
      .insert(readers.map(reader => ({ ...reader, document_id: next })));
    expect(await before(jonas, `/v1/talks/${next}`)).toBe(plan);
    const late = await app
      .post(`/v1/talks/${next}/last-time`, jonas)
      .send({ agreements: [agreement('for sent')] });
    expect([late.status, late.body.error.problems[0].code]).toEqual([
      409,
      'lastTimeThere',
    ]);
  });
});
