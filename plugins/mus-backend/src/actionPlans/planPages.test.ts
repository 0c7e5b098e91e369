import { aPerson, eachDatabase } from '../__testUtils__';
import { aPlan, clientId, taskContent } from './__testUtils__/planHarness';

jest.setTimeout(60_000);

eachDatabase((_name, makeDeps) => {
  it('the plan of a talk is made once, for the same two [T18]', async () => {
    const { app, talk, planId, jonas, mette, deps } = await aPlan(makeDeps);
    const again = await Promise.all(
      [jonas, mette, jonas].map(person =>
        app.post(`/v1/talks/${talk.talkId}/plan`, person),
      ),
    );
    expect(again.map(reply => reply.body.id)).toEqual([planId, planId, planId]);
    expect(again[0].body).toMatchObject({
      access: 'content',
      me: 'employee',
      state: 'draft',
      origin: 'mus',
    });
    expect(again[1].body.me).toBe('leader');
    expect(
      again[0].body.readers
        .map((reader: { reason: string }) => reader.reason)
        .sort(),
    ).toEqual(['employee', 'leader']);
    expect(again[0].body.context.coreTask).toBe('Hjælpe borgerne');
    expect(
      await deps.knex('mus_action_plan').where({ talk_id: talk.talkId }),
    ).toHaveLength(1);
  });

  it('two first calls at once make one plan', async () => {
    const { app, talk, deps, jonas, mette } = await aPlan(makeDeps);
    await deps.knex('mus_action_plan').delete();
    const replies = await Promise.all(
      [jonas, mette].map(who => app.post(`/v1/talks/${talk.talkId}/plan`, who)),
    );
    expect(replies.map(reply => reply.status)).toEqual([200, 200]);
    expect(replies[0].body.id).toBe(replies[1].body.id);
  });

  it('a talk that has not begun has no plan yet', async () => {
    const { app, talk, deps, jonas } = await aPlan(makeDeps);
    await deps.knex('mus_action_plan').delete();
    await deps.knex('mus_talk').update({ held_at: null });
    const reply = await app.post(`/v1/talks/${talk.talkId}/plan`, jonas);
    expect(reply.status).toBe(409);
    expect(reply.body.error.problems[0].code).toBe('talkNotStarted');
  });

  it('both write in it, each block with a version of its own [T20] [T21]', async () => {
    const { add, save, read, jonas, mette } = await aPlan(makeDeps);
    const course = await add(mette, taskContent('Kursus i forvaltningsret'));
    const beside = await add(
      jonas,
      taskContent('Sidemandsoplæring', { deadline: '2026-11-01' }),
    );
    expect(
      (
        await save(
          jonas,
          course.id,
          1,
          taskContent('Kursus i ny forvaltningsret'),
        )
      ).body.version,
    ).toBe(2);
    const page = await read(mette);
    expect(
      page.blocks
        .map((block: { content: { text: string } }) => block.content.text)
        .sort(),
    ).toEqual(['Kursus i ny forvaltningsret', 'Sidemandsoplæring']);
    expect(
      page.blocks.find((block: { id: string }) => block.id === beside.id),
    ).toMatchObject({ overdue: true, version: 1 });
    expect(
      page.blocks.find((block: { id: string }) => block.id === course.id)
        .changedBy.id,
    ).toBe(jonas);
  });

  it('lists my plans with open and overdue tasks', async () => {
    const { add, app, planId, jonas, mette, setDate, read } =
      await aPlan(makeDeps);
    await add(mette, taskContent('Kursus', { deadline: '2026-11-23' }));
    await add(
      mette,
      taskContent('Mentor', { state: 'done', deadline: '2026-11-23' }),
    );
    await add(
      mette,
      taskContent('Jobbytte', { state: 'started', deadline: null }),
    );
    await setDate(mette, (await read(mette)).version, '2027-05-20');
    const mine = async (who: string, as: string) =>
      (await app.get(`/v1/plans?as=${as}`, who)).body.plans;
    expect(await mine(jonas, 'employee')).toEqual([
      expect.objectContaining({
        id: planId,
        openTasks: 2,
        overdueTasks: 1,
        followUpOn: '2027-05-20',
        createdAt: expect.stringMatching(/^2026-11-/),
      }),
    ]);
    expect(await mine(jonas, 'leader')).toEqual([]);
    expect(await mine(mette, 'leader')).toHaveLength(1);
  });

  it('tells who has opened it, the two by name and others by role', async () => {
    const { app, path, read, jonas, deps, planId, add } = await aPlan(makeDeps);
    await read(jonas);
    await read(jonas);
    await add(jonas, taskContent('Kursus'));
    await add(jonas, taskContent('Mentor'));
    await deps.database.transaction(tx =>
      deps.accessLog.record(tx, {
        organisationId: 'skovlund',
        personId: null,
        documentKind: 'plan',
        documentId: planId,
        action: 'open',
        outcome: 'ok',
      }),
    );
    const { body } = await app.get(`${path}/access-log`, jonas);
    const said = body.entries.map(
      (entry: { who: string; action: string }) =>
        `${entry.who} ${entry.action}`,
    );
    expect(said).toContainEqual(expect.stringMatching(/^Mette .* createPlan$/));
    expect(said).toContainEqual(expect.stringMatching(/^Jonas .* open$/));
    expect(said).toContainEqual('Systemet open');
    expect(
      await deps
        .knex('mus_access_log')
        .where({ person_id: jonas, action: 'changePlan' }),
    ).toHaveLength(2);
  });

  it('a reader whose time is over finds nothing, one with time left writes nothing', async () => {
    const { deps, app, path, planId, mette, jonas, add, save } =
      await aPlan(makeDeps);
    const block = await add(mette, taskContent('Kursus'));
    const row = deps
      .knex('mus_reader')
      .where({ document_id: planId, person_id: mette });
    await row.clone().update({
      level: 'read',
      reason: 'formerLeader',
      valid_to: '2026-12-24T08:00:00.000Z',
    });
    const page = await app.get(path, mette);
    expect(page.body).toMatchObject({
      access: 'content',
      me: 'leader',
      can: { write: false, confirm: false, close: false },
    });
    const refused = await save(mette, block.id, 1, taskContent('Andet'));
    expect(refused.status).toBe(409);
    expect(refused.body.error.problems[0].code).toBe('planReadOnly');
    expect((await app.get(path, jonas)).body.readers).toContainEqual(
      expect.objectContaining({
        reason: 'formerLeader',
        until: '2026-12-24T08:00:00.000Z',
      }),
    );
    deps.clock.shift({ days: 31 });
    expect((await app.get(path, mette)).status).toBe(404);
  });

  it('a new leader sees that there is a plan, and nothing of it', async () => {
    const { deps, app, path, planId, mette, add } = await aPlan(makeDeps);
    await add(mette, taskContent('Hemmelig aftale'));
    const lone = await aPerson(deps, 'Lone Ny');
    await deps.knex('mus_reader').insert({
      organisation_id: 'skovlund',
      document_kind: 'plan',
      document_id: planId,
      person_id: lone.id,
      item_id: '',
      level: 'status',
      reason: 'newLeader',
      valid_from: deps.clock.now(),
      valid_to: null,
    });
    const stub = await app.get(path, lone.id);
    expect(stub.status).toBe(200);
    expect(stub.body).toMatchObject({
      access: 'stub',
      reason: 'formerLeaderHasIt',
      state: 'draft',
    });
    expect(Object.keys(stub.body).sort()).toEqual([
      'access',
      'employee',
      'followUpOn',
      'followUpState',
      'id',
      'leader',
      'openTasks',
      'origin',
      'overdueTasks',
      'reason',
      'state',
      'talkId',
      'unit',
    ]);
    const missing = await app.get(`/v1/plans/${clientId()}`, lone.id);
    const writing = await app
      .post(`${path}/follow-up/held`, lone.id)
      .send({ nextOn: null, close: true });
    const log = await app.get(`${path}/access-log`, lone.id);
    expect([writing.text, log.text]).toEqual([missing.text, missing.text]);
    expect((await app.get('/v1/plans', lone.id)).body.plans).toEqual([]);
  });
});
