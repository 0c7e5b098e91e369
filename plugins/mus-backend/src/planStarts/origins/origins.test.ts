import { OriginPlan, PlanMaker } from '@samtale/backstage-plugin-mus-node';
import {
  anEmployment,
  aPerson,
  aUnit,
  eachDatabase,
  testApp,
  TestDeps,
} from '../../__testUtils__';
import { planRoutes } from '../../actionPlans/planRoutes';
import { planStartRoutes } from '../planStartRoutes';
import { PlanOrigins } from './PlanOrigins';

const apv = {
  id: 'apv',
  names: { da: 'APV', en: 'Workplace assessment' },
  link: '/apv/{reference}',
};

async function anOrigin(deps: TestDeps) {
  const origins = new PlanOrigins();
  const maker = origins.add(apv);
  const mette = await aPerson(deps, 'Mette Holm');
  const jonas = await aPerson(deps, 'Jonas');
  const stranger = await aPerson(deps, 'Pernille');
  const unit = await aUnit(deps, 'Borgerservice', mette.id);
  await anEmployment(deps, {
    personId: jonas.id,
    unitId: unit.id,
    leaderPersonId: mette.id,
  });
  const app = testApp(deps, planRoutes(deps), planStartRoutes(deps, origins));
  const plan: OriginPlan = {
    reference: 'sag-17',
    employeeRef: 'user:default/Jonas',
    askedByRef: 'user:default/mette-holm',
    blocks: [
      { kind: 'note', text: 'Støj ved skranken' },
      {
        kind: 'task',
        text: 'Bestil støjskærme til skranken',
        task: { responsible: 'leader', deadline: '2027-01-15' },
      },
    ],
    followUpOn: '2027-02-02',
  };
  return { app, maker, plan, unit, mette, jonas, stranger };
}

const codeOf = (maker: PlanMaker, plan: OriginPlan) =>
  maker.makePlan(plan).then(
    () => 'made',
    error => error.code ?? error.message,
  );

eachDatabase((_name, makeDeps) => {
  it('[T44] another plugin makes a plan that the two read and nobody else', async () => {
    const deps = await makeDeps();
    const { app, maker, plan, mette, jonas, stranger } = await anOrigin(deps);
    const { planId, path, made } = await maker.makePlan(plan);
    expect([path, made]).toEqual([`/mus/plans/${planId}`, true]);
    for (const as of [mette.id, jonas.id]) {
      const { body } = await app.get(`/v1/plans/${planId}`, as);
      expect(body).toMatchObject({ origin: 'apv', talkId: null });
      expect(
        body.blocks.map(
          (one: { content: { text: string } }) => one.content.text,
        ),
      ).toEqual(['Støj ved skranken', 'Bestil støjskærme til skranken']);
      expect(body.followUp.on).toBe('2027-02-02');
    }
    expect((await app.get(`/v1/plans/${planId}`, stranger.id)).status).toBe(
      404,
    );
    const kinds = deps.dueFacts.facts.map(fact => fact.kind);
    expect(kinds.filter(kind => kind === 'followUpDue')).toHaveLength(2);
    const rows = await deps.knex('mus_plan_block').where({ plan_id: planId });
    expect(JSON.stringify(rows)).not.toMatch(/Støj|støj/);
  });

  it('says where a plan came from, to its readers alone', async () => {
    const deps = await makeDeps();
    const { app, maker, plan, jonas, stranger } = await anOrigin(deps);
    const { planId } = await maker.makePlan(plan);
    const url = `/v1/plans/${planId}/origin`;
    const english = await app.get(url, jonas.id).set('Accept-Language', 'en');
    expect((await app.get(url, jonas.id)).body).toEqual({
      id: 'apv',
      name: 'APV',
      link: '/apv/sag-17',
    });
    expect(english.body.name).toBe('Workplace assessment');
    expect((await app.get(url, stranger.id)).status).toBe(404);
  });

  it('one plan for each reference, however often and at once', async () => {
    const deps = await makeDeps();
    const { maker, plan } = await anOrigin(deps);
    const made = await Promise.all([1, 2, 3].map(() => maker.makePlan(plan)));
    expect(new Set(made.map(({ planId }) => planId)).size).toBe(1);
    expect(made.filter(one => one.made)).toHaveLength(1);
    const other = await maker.makePlan({ ...plan, reference: 'sag-18' });
    expect(other.made).toBe(true);
    expect(await deps.knex('mus_action_plan')).toHaveLength(2);
  });

  it('refuses in words a plugin can act on, and writes nothing', async () => {
    const deps = await makeDeps();
    const { maker, plan, unit, jonas, mette } = await anOrigin(deps);
    const refused = (change: Partial<OriginPlan>) =>
      codeOf(maker, { ...plan, ...change });
    expect(await refused({ reference: 'Jonas er syg' })).toBe('badReference');
    expect(await refused({ employeeRef: 'user:default/ingen' })).toBe(
      'employeeUnknown',
    );
    expect(await refused({ askedByRef: 'user:default/pernille' })).toBe(
      'notOneOfTheTwo',
    );
    expect(await refused({ followUpOn: '2020-01-01' })).toBe('badInput');
    const long = { kind: 'note', text: 'x'.repeat(20_001) } as const;
    await expect(
      maker.makePlan({ ...plan, blocks: [plan.blocks[0], long] }),
    ).rejects.toMatchObject({
      code: 'badInput',
      problems: [{ path: 'blocks.1.text', code: 'tooLong' }],
    });
    const work = { personId: jonas.id, leaderPersonId: mette.id };
    await anEmployment(deps, { ...work, unitId: unit.id });
    expect(await refused({})).toBe('unitNeeded');
    expect(await deps.knex('mus_action_plan')).toEqual([]);
  });
});

describe('PlanOrigins', () => {
  it('takes an id once, and only what is well formed', () => {
    const origins = new PlanOrigins();
    origins.add(apv);
    expect(() => origins.add(apv)).toThrow(/registered twice/);
    expect(() => origins.add({ ...apv, id: 'mus' })).toThrow(/twice/);
    expect(() => origins.add({ ...apv, id: 'Æ' })).toThrow(/usable id/);
    expect(() => origins.add({ ...apv, id: 'b', link: '//x' })).toThrow(/link/);
    expect(() =>
      origins.add({ ...apv, id: 'c', names: { da: '', en: 'C' } }),
    ).toThrow(/both languages/);
  });

  it('waits with a plan until the plugin has started', async () => {
    const origins = new PlanOrigins();
    const asked: string[] = [];
    const plan = { reference: 'r' } as OriginPlan;
    const made = origins.add(apv).makePlan(plan);
    origins.open(async (origin, { reference }) => {
      asked.push(`${origin.id} ${reference}`);
      return { planId: 'p', path: '/mus/plans/p', made: true };
    });
    expect((await made).planId).toBe('p');
    expect(asked).toEqual(['apv r']);
    expect(origins.name({ origin: 'gone', reference: 'x' }, 'da')).toEqual({
      id: 'gone',
      name: 'GONE',
      link: null,
    });
  });
});
