import { eachDatabase, MakeDeps, testApp } from '../../__testUtils__';
import { aTalkIn } from '../../talks/__testUtils__/talkHarness';
import { missing } from '../../rounds/__testUtils__/aRoundApp';
import { timeRoutes } from './timeRoutes';

jest.setTimeout(60_000);

const canary = 'KANARIE-Lokale-ved-kantinen';

eachDatabase((_, makeDeps) => {
  async function given(make: MakeDeps = makeDeps) {
    const talk = await aTalkIn(make, 'invited');
    const { deps, path } = talk;
    const app = testApp(deps, timeRoutes(deps));
    const url = `${path}/booking`;
    const time = (on = '2026-12-08', at = '10:00') => ({
      on,
      at,
      minutes: 60,
      place: canary,
    });
    const get = (as: string) => app.get(url, as);
    const send =
      (method: 'post' | 'put', name: string) =>
      (as: string, version: number, body: object, saveId = deps.ids.next()) =>
        app[method](`${url}${name}`, as)
          .set('If-Match', `"${version}"`)
          .send({ saveId, ...body });
    return {
      ...talk,
      app,
      url,
      time,
      get,
      propose: send('post', '/proposals'),
      accept: send('post', '/accept'),
      book: send('put', ''),
      cancel: send('post', '/cancel'),
      told: () =>
        deps.dueFacts.facts.map(
          ({ kind, recipientRole, generation }) =>
            `${kind} ${recipientRole} ${generation}`,
        ),
    };
  }

  it('is proposed by one and accepted by the other; both are told', async () => {
    const { deps, get, propose, accept, time, told, jonas, mette } =
      await given();
    const first = (await get(mette).expect(200)).body;
    expect(first).toMatchObject({ version: 1, state: 'none', booked: null });
    const asked = await propose(jonas, 1, {
      times: [time(), time('2026-12-09', '09:00')],
    }).expect(200);
    expect(asked.headers.etag).toBe('"2"');
    expect(asked.body).toMatchObject({
      state: 'proposed',
      proposedBy: 'employee',
      can: { accept: false, cancel: true },
    });
    expect(told()).toEqual(['timesProposed leader 1']);
    const seen = (await get(mette)).body;
    expect(seen.can).toEqual({
      propose: true,
      accept: true,
      book: true,
      cancel: true,
    });
    const timeId = seen.proposals[1].id;
    const booked = (await accept(mette, 2, { timeId }).expect(200)).body;
    expect(booked).toMatchObject({
      state: 'booked',
      proposals: [],
      booked: {
        ...time('2026-12-09', '09:00'),
        startsAt: '2026-12-09T08:00:00.000Z',
      },
    });
    expect(told().slice(1)).toEqual([
      'talkBooked employee 2',
      'talkBooked leader 2',
    ]);
    expect(deps.dueFacts.cancelled.at(-1)).toMatchObject({
      kinds: ['talkBooked', 'talkMoved', 'talkCancelled', 'timesProposed'],
      beforeGeneration: 2,
    });
    expect(deps.live.changes).toHaveLength(2);
  });

  it('lets both book at once: one wins, the other sees what was booked', async () => {
    const { book, accept, propose, time, told, jonas, mette } = await given();
    await propose(jonas, 1, { times: [time()] }).expect(200);
    const rival = (await propose(mette, 2, { times: [time('2026-12-10')] }))
      .body;
    const replies = await Promise.all([
      book(mette, 3, { time: time('2026-12-11') }),
      accept(jonas, 3, { timeId: rival.proposals[0].id }),
    ]);
    expect(replies.map(reply => reply.status).sort()).toEqual([200, 412]);
    const [won, lost] = replies.sort((one, other) => one.status - other.status);
    expect(lost.body.error.current.booked).toEqual(won.body.booked);
    expect(lost.body.error.current.version).toBe(won.body.version);
    expect(told().filter(each => each.startsWith('talkBooked'))).toHaveLength(
      2,
    );
  });

  it('moves and calls off with rising generations, and a repeated request changes nothing', async () => {
    const { deps, book, cancel, time, told, jonas, mette } = await given();
    const saveId = deps.ids.next();
    await book(mette, 1, { time: time() }, saveId).expect(200);
    const again = await book(mette, 1, { time: time() }, saveId).expect(200);
    expect(again.body.version).toBe(2);
    await book(mette, 2, { time: time('2026-12-10') }).expect(200);
    const off = (await cancel(jonas, 3, {}).expect(200)).body;
    expect(off).toMatchObject({ state: 'cancelled', booked: null });
    await book(mette, 4, { time: time('2026-12-11') }).expect(200);
    expect(told().filter(each => each.includes('employee'))).toEqual([
      'talkBooked employee 1',
      'talkMoved employee 2',
      'talkCancelled employee 3',
      'talkBooked employee 4',
    ]);
  });

  it('keeps a booked time while another is proposed', async () => {
    const { book, propose, cancel, get, time, jonas, mette } = await given();
    await book(mette, 1, { time: time() });
    await propose(jonas, 2, { times: [time('2026-12-15')] }).expect(200);
    expect((await get(mette)).body).toMatchObject({
      state: 'booked',
      booked: { on: '2026-12-08' },
      proposals: [{ on: '2026-12-15' }],
    });
    const back = (await cancel(jonas, 3, {}).expect(200)).body;
    expect(back).toMatchObject({ state: 'booked', proposals: [] });
  });

  it('refuses in words what cannot be', async () => {
    const { book, propose, accept, cancel, time, app, url, jonas, mette } =
      await given();
    const codes = async (
      reply: ReturnType<typeof book>,
      status: number,
    ): Promise<string[]> =>
      (await reply.expect(status)).body.error.problems.map(
        (problem: { code: string }) => problem.code,
      );
    expect(await codes(book(jonas, 1, { time: time() }), 409)).toEqual([
      'onlyLeaderBooks',
    ]);
    expect(await codes(cancel(mette, 1, {}), 409)).toEqual(['nothingBooked']);
    expect(
      await codes(
        propose(jonas, 1, { times: [time('2026-11-24', '08:59')] }),
        409,
      ),
    ).toEqual(['timeInPast']);
    expect(
      await codes(
        book(mette, 1, { time: { ...time(), place: 'http://x.dk/rum' } }),
        409,
      ),
    ).toEqual(['httpsOnly']);
    expect(await codes(propose(jonas, 1, { times: [] }), 400)).toEqual([
      'tooFew',
    ]);
    expect(
      await codes(book(mette, 1, { time: { ...time(), at: '25:00' } }), 400),
    ).toEqual(['badFormat']);
    await propose(jonas, 1, { times: [time()] }).expect(200);
    expect(await codes(accept(mette, 2, { timeId: missing }), 409)).toEqual([
      'timeGone',
    ]);
    const bare = { saveId: missing, time: time() };
    await app.put(url, mette).send(bare).expect(428);
    await book(mette, 1, { time: time() }).expect(412);
  });

  it('warns of weekends, holidays, odd hours and another talk of mine', async () => {
    const { deps, app, url, book, time, mette } = await given();
    const codes = async (query: string) =>
      (
        await app.get(`${url}/check?${query}`, mette).expect(200)
      ).body.warnings.map(({ code }: { code: string }) => code);
    expect(await codes('on=2026-12-12&at=10:00&minutes=60')).toEqual([
      'weekend',
    ]);
    expect(await codes('on=2026-12-25&at=06:00&minutes=60')).toEqual([
      'holiday',
      'outsideHours',
    ]);
    const second = await given(async () => deps);
    await deps
      .knex('mus_talk')
      .where({ id: second.talk.talkId })
      .update({ leader_person_id: mette });
    await deps
      .knex('mus_reader')
      .where({ document_id: second.talk.talkId, person_id: second.mette })
      .update({ person_id: mette });
    await book(mette, 1, { time: time() });
    const other = `/v1/talks/${second.talk.talkId}/booking/check`;
    const reply = await second.app
      .get(`${other}?on=2026-12-08&at=10:30&minutes=60`, mette)
      .expect(200);
    expect(reply.body.warnings).toEqual([
      { code: 'busy', params: { time: '10.00' } },
    ]);
  });

  it('lists my booked talks to come, for both', async () => {
    const { deps, app, book, time, jonas, mette, talk } = await given();
    await book(mette, 1, { time: time() });
    for (const person of [jonas, mette]) {
      const { bookings } = (await app.get('/v1/bookings', person)).body;
      expect(bookings).toMatchObject([
        { talkId: talk.talkId, startsAt: '2026-12-08T09:00:00.000Z' },
      ]);
      expect(JSON.stringify(bookings)).not.toContain(canary);
    }
    deps.clock.set('2026-12-08T12:00:00.000Z');
    const { bookings } = (await app.get('/v1/bookings', jonas)).body;
    expect(bookings).toEqual([]);
  });

  it('lists who waits for my answer, until it is given', async () => {
    const { app, propose, accept, get, time, jonas, mette, talk } =
      await given();
    const toAnswer = async (as: string) =>
      (await app.get('/v1/bookings', as).expect(200)).body.toAnswer;
    expect(await toAnswer(mette)).toEqual([]);
    await propose(jonas, 1, { times: [time()] }).expect(200);
    expect(await toAnswer(jonas)).toEqual([]);
    expect(await toAnswer(mette)).toMatchObject([
      { talkId: talk.talkId, employee: { id: jonas }, leader: { id: mette } },
    ]);
    await propose(mette, 2, { times: [time('2026-12-09')] }).expect(200);
    expect(await toAnswer(mette)).toEqual([]);
    expect(await toAnswer(jonas)).toMatchObject([{ talkId: talk.talkId }]);
    const timeId = (await get(jonas)).body.proposals[0].id;
    await accept(jonas, 3, { timeId }).expect(200);
    expect(await toAnswer(jonas)).toEqual([]);
  });

  it('[T19] is a secret of the two: a stranger and an unknown id look alike, places are sealed', async () => {
    const { deps, app, url, book, time, jonas, mette } = await given();
    const stranger = (await given(async () => deps)).jonas;
    await book(mette, 1, { time: time() }).expect(200);
    const ask = async (address: string) => {
      deps.startQueryLog();
      const reply = await app.get(address, stranger).expect(404);
      return [JSON.stringify(reply.body), deps.queries.join('\n')];
    };
    const foreign = await ask(url);
    expect(foreign).toEqual(await ask(`/v1/talks/${missing}/booking`));
    await app
      .put(url, stranger)
      .set('If-Match', '"2"')
      .send({ saveId: deps.ids.next(), time: time() })
      .expect(404);
    const rows = JSON.stringify(
      await Promise.all([
        deps.knex('mus_talk_booking'),
        deps.knex('mus_talk_time'),
        deps.knex('mus_access_log'),
      ]),
    );
    expect(rows).not.toContain(canary);
    expect(JSON.stringify(deps.dueFacts.facts)).not.toContain(canary);
    expect(deps.logLines.join('\n')).not.toContain(canary);
    expect((await app.get(url, jonas)).body.booked.place).toBe(canary);
  });

  it('is over when the talk was held', async () => {
    const held = await aTalkIn(makeDeps, 'held');
    const app = testApp(held.deps, timeRoutes(held.deps));
    const url = `${held.path}/booking`;
    expect((await app.get(url, held.mette)).body.can).toEqual({
      propose: false,
      accept: false,
      book: false,
      cancel: false,
    });
    const reply = await app
      .post(`${url}/cancel`, held.mette)
      .set('If-Match', '"1"')
      .send({ saveId: held.deps.ids.next() })
      .expect(409);
    expect(reply.body.error.problems[0].code).toBe('talkHeld');
  });
});
