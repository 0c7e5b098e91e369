import { eachDatabase } from '../__testUtils__';
import { aRoundApp } from '../rounds/__testUtils__/aRoundApp';

jest.setTimeout(60_000);

eachDatabase((_, makeDeps) => {
  let given: Awaited<ReturnType<typeof aRoundApp>>;

  beforeEach(async () => {
    given = await aRoundApp(makeDeps);
  });

  it('[T11] freezes the form and invites, with two sheets, two readers and one mail each', async () => {
    const { deps, app, who, startRound, makeForm, send } = given;
    const round = await startRound();
    const form = await makeForm(round.id);
    const sent = (
      await send(form, [who.jonas.employmentId, who.aase.employmentId]).expect(
        200,
      )
    ).body;
    expect(sent).toMatchObject({
      versionNumber: 1,
      invited: [{ employee: { name: 'Jonas' } }, { employee: { name: 'Åse' } }],
      unreached: [{ name: 'Åse' }],
    });
    const [{ talkId }] = sent.invited;
    const talk = await deps.knex('mus_talk').where({ id: talkId }).first();
    expect(talk).toMatchObject({
      employee_person_id: who.jonas.id,
      leader_person_id: who.mette.id,
      opening_rule: 'bothReady',
      state: 'invited',
      round_id: round.id,
    });
    expect(
      await deps
        .knex('mus_sheet')
        .where({ talk_id: talkId })
        .orderBy('party')
        .pluck('party'),
    ).toEqual(['employee', 'leader']);
    const readers = await deps
      .knex('mus_reader')
      .where({ document_id: talkId })
      .orderBy('reason')
      .select('person_id', 'level', 'reason');
    expect(readers).toEqual([
      { person_id: who.jonas.id, level: 'write', reason: 'employee' },
      { person_id: who.mette.id, level: 'write', reason: 'leader' },
    ]);
    expect(
      deps.dueFacts.facts.map(fact => [
        fact.subjectId,
        fact.kind,
        fact.recipientRole,
      ]),
    ).toEqual(
      sent.invited.map((row: { talkId: string }) => [
        row.talkId,
        'invitation',
        'employee',
      ]),
    );
    expect(deps.dueFacts.woken).toBe(1);
    expect(
      await deps
        .knex('mus_access_log')
        .where({ document_id: talkId })
        .pluck('action'),
    ).toEqual(['invite']);
    const board = (await app.get(`/v1/rounds/${round.id}`, who.mette.id)).body;
    expect(board).toMatchObject({
      state: 'sent',
      board: [
        {
          employeeSheet: 'notReady',
          state: 'invited',
          title: 'Medarbejder',
          unreached: false,
        },
        { unreached: true },
      ],
      questionnaires: [{ sentVersions: 1 }],
    });
    expect(
      board.notInvited.map(
        (row: { person: { name: string } }) => row.person.name,
      ),
    ).toEqual(['Bo']);
  });

  it('has one effect when sent twice, one after the other and at once', async () => {
    const { deps, who, startRound, makeForm, send } = given;
    const round = await startRound();
    const form = await makeForm(round.id);
    const ids = [who.jonas.employmentId];
    const replies = await Promise.all([
      send(form, ids),
      send(form, ids),
      send(form, ids),
    ]);
    const later = await send(form, ids);
    const talkIds = [...replies, later].map(reply => [
      reply.status,
      reply.body.versionNumber,
      reply.body.invited?.[0]?.talkId,
    ]);
    expect(new Set(talkIds.map(String)).size).toBe(1);
    expect(talkIds[0][0]).toBe(200);
    const rows = await deps.knex('mus_talk').where({ round_id: round.id });
    expect([rows.length, deps.dueFacts.facts.length]).toEqual([1, 1]);
    expect(
      await deps
        .knex('mus_questionnaire_version')
        .where({ questionnaire_id: form.id }),
    ).toHaveLength(1);
  });

  it('adds later recipients: an unchanged form keeps its number, a changed one gets the next and old talks keep theirs', async () => {
    const { deps, app, who, startRound, makeForm, send } = given;
    const round = await startRound();
    const form = await makeForm(round.id);
    await send(form, [who.jonas.employmentId]).expect(200);
    expect(
      (await send(form, [who.aase.employmentId]).expect(200)).body
        .versionNumber,
    ).toBe(1);
    const saved = (
      await app
        .put(`/v1/questionnaires/${form.id}`, who.mette.id)
        .set('If-Match', '"1"')
        .send({
          saveId: deps.ids.next(),
          document: { ...form.document, openingRule: 'inTalk' },
        })
        .expect(200)
    ).body;
    expect(
      (await send(saved, [who.other.employmentId]).expect(200)).body
        .versionNumber,
    ).toBe(2);
    const talks = await deps
      .knex('mus_talk as t')
      .join(
        'mus_questionnaire_version as v',
        'v.id',
        't.questionnaire_version_id',
      )
      .where({ 't.round_id': round.id })
      .orderBy('t.id')
      .select('v.number', 't.opening_rule');
    expect(talks).toEqual([
      { number: 1, opening_rule: 'bothReady' },
      { number: 1, opening_rule: 'bothReady' },
      { number: 2, opening_rule: 'inTalk' },
    ]);
  });

  it('makes the employment’s leader the other of the two; the unit’s leader sees status only', async () => {
    const { deps, who, startRound, makeForm, send } = given;
    const form = await makeForm((await startRound()).id);
    const { talkId } = (await send(form, [who.other.employmentId]).expect(200))
      .body.invited[0];
    expect(
      await deps
        .knex('mus_talk')
        .where({ id: talkId })
        .first('leader_person_id'),
    ).toEqual({ leader_person_id: who.pernille.id });
    const levels = await deps
      .knex('mus_reader')
      .where({ document_id: talkId })
      .orderBy('reason')
      .select('person_id', 'level');
    expect(levels).toEqual([
      { person_id: who.other.id, level: 'write' },
      { person_id: who.pernille.id, level: 'write' },
      { person_id: who.mette.id, level: 'status' },
    ]);
  });

  it('invites nobody when one of them cannot be', async () => {
    const { deps, who, startRound, makeForm, send } = given;
    const form = await makeForm((await startRound()).id);
    const reply = await send(form, [
      who.jonas.employmentId,
      who.alone.employmentId,
      who.gone.employmentId,
      who.ownEmployment.id,
    ]).expect(400);
    expect(reply.body.error.problems).toEqual([
      {
        path: 'employmentIds.1',
        code: 'withoutLeader',
        params: { name: 'Carl' },
      },
      { path: 'employmentIds.2', code: 'notInUnit' },
      { path: 'employmentIds.3', code: 'notInUnit' },
    ]);
    expect(await deps.knex('mus_talk').select('id')).toEqual([]);
    expect(deps.dueFacts.facts).toEqual([]);
  });

  it('refuses a draft that was changed since it was looked at, or that asks nothing', async () => {
    const { deps, app, who, startRound, makeForm, send } = given;
    const form = await makeForm((await startRound()).id);
    const stale = await send({ ...form, version: 7 }, [
      who.jonas.employmentId,
    ]).expect(409);
    expect(stale.body.error.problems).toEqual([
      { path: '', code: 'draftChanged' },
    ]);
    const empty = (
      await app
        .put(`/v1/questionnaires/${form.id}`, who.mette.id)
        .set('If-Match', '"1"')
        .send({
          saveId: deps.ids.next(),
          document: { ...form.document, themes: [] },
        })
        .expect(200)
    ).body;
    const nothing = await send(empty, [who.jonas.employmentId]).expect(409);
    expect(nothing.body.error.problems).toEqual([
      { path: 'themes', code: 'noQuestions' },
    ]);
  });
});
