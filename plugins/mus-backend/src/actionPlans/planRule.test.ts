import { BlockContent, say } from '@samtale/backstage-plugin-mus-common';
import { eachDatabase, MakeDeps, testApp } from '../__testUtils__';
import { exportRoutes } from '../exports/exportRoutes';
import { printRoutes } from '../print/printRoutes';
import { readPdf } from '../print/__testUtils__/readPdf';
import { taskRoutes } from '../tasks/taskRoutes';
import { aPlan, clientId, taskContent } from './__testUtils__/planHarness';

jest.setTimeout(60_000);

const secret = 'Det er en rigtig god idé, Jonas';

const says = (text: string, about?: string): BlockContent => ({
  formatVersion: 1,
  text,
  goalId: null,
  provisional: false,
  ...(about === undefined ? {} : { about }),
});

/** A plan whose form says that the employee writes and the leader comments (M11). */
const aRuledPlan = async (makeDeps: MakeDeps) =>
  aPlan(makeDeps, undefined, { minutesRule: 'employeeWrites' });

eachDatabase((_name, makeDeps) => {
  it('where the form says so, the employee writes the plan, and the leader is refused in words [M11]', async () => {
    const { put, add, save, read, app, path, jonas, mette } =
      await aRuledPlan(makeDeps);
    const refused = await put(mette, 'goal', says('Jeg skriver selv'));
    const { problems } = refused.body.error;
    expect([refused.status, problems]).toEqual([
      409,
      [{ path: '', code: 'notYourPlan' }],
    ]);
    expect(say('da', 'problems', problems[0].code)).toBe(
      'I denne handleplan skriver medarbejderen, og lederen kommenterer.',
    );
    const goal = (await put(jonas, 'goal', says('Bedre overlevering'))).body;
    expect((await save(mette, goal.id, 1, says('Nej'))).status).toBe(409);
    const remove = app.delete(`${path}/blocks/${goal.id}`, mette);
    expect((await remove.set('If-Match', '"1"')).status).toBe(409);
    const hold = app.put(`${path}/blocks/${goal.id}/hold`, mette);
    expect((await hold.send({ held: true })).status).toBe(409);
    const hers = await add(
      jonas,
      taskContent('Find en mentor', { responsible: { kind: 'leader' } }),
    );
    const mark = app.put(`${path}/blocks/${hers.id}/hold`, mette);
    expect((await mark.send({ held: true })).status).toBe(200);
    const undo = app.delete(`${path}/blocks/${hers.id}`, jonas);
    await undo.set('If-Match', '"1"').expect(200);
    const page = await read(mette);
    expect(page).toMatchObject({
      rule: 'employeeWrites',
      can: { write: false, comment: true, setFollowUp: true, close: true },
    });
    expect(page.blocks.map((one: typeof goal) => one.content.text)).toEqual([
      'Bedre overlevering',
    ]);
    expect(await read(jonas)).toMatchObject({
      can: { write: true, comment: false, setFollowUp: true },
    });
  });

  it('the leader comments on a part of it; what both had confirmed stays confirmed, and the log says so [M11]', async () => {
    const plan = await aRuledPlan(makeDeps);
    const { put, add, setDate, read, changes, app, path, jonas, mette } = plan;
    const task = await add(jonas, taskContent('Kursus i GIS'));
    await setDate(mette, (await read(mette)).version, '2027-05-20');
    const { contentVersion } = await read(jonas);
    await plan.say(jonas, contentVersion).expect(200);
    await plan.say(mette, contentVersion).expect(200);
    expect((await put(jonas, 'comment', says('Selv tak'))).status).toBe(409);
    const id = clientId();
    await put(mette, 'comment', says(secret, task.id), id).expect(200);
    const page = await read(jonas);
    expect(page.state).toBe('confirmed');
    expect(page.blocks.at(-1)).toMatchObject({
      kind: 'comment',
      content: { text: secret, about: task.id },
      changedBy: { id: mette },
    });
    const own = app.delete(`${path}/blocks/${id}`, mette);
    await own.set('If-Match', '"1"').expect(200);
    await app.post(`${path}/blocks/${id}/restore`, mette).expect(200);
    const [restored, removed, added] = await changes(jonas);
    const params = { text: secret, comment: 1 };
    expect(
      [added, removed, restored].map(line => [line.changes, line.restorable]),
    ).toEqual([
      [[{ code: 'added', params }], null],
      [[{ code: 'removed', params }], null],
      [[{ code: 'restored', params }], null],
    ]);
  });

  it('the leader marks tasks of her own, not his [M11]', async () => {
    const { add, save, jonas, mette } = await aRuledPlan(makeDeps);
    const his = await add(jonas, taskContent('Kursus'));
    const part = { responsible: { kind: 'leader' } } as const;
    const hers = await add(jonas, taskContent('Find en mentor', part));
    const done = { state: 'done', outcome: 'Karin' } as const;
    await save(
      mette,
      hers.id,
      1,
      taskContent('Find en mentor', { ...part, ...done }),
    ).expect(200);
    const refused = [
      await save(mette, hers.id, 2, taskContent('Find to', part)),
      await save(mette, his.id, 1, taskContent('Kursus', done)),
    ];
    expect(refused.map(({ status }) => status)).toEqual([409, 409]);
  });

  it('in the list over all plans the leader ticks her own tasks and reads his [M11]', async () => {
    const { add, deps, jonas, mette } = await aRuledPlan(makeDeps);
    await add(jonas, taskContent('Kursus', { deadline: '2026-12-01' }));
    const responsible = { kind: 'leader' } as const;
    await add(jonas, taskContent('Find en mentor', { responsible }));
    const app = testApp(deps, taskRoutes(deps));
    const ticks = async (as: string) =>
      (await app.get('/v1/tasks', as)).body.tasks.map(
        (one: { content: BlockContent; canWrite: boolean }) => [
          one.content.text,
          one.canWrite,
        ],
      );
    expect(await ticks(mette)).toEqual([
      ['Kursus', false],
      ['Find en mentor', true],
    ]);
    expect(await ticks(jonas)).toEqual([
      ['Kursus', true],
      ['Find en mentor', true],
    ]);
  });

  it('a comment lies sealed, is in the print and in the own data, and no log or mail carries it', async () => {
    const plan = await aRuledPlan(makeDeps);
    const { put, deps, planId, jonas, mette, path } = plan;
    const goal = (await put(jonas, 'goal', says('Bedre overlevering'))).body;
    await put(mette, 'comment', says(secret, goal.id)).expect(200);
    for (const table of ['mus_plan_block', 'mus_plan_change', 'mus_access_log'])
      expect(JSON.stringify(await deps.knex(table).select('*'))).not.toContain(
        'god idé',
      );
    expect(JSON.stringify(deps.dueFacts.facts)).not.toContain('god idé');
    const app = testApp(deps, printRoutes(deps), exportRoutes(deps));
    const pdf = await app.get(`${path}/pdf`, jonas).responseType('blob');
    const { text } = await readPdf(pdf.body);
    expect(text).toContain('Lederens kommentarer');
    expect(text).toContain('Om »Bedre overlevering«');
    expect(text).toContain(secret);
    expect(text).toContain('Medarbejderen skriver handleplanen');
    const own = await app.get('/v1/me/plans/export', jonas);
    const [exported] = own.body.plans.filter(
      (one: { id: string }) => one.id === planId,
    );
    expect(exported.blocks).toContainEqual(
      expect.objectContaining({
        kind: 'comment',
        text: secret,
        about: goal.id,
      }),
    );
  });

  it('without that rule both write, and nobody needs to comment', async () => {
    const { put, read, jonas, mette } = await aPlan(makeDeps);
    for (const who of [jonas, mette]) {
      await put(who, 'goal', says(`Mål af ${who}`)).expect(200);
      const refused = await put(who, 'comment', says('Nå'));
      expect(refused.body.error.problems[0].code).toBe('writeTogether');
      expect((await read(who)).can).toMatchObject({
        write: true,
        comment: false,
      });
    }
  });
});
