import { eachDatabase } from '../__testUtils__';
import { aRoundApp } from '../rounds/__testUtils__/aRoundApp';

jest.setTimeout(60_000);

eachDatabase((_, makeDeps) => {
  let given: Awaited<ReturnType<typeof aRoundApp>>;

  beforeEach(async () => {
    given = await aRoundApp(makeDeps);
  });

  it('[T05] makes the unit’s form from a template, saves edits, keeps both texts on a conflict', async () => {
    const { deps, app, who, startRound, makeForm } = given;
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
    const { app, who } = given;
    const { templates } = (
      await app.get('/v1/templates', who.mette.id).expect(200)
    ).body;
    expect(
      templates.find(({ id }: { id: string }) => id === 'tonder'),
    ).toMatchObject({
      title: { da: 'MUS-forberedelsesskema' },
      themes: 5,
      questions: 21,
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
});
