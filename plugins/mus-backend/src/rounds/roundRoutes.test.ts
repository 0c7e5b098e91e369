import { eachDatabase } from '../__testUtils__';
import { aRoundApp, input, missing } from './__testUtils__/aRoundApp';

jest.setTimeout(60_000);

eachDatabase((_, makeDeps) => {
  let given: Awaited<ReturnType<typeof aRoundApp>>;

  beforeEach(async () => {
    given = await aRoundApp(makeDeps);
  });

  it('[T02] [T03] starts a round with core task and goals, once, and shows whom to invite', async () => {
    const { app, who, start } = given;
    const first = (await start().expect(200)).body;
    const again = (await start().expect(200)).body;
    expect(again.id).toBe(first.id);
    expect(first).toMatchObject({
      ...input,
      state: 'preparing',
      version: 1,
      leader: { name: 'Mette' },
      board: [],
      questionnaires: [],
    });
    expect(first.can).toEqual({ edit: true, send: true });
    expect(
      first.notInvited.map(
        (row: { person: { name: string }; reachableByMail: boolean }) => [
          row.person.name,
          row.reachableByMail,
        ],
      ),
    ).toEqual([
      ['Bo', true],
      ['Jonas', true],
      ['Åse', false],
    ]);
    const list = (await app.get('/v1/rounds', who.mette.id).expect(200)).body
      .rounds;
    expect(list).toMatchObject([
      { id: first.id, talks: 0, unit: { name: 'Borgerservice' } },
    ]);
  });

  it('lets a leader of leaders invite those who lead the units right below', async () => {
    const { app, who } = given;
    const round = (
      await app
        .post(`/v1/units/${who.centre.id}/rounds`, who.lars.id)
        .send(input)
        .expect(200)
    ).body;
    expect(
      round.notInvited.map((row: { employmentId: string }) => row.employmentId),
    ).toEqual([who.ownEmployment.id]);
  });

  it('tells what does not fit together, in the reader’s language', async () => {
    const { who, start } = given;
    const wrong = { ...input, talksUntil: '2026-11-01', title: ' ' };
    const reply = await start(who.mette.id, wrong).expect(400);
    expect(reply.body.error.problems).toEqual([
      { path: 'title', code: 'required' },
    ]);
    const dates = await start(who.mette.id, {
      ...input,
      talksUntil: '2026-12-01',
      preparationDueOn: '2026-12-02',
    })
      .set('Accept-Language', 'en')
      .expect(400);
    expect(dates.body.error).toMatchObject({
      message: expect.stringContaining('corrected'),
      problems: [{ path: 'talksUntil' }, { path: 'preparationDueOn' }],
    });
  });

  it('is not there for anybody but the unit’s leader: the same bytes as for what does not exist', async () => {
    const { app, who, startRound, makeForm } = given;
    const round = await startRound();
    const form = await makeForm(round.id);
    const calls = (roundId: string, formId: string, unitId: string) => [
      app.get(`/v1/rounds/${roundId}`, who.pernille.id),
      app
        .patch(`/v1/rounds/${roundId}`, who.pernille.id)
        .set('If-Match', '"1"')
        .send({ title: 'Ny' }),
      app
        .post(`/v1/rounds/${roundId}/questionnaires`, who.pernille.id)
        .send({ templateId: 'tonder', title: 'Ny' }),
      app.get(`/v1/questionnaires/${formId}`, who.pernille.id),
      app
        .put(`/v1/questionnaires/${formId}`, who.pernille.id)
        .set('If-Match', '"1"')
        .send({ saveId: missing, document: form.document }),
      app
        .post(`/v1/questionnaires/${formId}/send`, who.pernille.id)
        .send({ draftVersion: 1, employmentIds: [who.jonas.employmentId] }),
      app.post(`/v1/units/${unitId}/rounds`, who.pernille.id).send(input),
    ];
    const foreign = await Promise.all(
      calls(round.id, form.id, who.unit.id).map(call => call.expect(404)),
    );
    const nowhere = await Promise.all(
      calls(missing, missing, missing).map(call => call.expect(404)),
    );
    expect(foreign.map(reply => reply.text)).toEqual(
      nowhere.map(reply => reply.text),
    );
    expect(
      (await app.get('/v1/rounds', who.pernille.id).expect(200)).body.rounds,
    ).toEqual([]);
    await app.get(`/v1/rounds/${round.id}`, who.jonas.id).expect(404);
    await app
      .get(`/v1/rounds/${round.id}`, `${who.pernille.id} hr`)
      .expect(404);
    await app.get(`/v1/rounds/${round.id}`).expect(401);
  });

  it('follows the unit when its leader changes', async () => {
    const { deps, app, who, startRound } = given;
    const round = await startRound();
    await deps
      .knex('mus_unit')
      .where({ id: who.unit.id })
      .update({ leader_person_id: who.pernille.id });
    await app.get(`/v1/rounds/${round.id}`, who.mette.id).expect(404);
    expect(
      (await app.get(`/v1/rounds/${round.id}`, who.pernille.id).expect(200))
        .body.leader.name,
    ).toBe('Pernille');
  });

  it('changes dates from the version that was seen, and shows what another tab saved', async () => {
    const { app, who, startRound } = given;
    const round = await startRound();
    const change = (version: number, body: object) =>
      app
        .patch(`/v1/rounds/${round.id}`, who.mette.id)
        .set('If-Match', `"${version}"`)
        .send(body);
    const changed = await change(1, { preparationDueOn: '2026-12-05' }).expect(
      200,
    );
    expect([
      changed.headers.etag,
      changed.body.preparationDueOn,
      changed.body.title,
    ]).toEqual(['"2"', '2026-12-05', 'MUS 2026']);
    const late = await change(1, { title: 'Anden fane' }).expect(412);
    expect(late.body.error.current).toMatchObject({
      version: 2,
      preparationDueOn: '2026-12-05',
    });
    await app
      .patch(`/v1/rounds/${round.id}`, who.mette.id)
      .send({ title: 'Uden version' })
      .expect(428);
  });
});
