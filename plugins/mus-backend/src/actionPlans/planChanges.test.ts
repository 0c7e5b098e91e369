import { sayChange } from '@samtale/backstage-plugin-mus-common';
import { aPerson, eachDatabase } from '../__testUtils__';
import { aPlan, PlanHarness, taskContent } from './__testUtils__/planHarness';

jest.setTimeout(60_000);

const names = { employee: 'Jonas', leader: 'Mette' };

const words = async ({ changes, jonas }: PlanHarness) =>
  (await changes(jonas)).map(
    (line: {
      by: { id: string };
      changes: Parameters<typeof sayChange>[1][];
    }) =>
      `${line.by.id === jonas ? 'Jonas' : 'Mette'} ${line.changes
        .map(change => sayChange('da', change, names))
        .join(', ')}`,
  );

eachDatabase((_name, makeDeps) => {
  it('says who changed what, newest first, and lies sealed in the database', async () => {
    const plan = await aPlan(makeDeps);
    const { add, save, setDate, read, mette, jonas, deps } = plan;
    const task = await add(
      mette,
      taskContent('Kursus', { deadline: '2027-05-03' }),
    );
    await setDate(jonas, (await read(jonas)).version, '2027-06-01');
    deps.clock.shift({ minutes: 20 });
    await save(
      mette,
      task.id,
      1,
      taskContent('Kursus', { deadline: '2027-06-10' }),
    );
    expect(await words(plan)).toEqual([
      'Mette flyttede fristen for »Kursus« fra mandag den 3. maj 2027 til torsdag den 10. juni 2027',
      'Jonas satte opfølgningsdatoen til tirsdag den 1. juni 2027',
      'Mette tilføjede »Kursus«',
    ]);
    const rows = await deps.knex('mus_plan_change');
    expect(JSON.stringify(rows)).not.toMatch(/Kursus|2027-06-10/);
  });

  it('what one goes on with is one line; another person or a quarter of an hour makes a new one', async () => {
    const plan = await aPlan(makeDeps);
    const { add, save, mette, jonas, deps } = plan;
    const task = await add(mette, taskContent('Kur'));
    await save(mette, task.id, 1, taskContent('Kursus'));
    await save(jonas, task.id, 2, taskContent('Kursus i GIS'));
    await save(jonas, task.id, 3, taskContent('Kursus i QGIS'));
    deps.clock.shift({ minutes: 16 });
    await save(jonas, task.id, 4, taskContent('Mentor'));
    await save(jonas, task.id, 5, taskContent('Kursus i QGIS'));
    expect(await words(plan)).toEqual([
      'Jonas ændrede »Kursus« til »Kursus i QGIS«',
      'Mette tilføjede »Kursus«',
    ]);
  });

  it('what was taken away can be brought back from the log', async () => {
    const plan = await aPlan(makeDeps);
    const { add, app, path, changes, mette, jonas, read } = plan;
    const task = await add(mette, taskContent('Kursus'));
    const url = `${path}/blocks/${task.id}`;
    await app.delete(url, mette).set('If-Match', '"1"');
    const [line] = await changes(jonas);
    expect(line.restorable).toBe(task.id);
    await app.post(`${url}/restore`, jonas);
    expect((await read(mette)).blocks[0].content.text).toBe('Kursus');
    expect((await changes(jonas))[1].restorable).toBeNull();
    expect((await words(plan))[0]).toBe('Jonas hentede »Kursus« frem igen');
  });

  it('comes page by page; a stranger finds nothing', async () => {
    const { add, app, path, changes, mette, deps } = await aPlan(makeDeps);
    for (let nr = 1; nr <= 52; nr += 1) await add(mette, taskContent(`${nr}`));
    const lines = await changes(mette);
    expect(lines).toHaveLength(50);
    const { number } = lines.at(-1);
    const rest = (await app.get(`${path}/changes?before=${number}`, mette))
      .body;
    expect(rest.lines).toHaveLength(2);
    expect(rest.more).toBe(false);
    const stranger = await aPerson(deps, 'Pernille Winther');
    expect((await app.get(`${path}/changes`, stranger.id)).status).toBe(404);
  });
});
