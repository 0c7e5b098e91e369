import { eachDatabase, MakeDeps, testApp } from '../__testUtils__';
import {
  clientId,
  taskContent,
} from '../actionPlans/__testUtils__/planHarness';
import { planRoutes } from '../actionPlans/planRoutes';
import { handOver } from '../organisation/projection/handOver';
import { aTeamOfPlans } from '../tasks/__testUtils__/aTeamOfPlans';
import { sharingRoutes } from './sharingRoutes';

const goal = (text: string) => ({
  formatVersion: 1 as const,
  text,
  goalId: null,
  provisional: false,
});

/** Nothing more is followed up. */
const over = { nextOn: null, close: true };

/** Jonas has a goal and a task of Mette's in his plan. */
async function aPlanToShare(makeDeps: MakeDeps) {
  const team = await aTeamOfPlans(makeDeps);
  const { deps, add, jonasPlan, jonas } = team;
  const app = testApp(deps, planRoutes(deps), sharingRoutes(deps));
  const goalId = await add(jonasPlan, goal('Skrive enklere breve'), jonas);
  const taskId = await add(
    jonasPlan,
    taskContent('Giv tid i vagtplanen', { responsible: { kind: 'leader' } }),
  );
  const url = `/v1/plans/${jonasPlan}`;
  const item = (blockId: string, personId: string) =>
    `${url}/blocks/${blockId}/shares/${personId}`;
  return {
    ...team,
    app,
    url,
    item,
    goalId,
    taskId,
    share: (as: string, blockId: string, personId: string) =>
      app.put(item(blockId, personId), as).send({}),
    withMe: async (as: string) =>
      (await app.get('/v1/shared-with-me', as)).body.items,
    changes: async (as: string) =>
      (await app.get('/v1/leader-changes', as)).body.changes,
    answer: (as: string, body: object) =>
      app.post(`${url}/leader-change`, as).send({ blockIds: [], ...body }),
    /** The two agree on a date, follow up and close. */
    close: async () => {
      await app
        .put(`${url}/follow-up`, jonas)
        .set('If-Match', '"1"')
        .send({ on: '2027-05-20', none: false })
        .expect(200);
      await app.post(`${url}/follow-up/held`, jonas).send(over).expect(200);
    },
    newLeader: (leaderPersonId: string) =>
      deps.database.transaction(tx =>
        handOver(tx, deps, {
          organisationId: 'skovlund',
          employmentId: team.employmentOf[jonas],
          leaderPersonId,
          now: deps.clock.now(),
        }),
      ),
  };
}

eachDatabase((_name, makeDeps) => {
  it('[R12] the employee shares one item with a colleague, who sees just that, and takes it back', async () => {
    const { app, url, share, withMe, item, goalId, ...team } =
      await aPlanToShare(makeDeps);
    const { jonas, aase, jonasPlan, mette } = team;
    const shared = await share(jonas, goalId, aase);
    expect(shared.body).toMatchObject({
      canShare: true,
      shares: [{ blockId: goalId, person: { name: 'Åse Lund' } }],
    });
    expect(await withMe(aase)).toMatchObject([
      {
        planId: jonasPlan,
        kind: 'goal',
        text: 'Skrive enklere breve',
        state: null,
        employee: { name: 'Jonas Kjær' },
      },
    ]);
    const others = [url, `${url}/shares`, `${url}/access-log`];
    for (const path of others) {
      expect((await app.get(path, aase)).status).toBe(404);
    }
    const { body: plan } = await app.get(url, mette);
    expect(plan.readers).toHaveLength(2);
    const { body: log } = await app.get(`${url}/access-log`, jonas);
    const actions = log.entries.map((one: { action: string }) => one.action);
    expect(actions).toEqual(expect.arrayContaining(['share', 'openShared']));
    await app.delete(item(goalId, aase), jonas).send({}).expect(200);
    expect(await withMe(aase)).toEqual([]);
    await share(jonas, goalId, aase).expect(200);
    expect(await withMe(aase)).toHaveLength(1);
  });

  it('a shared task shows how far it is, and not what came of it', async () => {
    const { add, share, withMe, jonas, aase, jonasPlan } =
      await aPlanToShare(makeDeps);
    const secret = taskContent('Kursus i GIS', {
      outcome: 'Kun til os to',
      state: 'started',
    });
    await share(jonas, await add(jonasPlan, secret), aase);
    const items = await withMe(aase);
    expect(items).toMatchObject([
      { kind: 'task', text: 'Kursus i GIS', state: 'started' },
    ]);
    expect(JSON.stringify(items)).not.toContain('Kun til os to');
  });

  it('[R12] only the employee shares, only what is there, only with people who are', async () => {
    const { app, add, share, goalId, taskId, ...team } =
      await aPlanToShare(makeDeps);
    const { jonas, mette, aase, stranger, jonasPlan, item, withMe } = team;
    const refused = await share(mette, goalId, aase);
    expect(refused.body.error.problems[0].code).toBe('onlyEmployeeShares');
    expect((await share(stranger, goalId, aase)).status).toBe(404);
    expect((await share(jonas, clientId(), aase)).status).toBe(404);
    expect(
      (await share(jonas, goalId, clientId())).body.error.problems,
    ).toEqual([{ path: 'personId', code: 'unknownPerson' }]);
    expect((await share(jonas, goalId, mette)).body.error.problems).toEqual([
      { path: 'personId', code: 'readsAlready' },
    ]);
    const empty = await add(jonasPlan, goal(' '));
    expect((await share(jonas, empty, aase)).status).toBe(404);
    await share(jonas, taskId, aase).expect(200);
    const stolen = await app.delete(item(taskId, aase), aase).send({});
    expect(stolen.status).toBe(404);
    await app
      .delete(`/v1/plans/${jonasPlan}/blocks/${taskId}`, jonas)
      .set('If-Match', '"1"')
      .expect(200);
    expect(await withMe(aase)).toEqual([]);
    expect(await withMe(stranger)).toEqual([]);
  });

  it('suggests the people of my units, and finds others by name', async () => {
    const { app, jonas } = await aPlanToShare(makeDeps);
    const names = async (query = '') =>
      (await app.get(`/v1/colleagues${query}`, jonas)).body.people.map(
        ({ name }: { name: string }) => name,
      );
    expect(await names()).toEqual(['Mette Holm', 'Åse Lund']);
    expect(await names('?search=pernille')).toEqual(['Pernille Winther']);
  });

  it('when the leader changes, the employee is asked once; nothing is inherited', async () => {
    const { app, url, changes, answer, newLeader, ...team } =
      await aPlanToShare(makeDeps);
    const { jonas, mette, stranger, goalId, taskId, withMe } = team;
    expect(await changes(jonas)).toEqual([]);
    await newLeader(stranger);
    expect((await app.get(url, stranger)).body.access).toBe('stub');
    expect(await changes(jonas)).toMatchObject([
      {
        formerLeader: { name: 'Mette Holm' },
        newLeader: { id: stranger, name: 'Pernille Winther' },
        formerReadsUntil: expect.any(String),
        items: expect.arrayContaining([
          { blockId: goalId, kind: 'goal', text: 'Skrive enklere breve' },
          { blockId: taskId, kind: 'task', text: 'Giv tid i vagtplanen' },
        ]),
      },
    ]);
    expect(await changes(mette)).toEqual([]);
    expect(await changes(stranger)).toEqual([]);
    const byOthers = await answer(stranger, {
      newLeaderId: stranger,
      share: 'whole',
    });
    expect(byOthers.status).toBe(404);
    const part = { newLeaderId: stranger, share: 'part', blockIds: [goalId] };
    expect(
      (await answer(jonas, { ...part, blockIds: [] })).body.error.problems,
    ).toEqual([{ path: 'blockIds', code: 'required' }]);
    expect((await answer(jonas, part)).body).toEqual({ changes: [] });
    expect((await answer(jonas, part)).status).toBe(200);
    const twice = await answer(jonas, { ...part, share: 'none' });
    expect(twice.body.error.problems[0].code).toBe('leaderChangeAnswered');
    expect(await withMe(stranger)).toMatchObject([
      { text: 'Skrive enklere breve' },
    ]);
    expect((await app.get(url, stranger)).body.access).toBe('stub');
    team.deps.clock.shift({ days: 31 });
    expect((await app.get(url, mette)).status).toBe(404);
  });

  it('a plan that was closed before the leader changed is opened again by the employee; nothing is inherited', async () => {
    const { deps, app, url, changes, close, newLeader, jonas, ...team } =
      await aPlanToShare(makeDeps);
    const { mette, stranger } = team;
    await close();
    await deps
      .knex('mus_employment')
      .where({ id: team.employmentOf[jonas] })
      .update({ leader_person_id: stranger });
    await newLeader(stranger);
    const reopen = (as: string) =>
      app.post(`${url}/reopen`, as).send({ on: '2027-05-20', none: false });
    const refused = await reopen(mette);
    expect(refused.body.error.problems[0].code).toBe('planReadOnly');
    expect((await app.get(url, mette)).body.can.reopen).toBe(false);
    expect((await app.get(url, jonas)).body.can.reopen).toBe(true);
    await reopen(jonas).expect(200);
    expect((await app.get(url, jonas)).body.can.write).toBe(true);
    expect((await app.get(url, mette)).body.can.write).toBe(false);
    expect((await app.get(url, stranger)).body.access).toBe('stub');
    expect(await changes(jonas)).toMatchObject([
      { newLeader: { id: stranger }, formerReadsUntil: expect.any(String) },
    ]);
    deps.clock.shift({ days: 31 });
    expect((await app.get(url, mette)).status).toBe(404);
  });

  it('[T19] a plan that is over: who led reads it for thirty days more, who leads now hears nothing of it, who leads again reads it again', async () => {
    const { deps, app, url, changes, close, newLeader, jonas, ...team } =
      await aPlanToShare(makeDeps);
    const { mette, stranger, aase, jonasPlan } = team;
    // It was hers for a while, before anybody had written.
    const [reader] = await deps
      .knex('mus_reader')
      .where({ document_id: jonasPlan, person_id: mette });
    const ended = { person_id: aase, valid_to: deps.clock.now() };
    await deps.knex('mus_reader').insert({ ...reader, ...ended });
    await close();
    await newLeader(stranger);
    expect(await changes(jonas)).toEqual([]);
    const reads = async (as: string) => (await app.get(url, as)).status;
    const all = () => Promise.all([mette, jonas, stranger, aase].map(reads));
    expect(await all()).toEqual([200, 200, 404, 404]);
    deps.clock.shift({ days: 29 });
    await newLeader(stranger);
    deps.clock.shift({ days: 2 });
    expect(await all()).toEqual([404, 200, 404, 404]);
    await newLeader(mette);
    expect((await app.get(url, mette)).body.can.reopen).toBe(true);
  });

  it('a plan that is shared whole goes on with the new leader, who confirms for themselves', async () => {
    const { deps, app, url, answer, newLeader, jonas, ...team } =
      await aPlanToShare(makeDeps);
    const { mette, stranger, jonasPlan } = team;
    const setDate = await app
      .put(`${url}/follow-up`, jonas)
      .set('If-Match', '"1"')
      .send({ on: '2027-05-20', none: false });
    const { contentVersion } = setDate.body;
    for (const as of [jonas, mette]) {
      await app
        .post(`${url}/confirmations`, as)
        .send({ contentVersion, verdict: 'confirmed', remark: '' })
        .expect(200);
    }
    await newLeader(stranger);
    await answer(jonas, { newLeaderId: stranger, share: 'whole' }).expect(200);
    const { body: plan } = await app.get(url, stranger);
    expect(plan).toMatchObject({
      access: 'content',
      me: 'leader',
      leader: { name: 'Pernille Winther' },
      can: { write: true },
    });
    expect(plan.state).not.toBe('confirmed');
    const said = plan.confirmations.filter(
      (one: { party: string }) => one.party === 'leader',
    );
    expect(said).toEqual([]);
    const task = plan.blocks.find(
      (one: { kind: string }) => one.kind === 'task',
    );
    expect(task.content.task.responsible).toEqual({
      kind: 'other',
      name: 'Uden ansvarlig',
    });
    expect((await app.get(url, mette)).body.can.write).toBe(false);
    const row = await deps
      .knex('mus_action_plan')
      .where({ id: jonasPlan })
      .first();
    expect(row.state).toBe(plan.state);
    // Once it is over, and the former leader leads again, it is still not that one's.
    await app.post(`${url}/follow-up/held`, jonas).send(over).expect(200);
    await newLeader(mette);
    deps.clock.shift({ days: 31 });
    const reads = async (as: string) => (await app.get(url, as)).status;
    expect(await Promise.all([mette, jonas, stranger].map(reads))).toEqual([
      404, 200, 404,
    ]);
  });
});
