import { randomUUID } from 'node:crypto';
import {
  openTerms,
  TemplateContent,
  TemplateTerms,
  Theme,
} from '@samtale/backstage-plugin-mus-common';
import {
  aPerson,
  aUnit,
  eachDatabase,
  MakeDeps,
  testApp,
} from '../__testUtils__';
import { participationRoutes } from '../booking/participation/participationRoutes';
import { overviewRoutes } from '../overview/overviewRoutes';
import { BoardRow, Candidate } from '../rounds/Round';
import { roundRoutes } from '../rounds/roundRoutes';
import { aRoundApp } from '../rounds/__testUtils__/aRoundApp';

jest.setTimeout(60_000);

async function start(makeDeps: MakeDeps) {
  const given = await aRoundApp(makeDeps);
  const { deps, app, who, startRound } = given;
  const helle = await aPerson(deps, 'Helle HR');
  const hr = `${helle.id} hr`;
  const adopt = async (basedOn = 'randers', title = 'Vores MUS') =>
    (
      await app
        .post('/v1/hr/templates', hr)
        .send({ basedOn, title })
        .expect(200)
    ).body;
  const save = (
    id: string,
    version: number,
    content: TemplateContent,
    saveId = randomUUID(),
  ) =>
    app
      .put(`/v1/hr/templates/${id}`, hr)
      .set('If-Match', `"${version}"`)
      .send({ saveId, content });
  const publish = (
    id: string,
    draftVersion: number,
    terms: Partial<TemplateTerms> = {},
    note = 'Første udgave',
  ) =>
    app
      .post(`/v1/hr/templates/${id}/publish`, hr)
      .send({ draftVersion, note, terms: { ...openTerms, ...terms } });
  const useFor = async (templateId: string, unitId: string, as: string) => {
    const { templates } = (
      await app.get(`/v1/templates?unitId=${unitId}`, as).expect(200)
    ).body;
    return templates.find(({ id }: { id: string }) => id === templateId)?.use;
  };
  const makeForm = async (body: object) =>
    app
      .post(
        `/v1/rounds/${(await startRound()).id}/questionnaires`,
        who.mette.id,
      )
      .send({ title: 'Borgerservice 2026', ...body });
  return { ...given, hr, helle, adopt, save, publish, useFor, makeForm };
}

const ids = ({ themes }: { themes: Theme[] }) => themes.map(({ id }) => id);

eachDatabase((_, makeDeps) => {
  it('HR may let the employee decline, off by default; a declined talk is counted apart from those not offered one', async () => {
    const given = await start(makeDeps);
    const { deps, who, adopt, save, publish, makeForm, saveForm, send } = given;
    const app = testApp(
      deps,
      roundRoutes(deps),
      participationRoutes(deps),
      overviewRoutes(deps),
    );
    const draft = await adopt();
    expect(draft.content.document.mayDecline).toBeUndefined();
    const { document } = draft.content;
    const content = {
      ...draft.content,
      document: { ...document, mayDecline: true },
    };
    await save(draft.id, 1, content).expect(200);
    await publish(draft.id, 2).expect(200);
    const made = (await makeForm({ templateId: draft.id })).body;
    const never = { ...made.document, mayDecline: false };
    const form = (await saveForm(made.id, 1, never).expect(200)).body;
    expect(form.document.mayDecline).toBe(true);
    const sent = await send(form, [who.jonas.employmentId]).expect(200);
    const { talkId } = sent.body.invited[0];
    const decline = `/v1/talks/${talkId}/decline`;
    expect(
      (await app.post(decline, who.jonas.id).send({}).expect(200)).body,
    ).toMatchObject({ state: 'declined', can: { resume: true } });
    const round = (await app.get(`/v1/rounds/${form.roundId}`, who.mette.id))
      .body;
    expect(
      round.board.map(({ employee, state }: BoardRow) => [
        employee.name,
        state,
      ]),
    ).toEqual([['Jonas', 'declined']]);
    expect(
      round.notInvited.map(({ person }: Candidate) => person.name),
    ).toEqual(expect.not.arrayContaining(['Jonas']));
    const { mine } = (await app.get('/v1/home', who.jonas.id)).body;
    expect(mine).toMatchObject([
      { talkId, state: 'declined', next: 'nothing', preparationDueOn: null },
    ]);
    const { rows } = (await app.get('/v1/overview', who.mette.id)).body;
    const states = rows.map(
      (row: { employee: { name: string }; talkState: string | null }) => [
        row.employee.name,
        row.talkState,
      ],
    );
    expect(states).toEqual(
      expect.arrayContaining([
        ['Jonas', 'declined'],
        ['Åse', null],
      ]),
    );
  });

  it('[K04] a form from a template for a group of employees knows whom it is for', async () => {
    const { app, who, adopt, publish, makeForm } = await start(makeDeps);
    const draft = await adopt();
    const scope = { kind: 'group' as const, titles: ['Medarbejder'] };
    await publish(draft.id, 1, { scope }).expect(200);
    const form = (await makeForm({ templateId: draft.id })).body;
    expect(
      (
        await app
          .get(`/v1/questionnaires/${form.id}/variants`, who.mette.id)
          .expect(200)
      ).body,
    ).toMatchObject({
      titles: ['Medarbejder'],
      variants: [{ id: form.id, forWhom: '' }],
    });
  });

  it('[K09] [K03] [S11] [T42] HR adopts a template, adapts it, publishes it and revises it; ids stay, and the log tells why', async () => {
    const given = await start(makeDeps);
    const { app, hr, who, adopt, save, publish, useFor, makeForm } = given;
    const draft = await adopt();
    expect(draft).toMatchObject({
      basedOn: 'randers',
      state: 'draft',
      publishedNumber: null,
      version: 1,
    });
    expect(await useFor(draft.id, who.unit.id, who.mette.id)).toBeUndefined();
    const reword = (content: TemplateContent, da: string): TemplateContent => ({
      ...content,
      document: {
        ...content.document,
        themes: content.document.themes.map((theme, at) =>
          at === 0
            ? {
                ...theme,
                questions: theme.questions.map(question =>
                  question.id === 'randers.mig.1'
                    ? { ...question, text: { da } }
                    : question,
                ),
              }
            : theme,
        ),
      },
    });
    const first = reword(draft.content, 'Hvornår er din dag god?');
    await save(draft.id, 1, first).expect(200);
    expect(
      (await save(draft.id, 1, first).expect(412)).body.error.current,
    ).toMatchObject({ version: 2 });
    await publish(draft.id, 1).expect(409);
    const published = (await publish(draft.id, 2).expect(200)).body;
    expect(published).toMatchObject({
      state: 'published',
      publishedNumber: 1,
      changed: false,
    });
    const form = (await (
      await makeForm({ templateId: draft.id })
    ).body) as {
      id: string;
      document: { themes: Theme[] };
    };
    expect(
      form.document.themes[0].questions.find(
        ({ id }) => id === 'randers.mig.1',
      ),
    ).toMatchObject({ text: { da: 'Hvornår er din dag god?' } });

    await save(draft.id, 2, reword(first, 'Hvad gør dagen god?')).expect(200);
    const revised = (
      await publish(draft.id, 3, {}, 'MED ønskede kortere spørgsmål').expect(
        200,
      )
    ).body;
    expect(
      revised.revisions.map(
        ({ number, note, publishedBy }: Record<string, unknown>) => [
          number,
          note,
          publishedBy,
        ],
      ),
    ).toEqual([
      [2, 'MED ønskede kortere spørgsmål', 'Helle HR'],
      [1, 'Første udgave', 'Helle HR'],
    ]);
    const before = (
      await app.get(`/v1/hr/templates/${draft.id}/revisions/1`, hr).expect(200)
    ).body;
    expect(before.content).toEqual(first);
    const kept = (
      await app.get(`/v1/questionnaires/${form.id}`, who.mette.id).expect(200)
    ).body;
    expect(kept.document).toEqual(form.document);
    await app
      .post(`/v1/hr/templates/${draft.id}/withdraw`, hr)
      .send({})
      .expect(200);
    expect(await useFor(draft.id, who.unit.id, who.mette.id)).toBeUndefined();
    await app.get(`/v1/questionnaires/${form.id}`, who.mette.id).expect(200);
  });

  it('[M19] [M21] [K04] [K19] the gallery shows pilots, days and scope, and a form can only be made when it is time', async () => {
    const given = await start(makeDeps);
    const { deps, who, adopt, publish, useFor, makeForm } = given;
    const elsewhere = await aUnit(deps, 'Musikskolen', who.pernille.id);
    const draft = await adopt();
    const from = '2027-04-01';
    await publish(draft.id, 1, { validFrom: from }).expect(200);
    const use = () => useFor(draft.id, who.unit.id, who.mette.id);
    expect(await use()).toBe('later');
    const early = await makeForm({ templateId: draft.id });
    expect([early.status, early.body.error.problems[0].code]).toEqual([
      400,
      'templateNotYet',
    ]);
    await publish(draft.id, 1, {
      validFrom: from,
      pilotUnitIds: [who.unit.id],
    }).expect(200);
    expect(await use()).toBe('pilot');
    expect(await useFor(draft.id, elsewhere.id, who.mette.id)).toBe('later');
    expect((await makeForm({ templateId: draft.id })).status).toBe(200);
    await publish(draft.id, 1, {
      scope: { kind: 'units', unitIds: [elsewhere.id] },
    }).expect(200);
    expect(await use()).toBe('never');
    expect((await makeForm({ templateId: draft.id })).status).toBe(400);
    await publish(draft.id, 1, {
      scope: { kind: 'group', titles: ['medarbejder'] },
    }).expect(200);
    expect(await use()).toBe('now');
    await publish(draft.id, 1, { pilotUnitIds: [randomUUID()] }).expect(400);
    deps.clock.shift({ days: 200 });
    await publish(draft.id, 1, { validFrom: from }).expect(200);
    expect(await use()).toBe('now');
  });

  it('[K01] [K02] [K06] combines optional themes and modules when a form is made', async () => {
    const { makeForm } = await start(makeDeps);
    const { document } = (
      await makeForm({
        templateId: 'fleksible',
        optionalThemes: ['mobilitet'],
        modules: ['strategisk'],
      })
    ).body;
    expect(ids(document)).toEqual([
      'siden-sidst',
      'opgaver',
      'trivsel',
      'samarbejde',
      'mobilitet',
      'strategiske-maal',
      'vaerdi',
      'bevaegelse',
      'udviklingsmaal',
    ]);
    const refused = await makeForm({
      templateId: 'fleksible',
      modules: ['tonder'],
    });
    expect(refused.body.error.problems).toMatchObject([
      { path: 'modules.0', code: 'unknownModule' },
    ]);
  });

  it('[T42] HR rewords a question of bank and templates for all forms to come; its id stays', async () => {
    const { app, hr, who, makeForm } = await start(makeDeps);
    const reword = (id: string, text: object | null) =>
      app.put(`/v1/hr/wordings/${id}`, hr).send({ text });
    await reword('tonder.skema2.3', { da: 'Når vi ikke er enige?' }).expect(
      200,
    );
    await reword('bank.inspiration.1', { da: 'Er du rustet?' }).expect(200);
    await reword('findes-ikke', { da: 'Hvad?' }).expect(400);
    const { document } = (await makeForm({ templateId: 'tonder' })).body;
    const question = (document as { themes: Theme[] }).themes
      .flatMap(theme => theme.questions)
      .find(({ id }) => id === 'tonder.skema2.3');
    expect(question).toMatchObject({
      source: 'Skema 2.3',
      text: { da: 'Når vi ikke er enige?' },
    });
    const bank = async () =>
      (await app.get('/v1/question-bank', who.mette.id).expect(200)).body
        .groups[0].questions[0].text.da;
    expect(await bank()).toBe('Er du rustet?');
    await reword('bank.inspiration.1', null).expect(200);
    expect(await bank()).not.toBe('Er du rustet?');
    expect(
      (await app.get('/v1/hr/wordings', hr).expect(200)).body.wordings,
    ).toHaveLength(1);
  });

  it('is HR’s alone: nobody else finds anything, and what cannot be sent is not published', async () => {
    const { app, who, adopt, save, publish } = await start(makeDeps);
    const draft = await adopt();
    const as = who.mette.id;
    const path = `/v1/hr/templates/${draft.id}`;
    await app.get('/v1/hr/templates', as).expect(404);
    await app.get('/v1/hr/wordings', as).expect(404);
    const mine = await app.get(path, as).expect(404);
    const none = await app
      .get(`/v1/hr/templates/${randomUUID()}`, as)
      .expect(404);
    expect(mine.body).toEqual(none.body);
    await app
      .post('/v1/hr/templates', as)
      .send({ basedOn: 'randers', title: 'X' })
      .expect(404);
    await app
      .put('/v1/hr/wordings/tonder.skema2.3', as)
      .send({ text: { da: 'Nej' } })
      .expect(404);
    await app.post(`${path}/withdraw`, as).send({}).expect(404);
    const empty = {
      ...draft.content,
      document: { ...draft.content.document, themes: [] },
    };
    await save(draft.id, 1, empty).expect(200);
    const refused = (await publish(draft.id, 2).expect(409)).body.error;
    expect(refused.problems[0].code).toBe('noQuestions');
  });
});
