import { aPerson, eachDatabase } from '../__testUtils__';
import { aPlan, taskContent } from './__testUtils__/planHarness';

jest.setTimeout(60_000);

const provisional = (text: string) => ({
  ...taskContent(text),
  provisional: true,
});

eachDatabase((_name, makeDeps) => {
  /** Both confirmed a plan with one provisional and one final task; the wrap-up is on 14 January. */
  async function aConfirmedPlan(wrapUpOn: string | null = '2027-01-14') {
    const plan = await aPlan(makeDeps);
    const { deps, talk, add, setDate, read, say, mette, jonas } = plan;
    await deps
      .knex('mus_round')
      .where({ id: talk.roundId })
      .update({ wrap_up_on: wrapUpOn });
    const wait = await add(mette, provisional('Kursus i GIS'));
    const firm = await add(mette, taskContent('Sidemandsoplæring'));
    await setDate(mette, (await read(mette)).version, '2027-05-20');
    const { contentVersion } = await read(jonas);
    await say(jonas, contentVersion);
    await say(mette, contentVersion);
    return { ...plan, wait, firm };
  }

  it('waits for the wrap-up, is settled the day after, and what was confirmed stays so [T24] [T33]', async () => {
    const { deps, wait, settle, read, mette, jonas } = await aConfirmedPlan();
    expect(await read(jonas)).toMatchObject({
      wrapUp: { on: '2027-01-14', doneAt: null, over: false },
      can: { settle: false },
    });
    const early = await settle(jonas, wait.id, 1, { outcome: 'asAgreed' });
    expect(early.status).toBe(409);
    expect(early.body.error.problems).toEqual([
      { path: '', code: 'wrapUpAhead', params: { on: '2027-01-14' } },
    ]);
    deps.clock.set('2027-01-15T09:00:00.000Z');
    expect((await read(jonas)).can.settle).toBe(true);
    const settled = await settle(jonas, wait.id, 1, { outcome: 'asAgreed' });
    expect(settled.status).toBe(200);
    expect(settled.body).toMatchObject({
      version: 2,
      content: { provisional: false, settlement: 'asAgreed' },
      changedBy: { id: jonas },
    });
    expect((await read(mette)).state).toBe('confirmed');
    const row = await deps
      .knex('mus_plan_block')
      .where({ id: wait.id })
      .first();
    expect(Boolean(row.awaits_wrap_up)).toBe(false);
    const log = await deps.knex('mus_access_log').pluck('action');
    expect(log).toContain('settle');
  });

  it('changed or dropped at the wrap-up needs confirming anew', async () => {
    const { deps, wait, settle, read, mette } = await aConfirmedPlan();
    deps.clock.set('2027-01-15T09:00:00.000Z');
    const changed = await settle(mette, wait.id, 1, {
      outcome: 'changed',
      content: taskContent('Kursus i QGIS'),
    });
    expect(changed.body.content).toMatchObject({
      text: 'Kursus i QGIS',
      settlement: 'changed',
    });
    expect((await read(mette)).state).toBe('changedSinceConfirmed');
  });

  it('both settle at once: one wins, the other sees how', async () => {
    const { deps, wait, settle, mette, jonas } = await aConfirmedPlan();
    deps.clock.set('2027-01-15T09:00:00.000Z');
    const replies = await Promise.all([
      settle(mette, wait.id, 1, { outcome: 'dropped' }),
      settle(jonas, wait.id, 1, { outcome: 'asAgreed' }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
    const [won, lost] = replies.sort((a, b) => a.status - b.status);
    expect(lost.body.error.current.content.settlement).toBe(
      won.body.content.settlement,
    );
  });

  it('the same request twice settles once; a final agreement and bad words are refused', async () => {
    const { deps, wait, firm, settle, mette } = await aConfirmedPlan();
    deps.clock.set('2027-01-15T09:00:00.000Z');
    const bare = await settle(mette, wait.id, 1, { outcome: 'changed' });
    expect([bare.status, bare.body.error.problems[0].code]).toEqual([
      400,
      'settleNeedsWords',
    ]);
    expect((await settle(mette, wait.id, 1, { outcome: 'maybe' })).status).toBe(
      400,
    );
    const saveId = '20000000-0000-4000-8000-000000000001';
    const body = { outcome: 'asAgreed', saveId };
    const first = await settle(mette, wait.id, 1, body);
    const second = await settle(mette, wait.id, 1, body);
    expect(second.body).toEqual(first.body);
    const final = await settle(mette, firm.id, 1, { outcome: 'dropped' });
    expect(final.body.error.problems[0].code).toBe('notProvisional');
  });

  it('the leader says that the wrap-up is done: for all plans of the round; nobody else can', async () => {
    const { deps, app, path, talk, wait, settle, mette, jonas, planId } =
      await aConfirmedPlan(null);
    const end = (as: string) => app.post(`${path}/wrap-up`, as);
    const refused = await end(jonas);
    expect(refused.body.error.problems[0].code).toBe('leaderEndsWrapUp');
    const stranger = await aPerson(deps, 'Pernille Winther');
    expect((await end(stranger.id)).status).toBe(404);
    const page = (await end(mette)).body;
    expect(page).toMatchObject({
      wrapUp: { doneAt: deps.clock.now(), over: true },
      can: { settle: true, endWrapUp: false },
    });
    const round = await deps
      .knex('mus_round')
      .where({ id: talk.roundId })
      .first();
    expect(round.wrap_up_done_at).toBe(deps.clock.now());
    expect(
      (await settle(jonas, wait.id, 1, { outcome: 'asAgreed' })).status,
    ).toBe(200);
    expect(planId).toBeDefined();
  });

  it('somebody who leads the plan but not the round ends it for that plan alone', async () => {
    const { deps, app, path, talk, mette } = await aConfirmedPlan(null);
    const other = await aPerson(deps, 'Anden Leder');
    await deps
      .knex('mus_round')
      .where({ id: talk.roundId })
      .update({ leader_person_id: other.id });
    const page = (await app.post(`${path}/wrap-up`, mette)).body;
    expect(page.wrapUp.over).toBe(true);
    const round = await deps
      .knex('mus_round')
      .where({ id: talk.roundId })
      .first();
    expect(round.wrap_up_done_at).toBeNull();
  });
});
