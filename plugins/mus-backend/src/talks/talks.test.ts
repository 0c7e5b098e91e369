import { randomUUID } from 'node:crypto';
import { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import {
  aPerson,
  aTalk,
  eachDatabase,
  MakeDeps,
  SeededTalk,
  TestDeps,
  testApp,
} from '../__testUtils__';
import { talkRoutes } from './talkRoutes';

const value = (text: string): AnswerValue => ({
  formatVersion: 1,
  text,
  important: false,
});

async function start(makeDeps: MakeDeps) {
  const deps = await makeDeps();
  const talk = await aTalk(deps);
  const app = testApp(deps, talkRoutes(deps));
  const path = (rest = '') => `/v1/talks/${talk.talkId}${rest}`;
  const save = (
    as: string,
    question: string,
    text: string,
    version?: number,
    saveId = randomUUID(),
  ) => {
    const call = app.put(path(`/answers/${question}`), as);
    const conditional = version
      ? call.set('If-Match', `"${version}"`)
      : call.set('If-None-Match', '*');
    return conditional.send({ saveId, value: value(text) });
  };
  const read = async (as: string) =>
    (await app.get(path(), as).expect(200)).body;
  const command = (as: string, name: string, body: object = {}) =>
    app.post(path(`/${name}`), as).send(body);
  return {
    deps,
    talk,
    app,
    path,
    save,
    read,
    command,
    jonas: talk.employee.id,
    mette: talk.leader.id,
  };
}

async function stateOf(deps: TestDeps, { talkId }: SeededTalk) {
  return (await deps.knex('mus_talk').where({ id: talkId }).first()).state;
}

eachDatabase((_name, makeDeps) => {
  describe('answers', () => {
    it('saves row by row and gives each a version [T12]', async () => {
      const { save, read, jonas, deps, talk } = await start(makeDeps);
      const first = await save(jonas, 'q1', 'Samarbejdet går godt').expect(200);
      expect(first.headers.etag).toBe('"1"');
      expect(first.headers['cache-control']).toBe('no-store');
      await save(jonas, 'q1', 'Samarbejdet går rigtig godt', 1).expect(200);
      await save(jonas, 'q2', 'Mere om GIS').expect(200);
      const body = await read(jonas);
      expect(body.mine.state).toBe('draft');
      expect(
        body.mine.answers.map((a: { questionId: string; version: number }) => [
          a.questionId,
          a.version,
        ]),
      ).toEqual([
        ['q1', 2],
        ['q2', 1],
      ]);
      expect(body.mine.answers[0].value.text).toBe(
        'Samarbejdet går rigtig godt',
      );
      expect(await stateOf(deps, talk)).toBe('preparing');
    });

    it('takes the leader’s answers once per employee [T13]', async () => {
      const { deps, app, save, talk, mette, read } = await start(makeDeps);
      const second = await aTalk(deps, { leader: talk.leader });
      await save(mette, 'q1', 'Om Jonas').expect(200);
      await app
        .put(`/v1/talks/${second.talkId}/answers/q1`, mette)
        .set('If-None-Match', '*')
        .send({ saveId: randomUUID(), value: value('Om Amina') })
        .expect(200);
      expect((await read(mette)).mine.answers[0].value.text).toBe('Om Jonas');
      const other = await app
        .get(`/v1/talks/${second.talkId}`, mette)
        .expect(200);
      expect(other.body.mine.answers[0].value.text).toBe('Om Amina');
      const list = await app.get('/v1/talks?as=leader', mette).expect(200);
      expect(list.body.talks).toHaveLength(2);
    });

    it('answers the same save twice with the same reply', async () => {
      const { save, jonas } = await start(makeDeps);
      const saveId = randomUUID();
      const first = await save(
        jonas,
        'q1',
        'én gang',
        undefined,
        saveId,
      ).expect(200);
      const again = await save(
        jonas,
        'q1',
        'én gang',
        undefined,
        saveId,
      ).expect(200);
      expect(again.body).toEqual(first.body);
    });

    it('shows what stands there when somebody saved in between', async () => {
      const { save, jonas } = await start(makeDeps);
      await save(jonas, 'q1', 'fra telefonen').expect(200);
      const second = await save(jonas, 'q1', 'fra pc').expect(412);
      expect(second.body.error.current).toMatchObject({
        questionId: 'q1',
        version: 1,
        value: { text: 'fra telefonen' },
      });
      await save(jonas, 'q1', 'flettet', 1).expect(200);
      await save(jonas, 'q1', 'for sent', 1).expect(412);
      const missing = await save(jonas, 'q2', 'var der aldrig', 3).expect(412);
      expect(missing.body.error.current).toBeNull();
    });

    it('wants a version, a row of my own form and a text that is not too long', async () => {
      const { app, path, save, jonas, mette } = await start(makeDeps);
      const body = { saveId: randomUUID(), value: value('x') };
      await app.put(path('/answers/q1'), jonas).send(body).expect(428);
      await app
        .put(path('/answers/q1'), jonas)
        .set('If-Match', 'nonsense')
        .send(body)
        .expect(400);
      await save(jonas, 'feedback', 'ikke min række').expect(400);
      await save(mette, 'q3', 'ikke min række').expect(400);
      const long = await save(jonas, 'q1', 'x'.repeat(20_001)).expect(400);
      expect(long.body.error.problems).toEqual([
        { path: 'value.text', code: 'tooLong', params: { max: 20000 } },
      ]);
    });

    it('gives back ten thousand characters exactly as they were written', async () => {
      const { save, read, jonas } = await start(makeDeps);
      const text =
        'æøå ÆØÅ é 🙂 👩‍👩‍👧 שלום عربى <script>alert(1)</script> =cmd()|x \u202e "\\ \n'
          .repeat(150)
          .slice(0, 10_000);
      await save(jonas, 'q1', text).expect(200);
      expect((await read(jonas)).mine.answers[0].value.text).toBe(text);
    });

    it('lets one of many simultaneous saves win and shows it to the others', async () => {
      const { save, jonas } = await start(makeDeps);
      await save(jonas, 'q1', 'først').expect(200);
      const replies = await Promise.all(
        [1, 2, 3, 4, 5].map(n => save(jonas, 'q1', `nr. ${n}`, 1)),
      );
      expect(replies.map(({ status }) => status).sort()).toEqual([
        200, 412, 412, 412, 412,
      ]);
      const won = replies.find(({ status }) => status === 200);
      for (const lost of replies.filter(({ status }) => status === 412)) {
        expect(lost.body.error.current.value.text).toBe(won?.body.value.text);
      }
    });
  });

  describe('opening', () => {
    it('keeps both preparations closed until both are ready', async () => {
      const { save, read, command, jonas, mette, deps, talk } =
        await start(makeDeps);
      await save(jonas, 'q1', 'Jonas om q1');
      await save(mette, 'q1', 'Mette om q1');
      await save(mette, 'feedback', 'Feedback til Jonas');
      for (const who of [jonas, mette]) {
        expect((await read(who)).other).toEqual({
          signal: 'notReady',
          open: false,
          answers: null,
        });
      }
      await command(jonas, 'ready', { versions: { q1: 1 } }).expect(200);
      expect((await read(mette)).other).toEqual({
        signal: 'ready',
        open: false,
        answers: null,
      });
      expect(deps.dueFacts.facts).toEqual([]);
      const after = await command(mette, 'ready', {
        versions: { q1: 1, feedback: 1 },
      }).expect(200);
      expect(after.body.state).toBe('ready');
      expect(after.body.other.answers).toMatchObject([
        { questionId: 'q1', value: { text: 'Jonas om q1' } },
      ]);
      const forJonas = await read(jonas);
      expect(
        forJonas.other.answers.map((a: { questionId: string }) => a.questionId),
      ).toEqual(['q1']);
      expect(
        deps.dueFacts.facts.map(fact => [fact.kind, fact.recipientRole]),
      ).toEqual([
        ['bothReady', 'employee'],
        ['bothReady', 'leader'],
      ]);
      expect(await stateOf(deps, talk)).toBe('ready');
      await command(jonas, 'start').expect(200);
      expect(
        (await read(jonas)).other.answers.map(
          (a: { questionId: string }) => a.questionId,
        ),
      ).toEqual(['feedback', 'q1']);
    });

    it('opens both as they are when the talk starts, and closes the pen', async () => {
      const { save, read, command, jonas, mette } = await start(makeDeps);
      await save(jonas, 'q1', 'halvfærdig');
      await command(mette, 'start').expect(200);
      await command(mette, 'start').expect(200);
      expect((await read(mette)).other).toMatchObject({
        open: true,
        answers: [{ value: { text: 'halvfærdig' } }],
      });
      const refused = await save(jonas, 'q1', 'for sent', 1).expect(409);
      expect(refused.body.error.problems).toEqual([
        { path: '', code: 'talkStarted' },
      ]);
      const held = await command(jonas, 'held').expect(200);
      expect(held.body).toMatchObject({
        state: 'held',
        can: { markHeld: false, createPlan: true },
      });
    });

    it('counts prepared on paper as ready [T16]', async () => {
      const { save, read, command, jonas, mette } = await start(makeDeps);
      await save(jonas, 'q1', 'skrevet');
      await command(jonas, 'ready', { versions: { q1: 1 } }).expect(200);
      await command(mette, 'on-paper').expect(200);
      expect((await read(jonas)).other).toEqual({
        signal: 'onPaper',
        open: true,
        answers: [],
      });
      expect((await read(mette)).other).toMatchObject({
        open: true,
        answers: [{ value: { text: 'skrevet' } }],
      });
    });

    it('lets the leader remind the employee who is not ready, once a day, and nobody else', async () => {
      const { save, command, deps, jonas, mette } = await start(makeDeps);
      await save(jonas, 'q1', 'skrevet');
      await command(mette, 'nudge').expect(200);
      await command(mette, 'nudge').expect(200);
      expect(deps.dueFacts.facts).toEqual([
        expect.objectContaining({
          kind: 'preparationReminder',
          recipientRole: 'employee',
          dueAt: deps.clock.now(),
        }),
      ]);
      await command(jonas, 'nudge').expect(404);
      await command(jonas, 'ready', { versions: { q1: 1 } }).expect(200);
      const { body } = await command(mette, 'nudge').expect(409);
      expect(body.error.problems).toEqual([
        { path: '', code: 'nobodyToRemind' },
      ]);
    });

    it('hands in only what was on the screen', async () => {
      const { save, command, jonas } = await start(makeDeps);
      await save(jonas, 'q1', 'en');
      await save(jonas, 'q1', 'to', 1);
      await save(jonas, 'q2', 'ny række');
      const refused = await command(jonas, 'ready', {
        versions: { q1: 1 },
      }).expect(409);
      expect(refused.body.error.problems).toEqual([
        { path: 'versions.q1', code: 'answersDiffer' },
        { path: 'versions.q2', code: 'answersDiffer' },
      ]);
      await command(jonas, 'ready', { versions: { q1: 2, q2: 1 } }).expect(200);
      await command(jonas, 'ready', { versions: { q1: 2, q2: 1 } }).expect(200);
      await save(jonas, 'q1', 'efter klar', 2).expect(409);
    });

    it('keeps the first version of what was open when it is taken back', async () => {
      const { save, read, command, jonas, mette, deps } = await start(makeDeps);
      await save(jonas, 'q1', 'første udgave');
      await save(mette, 'feedback', 'gemmes til samtalen');
      await command(jonas, 'ready', { versions: { q1: 1 } }).expect(200);
      await command(mette, 'ready', { versions: { feedback: 1 } }).expect(200);
      await command(jonas, 'take-back').expect(200);
      await save(jonas, 'q1', 'anden udgave', 1).expect(200);
      expect((await read(mette)).other).toMatchObject({
        signal: 'notReady',
        open: true,
        answers: [{ version: 1, value: { text: 'første udgave' } }],
      });
      expect((await read(jonas)).other).toEqual({
        signal: 'ready',
        open: false,
        answers: null,
      });
      await command(mette, 'take-back').expect(200);
      await command(mette, 'ready', { versions: { feedback: 1 } }).expect(200);
      await command(jonas, 'ready', { versions: { q1: 2 } }).expect(200);
      expect((await read(mette)).other.answers[0].value.text).toBe(
        'anden udgave',
      );
      expect(deps.dueFacts.facts).toHaveLength(2);
    });

    it('does not let the other see a version that never was open', async () => {
      const { save, read, command, jonas, mette } = await start(makeDeps);
      await save(jonas, 'q1', 'hemmelig');
      await command(jonas, 'ready', { versions: { q1: 1 } }).expect(200);
      await command(jonas, 'take-back').expect(200);
      expect((await read(mette)).other).toEqual({
        signal: 'notReady',
        open: false,
        answers: null,
      });
    });

    it('says both ready when the two press at the same moment', async () => {
      const { save, command, jonas, mette, deps, talk } = await start(makeDeps);
      await save(jonas, 'q1', 'a');
      await save(mette, 'q1', 'b');
      const both = [jonas, mette].map(who =>
        command(who, 'ready', { versions: { q1: 1 } }).expect(200),
      );
      await Promise.all(both);
      expect(deps.dueFacts.facts).toHaveLength(2);
      expect(await stateOf(deps, talk)).toBe('ready');
    });
  });

  describe('who opened it', () => {
    it('tells each of the two, from when the preparation was open', async () => {
      const { app, path, save, read, command, jonas, mette, deps } =
        await start(makeDeps);
      await save(jonas, 'q1', 'a');
      deps.clock.shift({ hours: 1 });
      await read(mette);
      const log = async (who: string) =>
        (await app.get(path('/access-log'), who).expect(200)).body.entries;
      const names = async (who: string) =>
        (await log(who)).map(
          (e: { who: string; action: string }) =>
            `${e.who.split(' ')[0]} ${e.action}`,
        );
      expect(await names(mette)).toEqual(['Mette open']);
      expect(await names(jonas)).toEqual(['Jonas saveAnswer']);
      deps.clock.shift({ hours: 1 });
      await command(mette, 'start').expect(200);
      deps.clock.shift({ hours: 1 });
      await read(jonas);
      expect((await names(mette))[0]).toBe('Jonas openOther');
      expect((await names(mette)).slice(1).sort()).toEqual([
        'Mette open',
        'Mette openOther',
        'Mette start',
      ]);
      expect((await names(jonas)).sort()).toEqual([
        'Jonas openOther',
        'Jonas saveAnswer',
        'Mette openOther',
        'Mette start',
      ]);
    });
  });

  describe('lists', () => {
    it("lists my talks as employee and as leader, nobody else's", async () => {
      const { app, talk, jonas, mette, deps } = await start(makeDeps);
      await aTalk(deps);
      const ids = async (who: string, query = '') =>
        (await app.get(`/v1/talks${query}`, who).expect(200)).body.talks.map(
          (t: { id: string }) => t.id,
        );
      expect(await ids(jonas)).toEqual([talk.talkId]);
      expect(await ids(jonas, '?as=leader')).toEqual([]);
      expect(await ids(mette, '?as=leader')).toEqual([talk.talkId]);
      expect(await ids((await aPerson(deps, 'Fremmed')).id)).toEqual([]);
    });
  });

  describe('statements', () => {
    const counted = (queries: string[]) =>
      queries.filter(sql => !/^(BEGIN|COMMIT|ROLLBACK)/i.test(sql));

    it('reads a talk in at most five and saves in at most four (SQLite five for the first answer of all)', async () => {
      const { save, read, jonas, mette, deps } = await start(makeDeps);
      // The first that a process reads of a form takes one more, once.
      deps.startQueryLog();
      await read(jonas);
      expect(counted(deps.queries).length).toBeLessThanOrEqual(5);
      deps.startQueryLog();
      await save(jonas, 'q1', 'a').expect(200);
      const first = deps.database.dialect === 'sqlite' ? 5 : 4;
      expect(counted(deps.queries).length).toBeLessThanOrEqual(first);
      deps.startQueryLog();
      await save(mette, 'q1', 'a').expect(200);
      expect(counted(deps.queries).length).toBeLessThanOrEqual(4);
      deps.startQueryLog();
      await save(jonas, 'q1', 'b', 1).expect(200);
      expect(counted(deps.queries).length).toBeLessThanOrEqual(4);
      deps.startQueryLog();
      await read(jonas);
      expect(counted(deps.queries).length).toBeLessThanOrEqual(4);
    });
  });
});
