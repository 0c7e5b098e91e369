import { aPerson, eachDatabase, testApp } from '../__testUtils__';
import { aPlan, taskContent } from '../actionPlans/__testUtils__/planHarness';
import { planRoutes } from '../actionPlans/planRoutes';
import { exportRoutes } from './exportRoutes';

eachDatabase((_name, makeDeps) => {
  it('the employee takes the own plans as data, and the tasks as a spreadsheet', async () => {
    const plan = await aPlan(makeDeps);
    const { deps, add, say, setDate, read, jonas, mette, planId } = plan;
    const app = testApp(deps, planRoutes(deps), exportRoutes(deps));
    await add(
      mette,
      taskContent('=HYPERLINK("http://x")', { outcome: 'Gået; godt' }),
    );
    await setDate(mette, (await read(mette)).version, '2027-05-20');
    const { contentVersion } = await read(jonas);
    await say(jonas, contentVersion, 'confirmedWithRemark', 'Æøå 🎉');
    const file = await app.get('/v1/me/plans/export', jonas);
    expect(file.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'content-disposition': expect.stringContaining('.json'),
    });
    expect(JSON.parse(file.text)).toMatchObject({
      format: 'mus-plans',
      formatVersion: 1,
      plans: [
        {
          id: planId,
          origin: 'mus',
          followUp: { on: '2027-05-20', none: false },
          blocks: [{ kind: 'task', text: '=HYPERLINK("http://x")', task: {} }],
          confirmations: [{ party: 'employee', remark: 'Æøå 🎉' }],
        },
      ],
    });
    const sheet = await app.get('/v1/me/tasks/export', jonas);
    const [head, task, end] = sheet.text.replace('\ufeff', '').split('\r\n');
    expect(head).toMatch(/^Opgave;Ansvarlig;Frist;Tilstand;Udbytte;Med;Enhed$/);
    expect(task).toMatch(
      /^"'=HYPERLINK\(""http:\/\/x""\)";Jonas \w+;2027-02-01;Planlagt;"Gået; godt";/,
    );
    expect(end).toBe('');
    const english = await app
      .get('/v1/me/tasks/export', jonas)
      .set('Accept-Language', 'en');
    expect(english.text).toContain('Task;Responsible;Deadline');
    const logged = await deps
      .knex('mus_access_log')
      .where({ document_id: planId, action: 'export' });
    expect(logged.map(entry => entry.person_id)).toEqual([jonas, jonas, jonas]);
  });

  it('tells both who stood in for whom, ended ones too, and nobody else’s', async () => {
    const plan = await aPlan(makeDeps);
    const { deps, mette, jonas } = plan;
    const karin = (await aPerson(deps, 'Karin Sø')).id;
    const row = (id: string, part: object) => ({
      organisation_id: 'skovlund',
      id,
      leader_person_id: mette,
      substitute_person_id: karin,
      from_on: '2026-12-20',
      until_on: '2026-12-31',
      created_at: '2026-11-24T08:00:00.000Z',
      ended_at: null,
      ...part,
    });
    await deps.knex('mus_substitute').insert([
      row('one', {}),
      row('two', {
        from_on: '2026-07-01',
        until_on: '2026-07-14',
        ended_at: '2026-07-02T08:00:00.000Z',
      }),
      row('foreign', { organisation_id: 'andeby' }),
    ]);
    const app = testApp(deps, exportRoutes(deps));
    const told = async (as: string) =>
      JSON.parse((await app.get('/v1/me/plans/export', as)).text).substitutions;
    const names = {
      leader: expect.stringContaining('Mette'),
      substitute: 'Karin Sø',
      namedAt: '2026-11-24T08:00:00.000Z',
    };
    const all = [
      {
        ...names,
        from: '2026-07-01',
        until: '2026-07-14',
        endedAt: '2026-07-02T08:00:00.000Z',
      },
      { ...names, from: '2026-12-20', until: '2026-12-31', endedAt: null },
    ];
    expect(await told(mette)).toEqual(all);
    expect(await told(karin)).toEqual(all);
    expect(await told(jonas)).toEqual([]);
  });

  it('holds nobody else’s plans: not those I lead, not those I only see', async () => {
    const plan = await aPlan(makeDeps);
    const { deps, jonas, mette } = plan;
    const app = testApp(deps, exportRoutes(deps));
    const plansOf = async (as: string) =>
      JSON.parse((await app.get('/v1/me/plans/export', as)).text).plans;
    expect(await plansOf(mette)).toEqual([]);
    await deps
      .knex('mus_reader')
      .where({ person_id: jonas, document_kind: 'plan' })
      .update({ level: 'status' });
    expect(await plansOf(jonas)).toEqual([]);
    expect((await app.get('/v1/me/tasks/export')).status).toBe(401);
  });
});
