import { eachDatabase } from '../__testUtils__';
import {
  clientId,
  taskContent,
} from '../actionPlans/__testUtils__/planHarness';
import { aTeamOfPlans } from './__testUtils__/aTeamOfPlans';

interface Page {
  tasks: Array<{
    blockId: string;
    planId: string;
    version: number;
    overdue: boolean;
    mine: boolean;
    canWrite: boolean;
    content: { text: string };
  }>;
  people: Array<{ name: string }>;
  nextCursor: string | null;
}

const texts = ({ tasks }: Page) => tasks.map(({ content }) => content.text);

/** Four tasks over two plans: overdue, soon, later and done. */
async function fourTasks(makeDeps: Parameters<typeof aTeamOfPlans>[0]) {
  const team = await aTeamOfPlans(makeDeps);
  team.deps.clock.set('2026-12-01T09:00:00.000Z');
  const { add, jonasPlan, aasePlan } = team;
  const task = (text: string, part: Parameters<typeof taskContent>[1]) =>
    taskContent(text, part);
  await add(
    jonasPlan,
    task('Jonas snart', {
      deadline: '2026-12-05',
      responsible: { kind: 'leader' },
    }),
  );
  await add(
    aasePlan,
    task('Åse overskredet', {
      deadline: '2026-11-01',
      state: 'started',
      responsible: { kind: 'both' },
    }),
  );
  await add(
    jonasPlan,
    task('Jonas uden frist', {
      deadline: null,
      responsible: { kind: 'employee' },
    }),
  );
  await add(aasePlan, task('Åse udført', { state: 'done' }));
  return team;
}

eachDatabase((_name, makeDeps) => {
  it('[T25] the leader sees the tasks of all plans by deadline, state and person', async () => {
    const { tasks, mette, jonas } = await fourTasks(makeDeps);
    const open: Page = await tasks(mette);
    expect(texts(open)).toEqual([
      'Åse overskredet',
      'Jonas snart',
      'Jonas uden frist',
    ]);
    expect(open.tasks.map(({ overdue }) => overdue)).toEqual([
      true,
      false,
      false,
    ]);
    const title = 'Medarbejder';
    expect(open.people).toMatchObject([
      { name: 'Jonas Kjær', title },
      { name: 'Åse Lund', title },
    ]);
    expect(texts(await tasks(mette, '?filter=overdue'))).toEqual([
      'Åse overskredet',
    ]);
    expect(texts(await tasks(mette, '?filter=soon'))).toEqual(['Jonas snart']);
    expect(texts(await tasks(mette, '?filter=noDeadline'))).toEqual([
      'Jonas uden frist',
    ]);
    expect(texts(await tasks(mette, '?filter=done'))).toEqual(['Åse udført']);
    expect(texts(await tasks(mette, '?filter=all&sort=person'))).toEqual([
      'Jonas snart',
      'Jonas uden frist',
      'Åse overskredet',
      'Åse udført',
    ]);
    expect(texts(await tasks(mette, '?filter=all&sort=state'))).toEqual([
      'Åse overskredet',
      'Jonas snart',
      'Jonas uden frist',
      'Åse udført',
    ]);
    expect(
      texts(await tasks(mette, `?filter=noDeadline&personId=${jonas}`)),
    ).toEqual(['Jonas uden frist']);
    expect(
      texts(await tasks(mette, `?filter=overdue&personId=${jonas}`)),
    ).toEqual([]);
    expect(texts(await tasks(mette, `?personId=${jonas}`))).toEqual([
      'Jonas snart',
      'Jonas uden frist',
    ]);
  });

  it('[T25] everybody sees the own tasks, and strangers none', async () => {
    const { tasks, jonas, aase, mette, stranger } = await fourTasks(makeDeps);
    expect(texts(await tasks(jonas))).toEqual([
      'Jonas snart',
      'Jonas uden frist',
    ]);
    expect(texts(await tasks(jonas, '?mine=true'))).toEqual([
      'Jonas uden frist',
    ]);
    expect(texts(await tasks(aase, '?mine=true'))).toEqual(['Åse overskredet']);
    expect(texts(await tasks(mette, '?mine=true&as=leader'))).toEqual([
      'Åse overskredet',
      'Jonas snart',
    ]);
    expect(texts(await tasks(mette, '?as=employee'))).toEqual([]);
    expect(await tasks(stranger)).toEqual({
      tasks: [],
      people: [],
      nextCursor: null,
    });
    expect((await tasks(`${stranger} hr`)).tasks).toEqual([]);
  });

  it.each(['deadline', 'state', 'person'])(
    'pages by %s give every task once, in the order of one page',
    async sort => {
      const { tasks, mette, add, jonasPlan, aasePlan } =
        await fourTasks(makeDeps);
      for (let index = 0; index < 9; index += 1) {
        await add(
          index % 2 ? jonasPlan : aasePlan,
          taskContent(`Ens ${index}`, { deadline: '2027-01-01' }),
        );
      }
      const query = `?filter=all&sort=${sort}`;
      const all = texts(await tasks(mette, query));
      const paged: string[] = [];
      let cursor = '';
      for (let page = 0; page < 20; page += 1) {
        const next: Page = await tasks(mette, `${query}&limit=3${cursor}`);
        paged.push(...texts(next));
        if (next.nextCursor === null) break;
        cursor = `&cursor=${next.nextCursor}`;
      }
      expect(all).toHaveLength(13);
      expect(paged).toEqual(all);
      const mine = `${query}&mine=true&limit=2`;
      const first: Page = await tasks(mette, mine);
      expect(texts(first)).toHaveLength(2);
      const rest: Page = await tasks(
        mette,
        `${mine}&cursor=${first.nextCursor}`,
      );
      expect(rest.tasks.every(task => task.mine)).toBe(true);
    },
  );

  it('a cursor of another order is told, and so is a filter nobody knows', async () => {
    const { app, mette } = await fourTasks(makeDeps);
    const { body } = await app.get('/v1/tasks?limit=1', mette);
    const wrong = await app.get(
      `/v1/tasks?sort=state&cursor=${body.nextCursor}`,
      mette,
    );
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.problems).toEqual([
      { path: 'cursor', code: 'badFormat' },
    ]);
    const unknown = await app.get('/v1/tasks?filter=x', mette);
    expect(unknown.body.error.problems[0].path).toBe('filter');
  });

  it('a task is ticked in the list by its version; an older one is a conflict', async () => {
    const { app, tasks, mette, jonas } = await fourTasks(makeDeps);
    const [task] = (await tasks(mette)).tasks;
    const done = {
      ...task.content,
      task: { ...task.content.task, state: 'done' },
    };
    const tick = (as: string, version: number) =>
      app
        .patch(`/v1/plans/${task.planId}/blocks/${task.blockId}`, as)
        .set('If-Match', `"${version}"`)
        .send({ saveId: clientId(), content: done });
    expect((await tick(mette, task.version)).status).toBe(200);
    expect((await tick(mette, task.version)).status).toBe(412);
    expect((await tick(jonas, task.version + 1)).status).toBe(404);
    expect(texts(await tasks(mette))).not.toContain(task.content.text);
  });

  it('former leaders read and tick nothing; removed and closed ones are gone', async () => {
    const { deps, app, tasks, mette, jonasPlan } = await fourTasks(makeDeps);
    await deps
      .knex('mus_reader')
      .where({ person_id: mette, document_id: jonasPlan })
      .update({ level: 'read', reason: 'formerLeader' });
    const page: Page = await tasks(mette, '?filter=soon');
    expect(page.tasks[0]).toMatchObject({ canWrite: false, canCopy: false });
    const [aases] = (await tasks(mette, '?filter=overdue')).tasks;
    await app
      .delete(`/v1/plans/${aases.planId}/blocks/${aases.blockId}`, mette)
      .set('If-Match', `"${aases.version}"`)
      .expect(200);
    await deps
      .knex('mus_action_plan')
      .where({ id: jonasPlan })
      .update({ closed_at: deps.clock.now(), state: 'closed' });
    expect(texts(await tasks(mette))).toEqual([]);
  });

  it('reading the list is told on each plan, once a sitting', async () => {
    const { deps, tasks, mette, jonasPlan } = await fourTasks(makeDeps);
    const entries = () =>
      deps
        .knex('mus_access_log')
        .where({ document_id: jonasPlan, action: 'readTasks' });
    await tasks(mette);
    await tasks(mette, '?sort=person');
    expect(await entries()).toHaveLength(1);
    deps.clock.shift({ minutes: 20 });
    await tasks(mette);
    expect(await entries()).toHaveLength(2);
  });
});
