import { eachDatabase, testApp } from '../__testUtils__';
import { handOver } from '../organisation/projection/handOver';
import { overviewRoutes } from '../overview/overviewRoutes';
import { aRoundApp } from '../rounds/__testUtils__/aRoundApp';
import { talkRoutes } from '../talks/talkRoutes';
import { talkHolderRoutes } from './holders/talkHolderRoutes';
import { openTalks } from './openTalks';
import { requestRoutes } from './requests/requestRoutes';

jest.setTimeout(60_000);

const talkIdOf = ({ talkId }: { talkId: string }) => talkId;

eachDatabase((_, makeDeps) => {
  /** Mette has begun a talk with Jonas; then Pernille leads him and invites him to another one. */
  async function given() {
    const { deps, who } = await aRoundApp(makeDeps);
    const app = testApp(
      deps,
      requestRoutes(deps),
      talkRoutes(deps),
      talkHolderRoutes(deps),
      overviewRoutes(deps),
    );
    const { employmentId, id: jonas } = who.jonas;
    const [mette, pernille] = [who.mette.id, who.pernille.id];
    const lead = async (leaderPersonId: string) => {
      deps.clock.shift({ hours: 1 });
      const now = deps.clock.now();
      const organisationId = 'skovlund';
      await deps.database.transaction(async tx => {
        await tx('mus_employment')
          .where({ id: employmentId })
          .update({ leader_person_id: leaderPersonId });
        const change = { organisationId, employmentId, leaderPersonId, now };
        await handOver(tx, deps, change);
      });
    };
    const invite = (as: string) =>
      app
        .post(`/v1/employments/${employmentId}/talks`, as)
        .send({ templateId: 'tonder' });
    const begin = (talkId: string, as: string) =>
      app.post(`/v1/talks/${talkId}/on-paper`, as).send({ party: 'me' });
    const open = async () =>
      (
        await deps.database.transaction(tx =>
          openTalks(tx, 'skovlund', [employmentId], deps.clock.today()),
        )
      ).map(({ talkId }) => talkId);
    const see = async (talkId: string, as: string) =>
      (await app.get(`/v1/talks/${talkId}`, as).expect(200)).body;
    /** Where the overview of the unit's leader and the employee's entry page lead. */
    const shown = async () => {
      const { body: team } = await app.get('/v1/overview', mette).expect(200);
      const { body: home } = await app.get('/v1/home', jonas).expect(200);
      const line = team.rows.find(
        (row: { employmentId: string }) => row.employmentId === employmentId,
      );
      return [line.talkId, ...home.mine.map(talkIdOf)];
    };
    const older = (await invite(mette).expect(200)).body.talkId as string;
    await begin(older, jonas).expect(200);
    await lead(pernille);
    const newer = (await invite(pernille).expect(200)).body.talkId as string;
    return {
      ...{ deps, app, employmentId, lead, invite, begin, open, see, shown },
      ...{ jonas, mette, pernille, older, newer },
    };
  }

  it('while the successor leads, theirs goes on, and the older one says so to who may know', async () => {
    const { shown, open, see, ...all } = await given();
    const { jonas, mette, pernille, older, newer } = all;
    expect(await open()).toEqual([newer]);
    expect(await shown()).toEqual([newer, newer]);
    expect((await see(older, jonas)).goesOn).toMatchObject({
      talkId: newer,
      leader: { id: pernille, name: 'Pernille' },
    });
    expect((await see(newer, jonas)).goesOn).toBeNull();
    // She still leads the unit, so she may know that there is another one.
    expect((await see(older, mette)).goesOn).toMatchObject({ talkId: newer });
    expect((await see(newer, mette)).access).toBe('stub');
  });

  it('the former leader leads again: the older talk goes on, alone, and nobody begins a third', async () => {
    const all = await given();
    const { lead, invite, open, see, shown } = all;
    const { jonas, mette, older, newer } = all;
    await lead(mette);
    expect(await open()).toEqual([older]);
    expect(await shown()).toEqual([older, older]);
    expect((await invite(mette).expect(409)).body.error.problems).toMatchObject(
      [{ code: 'hasOpenTalk' }],
    );
    const taken = await see(older, mette);
    expect(taken).toMatchObject({ goesOn: null, can: { startTalk: true } });
    expect((await see(newer, jonas)).goesOn).toMatchObject({
      talkId: older,
      leader: { id: mette },
    });
    expect((await see(newer, mette)).access).toBe('stub');
  });

  it('the same when the successor’s is begun: it stays to be read by its two', async () => {
    const all = await given();
    const { lead, begin, open, see, jonas, mette, pernille, older, newer } =
      all;
    await begin(newer, jonas).expect(200);
    expect(await open()).toEqual([newer]);
    await lead(mette);
    expect(await open()).toEqual([older]);
    expect((await see(newer, jonas)).goesOn).toMatchObject({ talkId: older });
    // Who does not see the other talk is not told of it.
    expect(await see(newer, pernille)).toMatchObject({
      access: 'content',
      goesOn: null,
      can: { startTalk: false },
    });
  });

  it('after the successor’s was held the older one is not taken up: both read it, another can begin', async () => {
    const all = await given();
    const { app, lead, invite, open, see, jonas, mette, pernille } = all;
    const { deps, shown, older, newer } = all;
    await app.post(`/v1/talks/${newer}/held`, pernille).send({}).expect(200);
    await lead(mette);
    expect(await open()).toEqual([]);
    expect(await shown()).toEqual([newer, newer]);
    expect(await see(older, mette)).toMatchObject({
      access: 'content',
      can: { startTalk: false, answer: false },
    });
    expect((await see(older, jonas)).goesOn).toMatchObject({ talkId: newer });
    const third = (await invite(mette).expect(200)).body.talkId;
    expect(await open()).toEqual([third]);
    expect((await see(older, jonas)).goesOn).toMatchObject({ talkId: third });
    // Who leads no more reads it for thirty days, as ever.
    await lead(pernille);
    deps.clock.shift({ days: 31 });
    await app.get(`/v1/talks/${older}`, mette).expect(404);
  });

  it('leading to and fro ends with one talk, whoever leads', async () => {
    const { lead, open, see, jonas, mette, pernille, ...talks } = await given();
    const { older, newer } = talks;
    await lead(mette);
    await lead(pernille);
    expect(await open()).toEqual([newer]);
    expect(await see(newer, pernille)).toMatchObject({
      access: 'content',
      can: { startTalk: true },
    });
    expect((await see(older, jonas)).goesOn).toMatchObject({ talkId: newer });
  });
});
