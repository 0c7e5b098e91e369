import { eachDatabase, testApp } from '../../__testUtils__';
import { aRoundApp, missing } from '../../rounds/__testUtils__/aRoundApp';
import { assignLeader } from '../../people/operations/assignLeader';
import { talkRoutes } from '../../talks/talkRoutes';
import { requestRoutes } from './requestRoutes';

jest.setTimeout(60_000);

eachDatabase((_, makeDeps) => {
  async function given() {
    const base = await aRoundApp(makeDeps);
    const { deps, who } = base;
    const app = testApp(deps, requestRoutes(deps), talkRoutes(deps));
    const { employmentId } = who.jonas;
    const ask = (as = who.jonas.id, id = employmentId) =>
      app.post(`/v1/employments/${id}/talk-requests`, as).send({});
    const answer = (
      id: string,
      name: string,
      body: object,
      as = who.mette.id,
    ) => app.post(`/v1/talk-requests/${id}/${name}`, as).send(body);
    const outside = (as = who.mette.id, id = employmentId) =>
      app
        .post(`/v1/employments/${id}/talks`, as)
        .send({ templateId: 'tonder' });
    const codeOf = (reply: { body: { error: { problems: object[] } } }) =>
      reply.body.error.problems[0];
    return { ...base, app, employmentId, ask, answer, outside, codeOf };
  }

  it('asks the leader, who sees it and accepts: a talk outside a round begins', async () => {
    const { deps, app, who, ask, answer } = await given();
    const asked = (await ask().expect(200)).body;
    expect((await ask().expect(200)).body.id).toBe(asked.id);
    expect(deps.dueFacts.facts).toMatchObject([
      {
        kind: 'talkRequested',
        recipientRole: 'leader',
        subjectKind: 'request',
        subjectId: asked.id,
      },
    ]);
    const team = (await app.get('/v1/talk-requests', who.mette.id)).body;
    expect(team.requests).toMatchObject([
      { id: asked.id, employee: { name: 'Jonas' }, can: { answer: true } },
    ]);
    const done = (
      await answer(asked.id, 'accept', { templateId: 'tonder' }).expect(200)
    ).body;
    expect(done).toMatchObject({ state: 'accepted', can: { answer: false } });
    expect(deps.dueFacts.facts.at(-1)).toMatchObject({
      kind: 'invitation',
      subjectId: done.talkId,
      recipientRole: 'employee',
    });
    const talk = (
      await app.get(`/v1/talks/${done.talkId}`, who.jonas.id).expect(200)
    ).body;
    expect(talk).toMatchObject({
      access: 'content',
      state: 'invited',
      round: null,
      leader: { id: who.mette.id },
      can: { answer: true },
    });
    expect(talk.questionnaire.themes.length).toBeGreaterThan(0);
    const mine = (await app.get('/v1/me/talk-requests', who.jonas.id)).body;
    expect(mine.employments).toMatchObject([
      { request: { state: 'accepted' }, whyNot: 'hasOpenTalk' },
    ]);
  });

  it('is answered with a date, or taken back', async () => {
    const { deps, app, who, ask, answer, codeOf } = await given();
    const { id } = (await ask()).body;
    const past = await answer(id, 'answer', { on: '2026-11-23' }).expect(400);
    expect(codeOf(past)).toEqual({ path: 'on', code: 'dayInPast' });
    const said = await answer(id, 'answer', { on: '2026-12-15' }).expect(200);
    expect(said.body).toMatchObject({
      state: 'answered',
      answerOn: '2026-12-15',
    });
    expect(deps.dueFacts.facts.at(-1)).toMatchObject({
      kind: 'talkRequestAnswered',
      recipientRole: 'employee',
    });
    const late = await answer(id, 'answer', { on: '2026-12-16' }).expect(409);
    expect(codeOf(late)).toMatchObject({ code: 'requestAnswered' });
    const next = (await ask().expect(200)).body;
    expect(next.id).not.toBe(id);
    const back = await answer(next.id, 'withdraw', {}, who.jonas.id);
    expect(back.body).toMatchObject({ state: 'withdrawn' });
    const team = (await app.get('/v1/talk-requests', who.mette.id)).body;
    expect(team.requests).toEqual([]);
  });

  it('lets two answer at once: one answer stands', async () => {
    const { deps, ask, answer, who } = await given();
    await deps
      .knex('mus_unit')
      .where({ id: who.unit.id })
      .update({ leader_person_id: who.lars.id });
    const { id } = (await ask()).body;
    const replies = await Promise.all([
      answer(id, 'accept', { templateId: 'tonder' }),
      answer(id, 'answer', { on: '2026-12-15' }, who.lars.id),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('never has two open talks for one employment, whoever begins them', async () => {
    const { deps, outside, ask, codeOf, makeForm, startRound, send, who } =
      await given();
    const replies = await Promise.all([outside(), outside()]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = replies.find(({ status }) => status === 409)!;
    expect(codeOf(lost)).toMatchObject({ code: 'hasOpenTalk' });
    expect(codeOf(await ask().expect(409))).toMatchObject({
      code: 'hasOpenTalk',
    });
    const form = await makeForm((await startRound()).id);
    const round = await send(form, [
      who.aase.employmentId,
      who.jonas.employmentId,
    ]).expect(400);
    expect(codeOf(round as never)).toEqual({
      path: 'employmentIds.1',
      code: 'hasOpenTalkNamed',
      params: { name: 'Jonas' },
    });
    await send(form, [who.aase.employmentId]).expect(200);
    const second = await outside(who.mette.id, who.aase.employmentId);
    expect(second.status).toBe(409);
    expect(await deps.knex('mus_talk')).toHaveLength(2);
  });

  it('a talk begun with a former leader stands in nobody’s way; one that nobody began still waits', async () => {
    const { deps, app, outside, ask, answer, codeOf, who, employmentId } =
      await given();
    const { talkId } = (await outside().expect(200)).body;
    const { organisationId } = deps.settings.organisation;
    const leaderIs = (leaderPersonId: string) =>
      deps.database.transaction(tx =>
        assignLeader(tx, deps, {
          organisationId,
          employmentId,
          leaderPersonId,
          now: deps.clock.now(),
        }),
      );
    await leaderIs(who.pernille.id);
    expect(codeOf(await outside(who.pernille.id).expect(409))).toMatchObject({
      code: 'hasOpenTalk',
    });
    await deps
      .knex('mus_sheet')
      .where({ talk_id: talkId, party: 'employee' })
      .update({ state: 'draft' });
    const asked = (await ask().expect(200)).body;
    const begun = (
      await answer(
        asked.id,
        'accept',
        { templateId: 'tonder' },
        who.pernille.id,
      ).expect(200)
    ).body;
    const fresh = await app.get(`/v1/talks/${begun.talkId}`, who.pernille.id);
    expect(fresh.body).toMatchObject({ access: 'content', state: 'invited' });
    const old = await app.get(`/v1/talks/${talkId}`, who.pernille.id);
    expect(old.body).toMatchObject({ access: 'stub' });
  });

  it('begins a talk again once the last one was held', async () => {
    const { deps, app, outside, who } = await given();
    const { talkId } = (await outside().expect(200)).body;
    await app
      .post(`/v1/talks/${talkId}/held`, who.mette.id)
      .send({})
      .expect(200);
    await outside().expect(200);
    expect(await deps.knex('mus_talk').orderBy('state').pluck('state')).toEqual(
      ['held', 'invited'],
    );
  });

  it('gives the talk to the named holder; the leaders see status only', async () => {
    const { deps, app, outside, who, employmentId } = await given();
    await deps
      .knex('mus_employment')
      .where({ id: employmentId })
      .update({ talk_holder_person_id: who.pernille.id });
    const { talkId } = (await outside().expect(200)).body;
    expect(deps.dueFacts.facts.map(({ kind }) => kind)).toEqual([
      'invitation',
      'talkHolder',
    ]);
    const url = `/v1/talks/${talkId}`;
    expect((await app.get(url, who.pernille.id)).body.me).toBe('leader');
    expect((await app.get(url, who.mette.id)).body.access).toBe('stub');
  });

  it('is nobody else’s: strangers, other leaders and unknown ids find nothing', async () => {
    const { ask, answer, outside, who, codeOf } = await given();
    const { id } = (await ask()).body;
    const day = { on: '2026-12-15' };
    const replies = [
      await ask(who.aase.id),
      await ask(who.jonas.id, missing),
      await answer(id, 'answer', day, who.pernille.id),
      await answer(id, 'answer', day, who.jonas.id),
      await answer(id, 'withdraw', {}, who.mette.id),
      await answer(missing, 'accept', { templateId: 'tonder' }),
      await outside(who.pernille.id),
      await outside(who.mette.id, who.gone.employmentId),
    ];
    expect(replies.map(({ status }) => status)).toEqual(Array(8).fill(404));
    const unknown = await answer(id, 'accept', { templateId: 'x' }).expect(400);
    expect(codeOf(unknown)).toMatchObject({ code: 'unknownTemplate' });
    const alone = await ask(who.alone.id, who.alone.employmentId).expect(409);
    expect(codeOf(alone)).toMatchObject({ code: 'noLeaderToAsk' });
  });
});
