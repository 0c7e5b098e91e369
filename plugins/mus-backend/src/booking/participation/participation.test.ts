import { randomUUID } from 'node:crypto';
import {
  eachDatabase,
  smallForm,
  testApp,
  TestDeps,
} from '../../__testUtils__';
import { aRoundApp, missing } from '../../rounds/__testUtils__/aRoundApp';
import { roundRoutes } from '../../rounds/roundRoutes';
import { overviewRoutes } from '../../overview/overviewRoutes';
import { talkRoutes } from '../../talks/talkRoutes';
import { requestRoutes } from '../requests/requestRoutes';
import { timeRoutes } from '../times/timeRoutes';
import { participationRoutes } from './participationRoutes';

jest.setTimeout(60_000);

/** Gives the talk a new version of its form. */
async function mayDecline({ knex }: TestDeps, talkId: string) {
  const talk = await knex('mus_talk').where({ id: talkId }).first();
  const version = await knex('mus_questionnaire_version')
    .where({ id: talk.questionnaire_version_id })
    .first();
  const id = randomUUID();
  await knex('mus_questionnaire_version').insert({
    ...version,
    id,
    number: version.number + 1,
    document: JSON.stringify({ ...smallForm, mayDecline: true }),
  });
  await knex('mus_talk')
    .where({ id: talkId })
    .update({ questionnaire_version_id: id });
}

eachDatabase((_, makeDeps) => {
  async function given() {
    const base = await aRoundApp(makeDeps);
    const { deps, who } = base;
    const app = testApp(
      deps,
      participationRoutes(deps),
      requestRoutes(deps),
      timeRoutes(deps),
      talkRoutes(deps),
      roundRoutes(deps),
      overviewRoutes(deps),
    );
    const round = await base.startRound();
    const form = await base.makeForm(round.id);
    const sent = await base.send(form, [who.jonas.employmentId]).expect(200);
    const { talkId } = sent.body.invited[0];
    const url = `/v1/talks/${talkId}`;
    const mette = who.mette.id;
    const jonas = who.jonas.id;
    const command = (name: string, as = mette, body: object = {}) =>
      app.post(`${url}/${name}`, as).send(body);
    const see = async (as = mette) =>
      (await app.get(`${url}/participation`, as).expect(200)).body;
    const kinds = () => deps.dueFacts.facts.map(({ kind }) => kind);
    return {
      ...base,
      app,
      round,
      form,
      talkId,
      url,
      mette,
      jonas,
      command,
      see,
      kinds,
    };
  }

  const codeOf = (reply: {
    body: { error: { problems: Array<{ code: string }> } };
  }) => reply.body.error.problems[0].code;

  it('withdraws an invitation nobody has begun; the employee can be invited again', async () => {
    const { deps, app, command, round, form, send, who, url, mette, jonas } =
      await given();
    const page = (await command('withdraw').expect(200)).body;
    expect(page).toMatchObject({
      state: 'withdrawn',
      can: { withdraw: false, resume: false },
    });
    expect(deps.dueFacts.cancelled.at(-1)).toMatchObject({
      kinds: expect.arrayContaining(['invitation', 'preparationReminder']),
    });
    const board = (await app.get(`/v1/rounds/${round.id}`, mette)).body;
    expect(board.board).toEqual([]);
    expect(
      board.notInvited.map(
        (row: { person: { name: string } }) => row.person.name,
      ),
    ).toContain('Jonas');
    expect((await app.get(url, jonas)).body).toMatchObject({
      state: 'withdrawn',
      can: { answer: false, startTalk: false },
    });
    expect((await app.get('/v1/home', jonas)).body.mine).toEqual([]);
    const again = await send(form, [who.jonas.employmentId]).expect(200);
    expect(again.body.invited).toHaveLength(1);
    expect((await app.get('/v1/home', jonas)).body.mine).toHaveLength(1);
  });

  it('keeps what somebody has written: no withdrawing then', async () => {
    const { command, app, url, jonas } = await given();
    await app.post(`${url}/on-paper`, jonas).send({}).expect(200);
    expect(codeOf(await command('withdraw').expect(409))).toBe(
      'withdrawTooLate',
    );
  });

  it('sends an invitation again, once a day', async () => {
    const { deps, command, see } = await given();
    expect((await command('invite-again').expect(200)).body.invitations).toBe(
      2,
    );
    expect(codeOf(await command('invite-again').expect(409))).toBe(
      'invitedAgainToday',
    );
    deps.clock.shift({ days: 1 });
    expect((await see()).can.inviteAgain).toBe(true);
    await command('invite-again').expect(200);
    const invitations = deps.dueFacts.facts.filter(
      ({ kind }) => kind === 'invitation',
    );
    expect(invitations.map(({ occurrence }) => occurrence)).toEqual([
      'invitation-1',
      'invitation-2',
      'invitation-3',
    ]);
  });

  it('postpones for a reason code, calls the time off, and is taken up where it stood', async () => {
    const { deps, app, command, see, url, mette, jonas, kinds } = await given();
    await app.post(`${url}/on-paper`, jonas).send({}).expect(200);
    await app
      .put(`${url}/booking`, mette)
      .set('If-Match', '"1"')
      .send({
        saveId: deps.ids.next(),
        time: { on: '2026-12-08', at: '10:00', minutes: 60, place: '' },
      })
      .expect(200);
    await command('postpone', mette, { reason: 'sygdom' }).expect(400);
    await command('postpone', mette, { reason: 'absence' }).expect(200);
    expect(kinds().slice(-2)).toEqual(['talkCancelled', 'talkCancelled']);
    expect(await see(jonas)).toMatchObject({
      state: 'postponed',
      reason: 'absence',
      setAsideOn: '2026-11-24',
      can: { resume: false },
    });
    expect((await app.get(`${url}/booking`, mette)).body).toMatchObject({
      booked: null,
      can: { book: false },
    });
    expect(codeOf(await command('start').expect(409))).toBe('talkSetAside');
    const back = (await command('resume').expect(200)).body;
    expect(back).toMatchObject({ state: 'preparing', reason: null });
    expect((await app.get(url, jonas)).body.mine.state).toBe('onPaper');
  });

  it('lets the employee decline where the form allows it, and change their mind', async () => {
    const { deps, app, command, see, talkId, jonas, mette, who } =
      await given();
    expect((await see(jonas)).can.decline).toBe(false);
    expect(codeOf(await command('decline', jonas).expect(409))).toBe(
      'mayNotDecline',
    );
    await mayDecline(deps, talkId);
    expect(codeOf(await command('decline', mette).expect(409))).toBe(
      'onlyEmployee',
    );
    expect((await command('decline', jonas).expect(200)).body.state).toBe(
      'declined',
    );
    const { rows } = (await app.get('/v1/overview', mette)).body;
    expect(
      rows.find((row: { talkId: string }) => row.talkId === talkId).talkState,
    ).toBe('declined');
    await app
      .post(`/v1/employments/${who.jonas.employmentId}/talks`, mette)
      .send({ templateId: 'tonder' })
      .expect(200);
    expect(codeOf(await command('resume', jonas).expect(409))).toBe(
      'hasOpenTalk',
    );
  });

  it('is a matter of the two: strangers and unknown ids find nothing', async () => {
    const { app, command, url, who } = await given();
    const statuses: number[] = [];
    for (const as of [who.pernille.id, who.aase.id, who.lars.id]) {
      const replies = [
        await app.get(`${url}/participation`, as),
        await command('withdraw', as),
        await command('postpone', as, { reason: 'other' }),
      ];
      statuses.push(...replies.map(({ status }) => status));
    }
    const resume = `/v1/talks/${missing}/resume`;
    statuses.push((await app.post(resume, who.mette.id).send({})).status);
    expect(statuses).toEqual(Array(10).fill(404));
  });
});
