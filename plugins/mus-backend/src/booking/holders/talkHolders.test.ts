import { eachDatabase, TestDeps, testApp } from '../../__testUtils__';
import { handOver } from '../../organisation/projection/handOver';
import { aRoundApp, missing } from '../../rounds/__testUtils__/aRoundApp';
import { talkRoutes } from '../../talks/talkRoutes';
import { overviewRoutes } from '../../overview/overviewRoutes';
import { talkHolderRoutes } from './talkHolderRoutes';

jest.setTimeout(60_000);

eachDatabase((_, makeDeps) => {
  async function given() {
    const base = await aRoundApp(makeDeps);
    const { deps } = base;
    const app = testApp(
      deps,
      talkHolderRoutes(deps),
      talkRoutes(deps),
      overviewRoutes(deps),
    );
    const name = (as: string, employmentId: string, personId: string | null) =>
      app
        .put(`/v1/employments/${employmentId}/talk-holder`, as)
        .send({ personId });
    const invite = async (...employmentIds: string[]) => {
      const form = await base.makeForm((await base.startRound()).id);
      const sent = await base.send(form, employmentIds).expect(200);
      return sent.body.invited[0].talkId as string;
    };
    return { ...base, app, name, invite };
  }

  const factsOf = (deps: TestDeps) =>
    deps.dueFacts.facts.map(fact => [fact.kind, fact.recipientRole]);

  it('makes the named holder the other of the two; the unit’s leader sees status only', async () => {
    const { deps, app, who, name, invite } = await given();
    const holder = who.pernille.id;
    const named = await name(who.mette.id, who.jonas.employmentId, holder);
    expect(named.body).toMatchObject({
      holder: { id: holder },
      leader: { id: who.mette.id },
      whyNot: null,
    });
    const talkId = await invite(who.jonas.employmentId);
    expect(factsOf(deps)).toEqual([
      ['invitation', 'employee'],
      ['talkHolder', 'leader'],
    ]);
    const url = `/v1/talks/${talkId}`;
    const seen = (await app.get(url, holder).expect(200)).body;
    expect([seen.access, seen.me]).toEqual(['content', 'leader']);
    const stub = (await app.get(url, who.mette.id).expect(200)).body;
    expect([stub.access, stub.reason, stub.leader.id]).toEqual([
      'stub',
      'talkHolderHasIt',
      holder,
    ]);
    const { rows } = (await app.get('/v1/overview', who.mette.id)).body;
    expect(
      rows.find((row: { talkId: string }) => row.talkId === talkId),
    ).toMatchObject({ talkState: 'invited', leader: { id: holder } });
    const employee = (await app.get(url, who.jonas.id).expect(200)).body;
    expect(
      employee.readers.map((row: { person: { id: string } }) => row.person.id),
    ).toEqual([who.jonas.id, holder]);
  });

  it('moves a talk that nobody has begun, and gives it back', async () => {
    const { deps, app, who, name, invite } = await given();
    const talkId = await invite(who.jonas.employmentId);
    const url = `/v1/talks/${talkId}`;
    await name(who.mette.id, who.jonas.employmentId, who.pernille.id).expect(
      200,
    );
    expect(factsOf(deps).slice(1)).toEqual([
      ['talkHolder', 'employee'],
      ['talkHolder', 'leader'],
    ]);
    expect(deps.live.changes).toHaveLength(1);
    expect((await app.get(url, who.mette.id)).body.access).toBe('stub');
    expect((await app.get(url, who.pernille.id)).body.access).toBe('content');
    // HR changes it at the employee's wish.
    const marianne = `${who.lars.id} hr`;
    await name(marianne, who.jonas.employmentId, who.aase.id).expect(200);
    await app.get(url, who.pernille.id).expect(404);
    await name(who.mette.id, who.jonas.employmentId, null).expect(200);
    expect((await app.get(url, who.mette.id)).body.access).toBe('content');
    await app.get(url, who.aase.id).expect(404);
    const logged = await deps
      .knex('mus_access_log')
      .where({ document_id: talkId, action: 'nameHolder' });
    expect(logged).toHaveLength(3);
  });

  it('is too late once somebody has begun to prepare, or a time is booked', async () => {
    const { deps, app, who, name, invite } = await given();
    const talkId = await invite(who.jonas.employmentId);
    await app
      .post(`/v1/talks/${talkId}/on-paper`, who.jonas.id)
      .send({})
      .expect(200);
    const late = await name(
      who.mette.id,
      who.jonas.employmentId,
      who.pernille.id,
    ).expect(409);
    expect(late.body.error.problems).toEqual([
      { path: '', code: 'holderTooLate' },
    ]);
    const list = await app.get(
      `/v1/units/${who.unit.id}/talk-holders`,
      who.mette.id,
    );
    expect(
      list.body.employments.map(
        (row: {
          employee: { name: string };
          title: string;
          whyNot: string | null;
        }) => [row.employee.name, row.title, row.whyNot],
      ),
    ).toEqual([
      ['Bo', 'Medarbejder', null],
      ['Carl', 'Medarbejder', null],
      ['Jonas', 'Medarbejder', 'holderTooLate'],
      ['Åse', 'Medarbejder', null],
    ]);
    expect(
      await deps
        .knex('mus_talk')
        .where({ id: talkId })
        .first('leader_person_id'),
    ).toEqual({ leader_person_id: who.mette.id });
  });

  it('stays with the named holder when the leader changes', async () => {
    const { deps, app, who, name, invite } = await given();
    await name(who.mette.id, who.jonas.employmentId, who.pernille.id);
    const talkId = await invite(who.jonas.employmentId);
    await deps.database.transaction(async tx => {
      await tx('mus_employment')
        .where({ id: who.jonas.employmentId })
        .update({ leader_person_id: who.lars.id });
      await handOver(tx, deps, {
        organisationId: 'skovlund',
        employmentId: who.jonas.employmentId,
        leaderPersonId: who.lars.id,
        now: deps.clock.now(),
      });
    });
    const url = `/v1/talks/${talkId}`;
    expect((await app.get(url, who.pernille.id)).body).toMatchObject({
      access: 'content',
      can: { answer: true },
    });
    expect((await app.get(url, who.lars.id)).body).toMatchObject({
      access: 'stub',
      reason: 'talkHolderHasIt',
    });
    await app.get(url, who.mette.id).expect(404);
  });

  it('is found by its leaders and HR only, and takes only fit people', async () => {
    const { app, who, name } = await given();
    const { employmentId } = who.jonas;
    await name(who.pernille.id, employmentId, who.pernille.id).expect(404);
    await name(who.jonas.id, employmentId, who.pernille.id).expect(404);
    await name(who.mette.id, missing, who.pernille.id).expect(404);
    await name(who.mette.id, who.gone.employmentId, who.lars.id).expect(404);
    await name(who.mette.id, employmentId, who.jonas.id).expect(400);
    await name(who.mette.id, employmentId, missing).expect(400);
    await app.get('/v1/hr/talk-holders?search=jonas', who.mette.id).expect(404);
    const found = await app
      .get('/v1/hr/talk-holders?search=jonas', `${who.lars.id} hr`)
      .expect(200);
    expect(found.body.employments).toMatchObject([{ employmentId }]);
    const candidates = `/v1/employments/${employmentId}/talk-holder-candidates?search=`;
    await app.get(`${candidates}per`, who.pernille.id).expect(404);
    expect(
      (await app.get(`${candidates}per`, who.mette.id).expect(200)).body.people,
    ).toMatchObject([{ name: 'Pernille' }]);
    expect(
      (await app.get(`${candidates}jonas`, who.mette.id)).body.people,
    ).toEqual([]);
  });
});
