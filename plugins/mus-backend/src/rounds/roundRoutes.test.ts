import {
  anEmployment,
  aPerson,
  aUnit,
  eachDatabase,
  TestDeps,
  testApp,
} from '../__testUtils__';
import { roundRoutes } from './roundRoutes';

jest.setTimeout(60_000);

const context = {
  coreTask: 'Hjælpe borgerne godt videre',
  goals: [{ id: 'g1', text: 'Kortere ventetid på boligstøtte' }],
  guidelines: 'Kompetencestrategi drøftet i MED',
};
const input = {
  title: 'MUS 2026',
  preparationDueOn: '2026-12-01',
  talksFrom: '2026-12-02',
  talksUntil: '2026-12-18',
  wrapUpOn: '2027-01-12',
  context,
};

/** Lars leads the centre, Mette leads Borgerservice below it; six people with their oddities. */
async function aMunicipality(deps: TestDeps) {
  const [lars, mette, pernille] = [
    await aPerson(deps, 'Lars'),
    await aPerson(deps, 'Mette'),
    await aPerson(deps, 'Pernille'),
  ];
  const centre = await aUnit(deps, 'Kultur og Borgerservice', lars.id);
  const unit = await aUnit(deps, 'Borgerservice', mette.id, {
    parent_id: centre.id,
  });
  const employ = async (
    name: string,
    leaderPersonId: string | null,
    person = {},
    employment = {},
  ) => {
    const someone = await aPerson(deps, name, person);
    const row = await anEmployment(
      deps,
      { personId: someone.id, unitId: unit.id, leaderPersonId },
      employment,
    );
    return { id: someone.id, employmentId: row.id };
  };
  const ownEmployment = await anEmployment(deps, {
    personId: mette.id,
    unitId: unit.id,
    leaderPersonId: lars.id,
  });
  return {
    lars,
    mette,
    pernille,
    centre,
    unit,
    ownEmployment,
    jonas: await employ('Jonas', mette.id),
    aase: await employ('Åse', mette.id, { mail_address: null, sort_key: 'z' }),
    other: await employ('Bo', pernille.id),
    alone: await employ('Carl', null),
    gone: await employ('Dorte', mette.id, {}, { valid_to: '2026-06-30' }),
  };
}

eachDatabase((_, makeDeps) => {
  let deps: TestDeps;
  let app: ReturnType<typeof testApp>;
  let who: Awaited<ReturnType<typeof aMunicipality>>;
  const missing = '00000000-0000-4000-8000-00000000dead';

  beforeEach(async () => {
    deps = await makeDeps();
    app = testApp(deps, roundRoutes(deps));
    who = await aMunicipality(deps);
  });

  const start = (as = who.mette.id, body: object = input) =>
    app.post(`/v1/units/${who.unit.id}/rounds`, as).send(body);
  const startRound = async () =>
    (await start().expect(200)).body as { id: string };
  const makeForm = async (roundId: string, title = 'Borgerservice 2026') =>
    (
      await app
        .post(`/v1/rounds/${roundId}/questionnaires`, who.mette.id)
        .send({ templateId: 'tonder', title })
        .expect(200)
    ).body;
  const send = (
    form: { id: string; version: number },
    employmentIds: string[],
  ) =>
    app
      .post(`/v1/questionnaires/${form.id}/send`, who.mette.id)
      .send({ draftVersion: form.version, employmentIds });

  it('[T02] [T03] starts a round with core task and goals, once, and shows whom to invite', async () => {
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

  it('[T05] makes the unit’s form from a template, saves edits, keeps both texts on a conflict', async () => {
    const round = await startRound();
    const form = await makeForm(round.id);
    expect((await makeForm(round.id)).id).toBe(form.id);
    expect(form).toMatchObject({
      roundId: round.id,
      templateId: 'tonder',
      version: 1,
      sentVersions: 0,
      document: { title: 'Borgerservice 2026' },
    });
    const save = (version: number, saveId: string, title: string) =>
      app
        .put(`/v1/questionnaires/${form.id}`, who.mette.id)
        .set('If-Match', `"${version}"`)
        .send({ saveId, document: { ...form.document, title } });
    const [mine, theirs] = [deps.ids.next(), deps.ids.next()];
    expect((await save(1, mine, 'Min').expect(200)).headers.etag).toBe('"2"');
    expect((await save(1, mine, 'Min').expect(200)).body).toMatchObject({
      version: 2,
      document: { title: 'Min' },
    });
    const conflict = (await save(1, theirs, 'Anden').expect(412)).body.error
      .current;
    expect(conflict).toMatchObject({ version: 2, document: { title: 'Min' } });
    expect(conflict).not.toHaveProperty('saveId');
    await app
      .post(`/v1/rounds/${round.id}/questionnaires`, who.mette.id)
      .send({ templateId: 'nope', title: 'X' })
      .expect(400);
  });

  it('[T04] [T37] offers templates and questions to insert', async () => {
    const { templates } = (
      await app.get('/v1/templates', who.mette.id).expect(200)
    ).body;
    expect(
      templates.find(({ id }: { id: string }) => id === 'tonder'),
    ).toMatchObject({
      title: { da: 'MUS-forberedelsesskema' },
      themes: 5,
      questions: 19,
    });
    const { groups } = (
      await app.get('/v1/question-bank', who.mette.id).expect(200)
    ).body;
    expect(groups[0]).toMatchObject({
      id: 'inspiration',
      questions: { length: 6 },
    });
    expect(
      (await app.get('/v1/templates/tonder', who.jonas.id).expect(200)).body
        .document.themes,
    ).toHaveLength(5);
    await app.get('/v1/templates/unknown', who.mette.id).expect(404);
  });

  describe('sending', () => {
    it('[T11] freezes the form and invites, with two sheets, two readers and one mail each', async () => {
      const round = await startRound();
      const form = await makeForm(round.id);
      const sent = (
        await send(form, [
          who.jonas.employmentId,
          who.aase.employmentId,
        ]).expect(200)
      ).body;
      expect(sent).toMatchObject({
        versionNumber: 1,
        invited: [
          { employee: { name: 'Jonas' } },
          { employee: { name: 'Åse' } },
        ],
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
      const board = (await app.get(`/v1/rounds/${round.id}`, who.mette.id))
        .body;
      expect(board).toMatchObject({
        state: 'sent',
        board: [
          { employeeSheet: 'notReady', state: 'invited', unreached: false },
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
      const form = await makeForm((await startRound()).id);
      const { talkId } = (
        await send(form, [who.other.employmentId]).expect(200)
      ).body.invited[0];
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
});
