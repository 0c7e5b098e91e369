import {
  addQuestion,
  dropQuestion,
  mayAnswer,
  ownQuestion,
  QuestionnaireDocument,
  readDocument,
  reword,
  setForm,
} from '@samtale/backstage-plugin-mus-common';
import fc from 'fast-check';
import { eachDatabase } from '../../__testUtils__';
import { aRoundApp, input } from '../../rounds/__testUtils__/aRoundApp';
import { findTalkPage } from '../../talks/operations/findTalk';

jest.setTimeout(120_000);

const typo = 'tonder.skema1.1';

eachDatabase((_, makeDeps) => {
  let given: Awaited<ReturnType<typeof aRoundApp>>;
  let form: { id: string; version: number; document: QuestionnaireDocument };
  let roundId: string;

  beforeEach(async () => {
    given = await aRoundApp(makeDeps);
    roundId = (await given.startRound()).id;
    form = await given.makeForm(roundId);
  });

  /** Saves the draft, and answers the new version of it. */
  const save = async (document: QuestionnaireDocument) => {
    form = (await given.saveForm(form.id, form.version, document).expect(200))
      .body;
    return form;
  };
  const sendTo = (...who: Array<{ employmentId: string }>) =>
    given
      .send(
        form,
        who.map(({ employmentId }) => employmentId),
      )
      .expect(200);
  const url = (rest: string) => `/v1/questionnaires/${form.id}${rest}`;
  const publish = (as = given.who.mette.id, draftVersion = form.version) =>
    given.app.post(url('/versions'), as).send({ draftVersion });
  const correct = (place: string, before: string, after: string) =>
    given.app
      .post(url('/versions/1/corrections'), given.who.mette.id)
      .send({ place, before, after });
  const begin = (talkId: string) =>
    given.deps.database.transaction(tx =>
      tx('mus_sheet')
        .where({ talk_id: talkId, party: 'employee' })
        .update({ state: 'draft' }),
    );
  const formOf = (talkId: string) =>
    given.deps.database.transaction(async tx => {
      const row = await tx('mus_talk as t')
        .join(
          'mus_questionnaire_version as v',
          'v.id',
          't.questionnaire_version_id',
        )
        .where('t.id', talkId)
        .first(
          'v.number',
          tx.raw('coalesce(v.corrected, v.document) as document'),
        );
      return { number: row.number, document: readDocument(row.document) };
    });

  it('[T11] gives a new version to talks that have not begun, and leaves the others as they are', async () => {
    const { who, app } = given;
    const { invited } = (await sendTo(who.jonas, who.aase)).body;
    const [jonas, aase] = [who.jonas, who.aase].map(
      ({ id }) =>
        invited.find(
          (one: { employee: { id: string } }) => one.employee.id === id,
        ).talkId,
    );
    await begin(jonas);
    expect((await publish().expect(409)).body.error.problems[0].code).toBe(
      'nothingNew',
    );
    await save(
      setForm(form.document, { title: 'Ny udgave', openingRule: 'inTalk' }),
    );
    expect((await publish().expect(200)).body).toEqual({
      number: 2,
      moved: 1,
      kept: 1,
    });
    expect(await formOf(jonas)).toMatchObject({
      number: 1,
      document: { title: 'Borgerservice 2026' },
    });
    expect(await formOf(aase)).toMatchObject({
      number: 2,
      document: { title: 'Ny udgave' },
    });
    const { body } = await app.get(url('/versions'), who.mette.id).expect(200);
    expect(body).toMatchObject({
      versions: [
        { number: 2, talks: 1, corrections: [] },
        { number: 1, talks: 1 },
      ],
      can: { correct: true, publish: false },
    });
    expect(JSON.stringify(body)).not.toContain('Åse');
    expect((await publish().expect(409)).body.error.problems[0].code).toBe(
      'nothingNew',
    );
    const first = await app.get(url('/versions/1'), who.mette.id).expect(200);
    expect(first.body.document.title).toBe('Borgerservice 2026');
  });

  it('refuses a new version of a draft that is another by now, or was never sent', async () => {
    const { who } = given;
    expect((await publish().expect(409)).body.error.problems[0].code).toBe(
      'notSent',
    );
    await sendTo(who.jonas);
    await save(setForm(form.document, { title: 'Ny' }));
    expect(
      (await publish(who.mette.id, form.version - 1).expect(409)).body.error
        .problems[0].code,
    ).toBe('draftChanged');
  });

  it('[T11] corrects spelling after sending, logs who and when, and corrects the draft with it', async () => {
    const { who, app } = given;
    const place = `question/${typo}/text`;
    await save(reword(form.document, typo, { da: 'Hvad lykes for dig?' }));
    const { invited } = (await sendTo(who.jonas)).body;
    await begin(invited[0].talkId);
    const right = ['Hvad lykes for dig?', 'Hvad lykkes for dig?'] as const;
    const reply = await correct(place, ...right).expect(200);
    const logged = { place, before: right[0], after: right[1], by: 'Mette' };
    expect(reply.body).toMatchObject({ number: 1, corrections: [logged] });
    expect(
      (await correct(place, ...right).expect(200)).body.corrections,
    ).toHaveLength(1);
    const talk = await formOf(invited[0].talkId);
    expect(talk.document.corrections).toMatchObject([
      { place, before: right[0], after: right[1] },
    ]);
    expect(
      talk.document.themes
        .flatMap(theme => theme.questions)
        .find(({ id }) => id === typo)?.text.da,
    ).toBe(right[1]);
    const draft = (await app.get(url(''), who.mette.id).expect(200)).body;
    expect(JSON.stringify(draft.document)).toContain(right[1]);
    expect(JSON.stringify(draft.document)).not.toContain('lykes for');
    form = draft;
    // The draft is the sent form: inviting one more makes no new version.
    expect((await sendTo(who.aase)).body.versionNumber).toBe(1);
  });

  it('[T11] fetches a form once, and anew when its spelling was corrected', async () => {
    const { who, deps } = given;
    await save(reword(form.document, typo, { da: 'Hvad lykes for dig?' }));
    const [{ talkId }] = (await sendTo(who.jonas)).body.invited;
    const { organisation_id: organisationId } = await deps
      .knex('mus_talk')
      .first();
    const question = { organisationId, personId: who.jonas.id, talkId };
    const open = async () => {
      deps.startQueryLog();
      const row = await deps.database.transaction(tx =>
        findTalkPage(tx, { ...question, now: deps.clock.now() }),
      );
      const fetched = deps.queries.filter(sql => /coalesce/i.test(sql));
      return { form: row!.form, fetched: fetched.length };
    };
    expect((await open()).form).toContain('Hvad lykes for dig?');
    expect((await open()).fetched).toBe(0);
    const right = ['Hvad lykes for dig?', 'Hvad lykkes for dig?'] as const;
    await correct(`question/${typo}/text`, ...right).expect(200);
    const corrected = await open();
    expect(corrected.form).toContain(right[1]);
    expect(corrected.fetched).toBe(1);
    expect((await open()).fetched).toBe(0);
  });

  it('[T11] corrects a long introduction, however it ends', async () => {
    const long = `${'Vi taler om, hvordan det går her. '.repeat(60)}Tag dig got tid.\n`;
    await save(setForm(form.document, { intro: long }));
    await sendTo(given.who.jonas);
    const right = long.replace('got', 'god');
    const { body } = await correct('intro', long, right).expect(200);
    expect(body.corrections).toMatchObject([{ before: long }]);
    expect(body.document.intro).toBe(right.trim());
  });

  it('refuses a correction that says something else, or was made on other words', async () => {
    await sendTo(given.who.jonas);
    const place = 'title';
    const { title } = form.document;
    expect(
      (await correct(place, title, 'Noget helt andet').expect(400)).body.error
        .problems[0].code,
    ).toBe('notSpelling');
    expect(
      (await correct(place, 'Andet', 'Andet.').expect(409)).body.error
        .problems[0].code,
    ).toBe('textChanged');
    await correct('question/none/text', title, `${title}.`).expect(400);
  });

  it('is not there for anybody but the unit’s leader', async () => {
    const { app, who } = given;
    await sendTo(who.jonas);
    for (const as of [who.jonas.id, who.lars.id, who.pernille.id]) {
      await app.get(url('/versions'), as).expect(404);
      await app.get(url('/versions/1'), as).expect(404);
      await app.get(url('/bank'), as).expect(404);
      await app.get(url('/variants'), as).expect(404);
      await publish(as).expect(404);
      await app
        .post(url('/variants'), as)
        .send({ title: 'X', forWhom: 'Y' })
        .expect(404);
    }
    const none = await app.get(url('/versions/2'), who.mette.id);
    expect(none.status).toBe(404);
  });

  it('[T07] finds every question the unit has sent before, as it was worded last', async () => {
    const { app, who } = given;
    await save(
      addQuestion(
        form.document,
        form.document.themes[0].id,
        ownQuestion('own.1', { da: 'Hvad har skranken lært dig?' }),
      ),
    );
    await sendTo(who.jonas);
    const next = (
      await given
        .start(who.mette.id, {
          ...input,
          title: 'MUS 2027',
        })
        .expect(200)
    ).body;
    const later = await given.makeForm(next.id, 'Borgerservice 2027');
    const { groups } = (
      await app
        .get(`/v1/questionnaires/${later.id}/bank`, who.mette.id)
        .expect(200)
    ).body;
    expect(groups[0].title.da).toBe('Brugt i MUS 2026: Borgerservice 2026');
    expect(
      groups[0].questions.map(({ text }: { text: { da: string } }) => text.da),
    ).toContain('Hvad har skranken lært dig?');
    expect(groups.map(({ id }: { id: string }) => id)).toContain('inspiration');
    const own = (await app.get(url('/bank'), who.mette.id).expect(200)).body;
    expect(own.groups[0].id).not.toBe(`form-${form.id}`);
  });

  it('[T09] makes a variant for a team once, beside the form it came from', async () => {
    const { app, who } = given;
    await save(setForm(form.document, { intro: 'Fælles indledning' }));
    const make = () =>
      app
        .post(url('/variants'), who.mette.id)
        .send({ title: 'Til vagterne', forWhom: 'Aftenvagter' });
    const variant = (await make().expect(200)).body;
    expect(variant).toMatchObject({
      roundId,
      document: { title: 'Til vagterne', intro: 'Fælles indledning' },
    });
    expect((await make().expect(200)).body.id).toBe(variant.id);
    const { variants, titles } = (await app.get(url('/variants'), who.mette.id))
      .body;
    expect(titles).toEqual([]);
    expect(variants).toEqual([
      {
        id: form.id,
        title: 'Borgerservice 2026',
        forWhom: '',
        variantOf: null,
      },
      {
        id: variant.id,
        title: 'Til vagterne',
        forWhom: 'Aftenvagter',
        variantOf: form.id,
      },
    ]);
  });

  it('[T11] never leaves an answer without its question, whatever is edited, sent and written between', async () => {
    const { who, deps } = given;
    const employees = [who.jonas, who.aase];
    const written = new Map<string, string[]>();
    const steps = fc.array(
      fc.record({
        what: fc.constantFrom('drop', 'add', 'send', 'publish', 'answer'),
        pick: fc.nat(30),
      }),
      { minLength: 8, maxLength: 14 },
    );
    const [path] = fc.sample(steps, 1);
    for (const { what, pick } of path) {
      const questions = form.document.themes.flatMap(theme => theme.questions);
      if (what === 'drop' && questions.length > 3)
        await save(
          dropQuestion(form.document, questions[pick % questions.length].id),
        );
      if (what === 'add')
        await save(
          addQuestion(
            form.document,
            form.document.themes[0].id,
            ownQuestion(deps.ids.next(), { da: `Nyt ${pick}?` }),
          ),
        );
      if (what === 'send')
        await given.send(form, [employees[pick % 2].employmentId]);
      if (what === 'publish') await publish();
      if (what === 'answer') await answerSomething(pick, written);
    }
    for (const [talkId, answers] of written) {
      const { document } = await formOf(talkId);
      for (const id of answers)
        expect({
          path,
          id,
          asked: mayAnswer(document, 'employee', id),
        }).toMatchObject({ asked: true });
    }
  });

  /** Writes one answer in some talk, as the server would store it. */
  async function answerSomething(pick: number, written: Map<string, string[]>) {
    const talks: Array<{ id: string }> = await given.deps.database.transaction(
      tx =>
        tx('mus_talk').where({ round_id: roundId }).select('id').orderBy('id'),
    );
    const talk = talks[pick % Math.max(1, talks.length)];
    if (!talk) return;
    const { document } = await formOf(talk.id);
    const mine = document.themes
      .flatMap(theme => theme.questions)
      .filter(({ id }) => mayAnswer(document, 'employee', id));
    const { id } = mine[pick % mine.length];
    await given.deps.database.transaction(async tx => {
      await tx('mus_answer')
        .insert({
          organisation_id: given.deps.settings.organisation.organisationId,
          talk_id: talk.id,
          party: 'employee',
          question_id: id,
          value: 'sealed',
          version: 1,
          save_id: given.deps.ids.next(),
          saved_at: given.deps.clock.now(),
        })
        .onConflict(['organisation_id', 'talk_id', 'party', 'question_id'])
        .ignore();
    });
    written.set(talk.id, [...(written.get(talk.id) ?? []), id]);
  }
});
