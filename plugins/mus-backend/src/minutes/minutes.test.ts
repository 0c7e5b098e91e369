import { randomUUID } from 'node:crypto';
import { aPerson, aTalk, eachDatabase, testApp } from '../__testUtils__';
import { someMinutes } from './__testUtils__/minutesHarness';
import { minutesRoutes } from './minutesRoutes';

jest.setTimeout(60_000);

const texts = (minutes: { notes: Array<{ content: { text: string } }> }) =>
  minutes.notes.map(note => note.content.text);

eachDatabase((_name, makeDeps) => {
  it('both write notes at the rows, and read each other’s at once [M11]', async () => {
    const { add, read, jonas, mette, deps } = await someMinutes(makeDeps);
    const one = await add(jonas, 'Vi aftalte GIS', { topicId: 'q2' });
    expect([one.status, one.headers.etag]).toEqual([200, '"1"']);
    await add(mette, 'Kursus i foråret').expect(200);
    await add(mette, 'Nået i maj', {
      kind: 'lastTime',
      topicId: randomUUID(),
      reached: 'partly',
    }).expect(200);
    const page = await read(jonas);
    expect(texts(page).sort()).toEqual([
      'Kursus i foråret',
      'Nået i maj',
      'Vi aftalte GIS',
    ]);
    expect(page).toMatchObject({
      state: 'draft',
      rule: 'both',
      me: 'employee',
      can: { write: true, comment: false, confirm: true },
    });
    expect(page.notes.map((n: { topicId: string }) => n.topicId)).toContain(
      'q2',
    );
    expect(deps.live.changes.at(-1)).toMatchObject({ kind: 'talk' });
  });

  it('where the template says so, the employee writes and the leader comments [M11]', async () => {
    const { add, save, read, jonas, mette } = await someMinutes(makeDeps, {
      minutesRule: 'employeeWrites',
    });
    const refused = await add(mette, 'Jeg skriver selv');
    expect([refused.status, refused.body.error.problems[0].code]).toEqual([
      409,
      'notYourNotes',
    ]);
    const note = (await add(jonas, 'Vi aftalte GIS').expect(200)).body;
    expect((await save(mette, note.id, 1, 'Nej')).status).toBe(409);
    await add(mette, 'God idé', { kind: 'comment' }).expect(200);
    expect((await add(jonas, 'Selv tak', { kind: 'comment' })).status).toBe(
      409,
    );
    expect(texts(await read(jonas)).sort()).toEqual([
      'God idé',
      'Vi aftalte GIS',
    ]);
    expect((await read(mette)).can).toEqual({
      write: false,
      comment: true,
      confirm: true,
    });
  });

  it('two at the same note: one is saved, the other gets the text that stands', async () => {
    const { add, save, jonas, mette, read } = await someMinutes(makeDeps);
    const { id } = (await add(jonas, 'Kursus')).body;
    const replies = await Promise.all([
      save(jonas, id, 1, 'Kursus i GIS'),
      save(mette, id, 1, 'Kursus i maj'),
    ]);
    expect(replies.map(reply => reply.status).sort()).toEqual([200, 412]);
    const won = replies.find(reply => reply.status === 200)!.body;
    const lost = replies.find(reply => reply.status === 412)!.body;
    expect(lost.error.current).toMatchObject({ id, version: 2 });
    expect(lost.error.current.content).toEqual(won.content);
    expect(texts(await read(mette))).toEqual([won.content.text]);
  });

  it('twenty notes at once from two people: every acknowledged word is there', async () => {
    const { add, read, jonas, mette } = await someMinutes(makeDeps);
    const words = Array.from({ length: 20 }, (_, n) => `ord-${n}`);
    const replies = await Promise.all(
      words.map((word, n) => add(n % 2 ? jonas : mette, word)),
    );
    expect(replies.map(reply => reply.status)).toEqual(words.map(() => 200));
    expect(texts(await read(jonas)).sort()).toEqual([...words].sort());
  });

  it('the same request twice has one effect, and nobody writes over another’s id', async () => {
    const { add, save, read, jonas, mette } = await someMinutes(makeDeps);
    const id = randomUUID();
    const saveId = randomUUID();
    const first = await add(jonas, 'én gang', { id, saveId });
    const again = await add(jonas, 'én gang', { id, saveId });
    expect([again.status, again.body]).toEqual([200, first.body]);
    const other = await add(mette, 'noget andet', { id });
    expect([other.status, other.body.error.current.content.text]).toEqual([
      412,
      'én gang',
    ]);
    const next = randomUUID();
    const saved = await save(jonas, id, 1, 'to', next).expect(200);
    const repeated = await save(jonas, id, 1, 'to', next).expect(200);
    expect(repeated.body).toEqual(saved.body);
    expect(texts(await read(jonas))).toEqual(['to']);
  });

  it('says who writes where for 20 seconds, and never refuses a save for it', async () => {
    const { add, hold, save, read, deps, jonas, mette } =
      await someMinutes(makeDeps);
    const { id } = (await add(jonas, 'Kursus')).body;
    await hold(mette, id).expect(200);
    expect((await read(jonas)).notes[0].heldBy).toMatchObject({ id: mette });
    await hold(jonas, id).expect(200);
    expect((await read(jonas)).notes[0].heldBy).toMatchObject({ id: mette });
    await save(jonas, id, 1, 'Kursus i GIS').expect(200);
    deps.clock.shift({ seconds: 21 });
    expect((await read(jonas)).notes[0].heldBy).toBeNull();
    await hold(jonas, id).expect(200);
    await hold(jonas, id, false).expect(200);
    expect((await read(mette)).notes[0].heldBy).toBeNull();
  });

  it('takes a note away and brings it back with its text', async () => {
    const { add, remove, restore, save, read, jonas, mette } =
      await someMinutes(makeDeps);
    const { id } = (await add(jonas, 'Kursus')).body;
    expect((await remove(mette, id, 7)).status).toBe(412);
    await remove(mette, id, 1).expect(200);
    expect(texts(await read(jonas))).toEqual([]);
    const late = await save(jonas, id, 1, 'Kursus i GIS');
    expect([late.status, late.body.error.problems[0].code]).toEqual([
      409,
      'noteRemoved',
    ]);
    expect((await restore(jonas, id).expect(200)).body.version).toBe(3);
    expect(texts(await read(mette))).toEqual(['Kursus']);
  });

  it('both confirm what they saw; a change afterwards is confirmed anew [M12]', async () => {
    const { add, save, say, read, jonas, mette } = await someMinutes(makeDeps);
    const { id } = (await add(jonas, 'Kursus i GIS')).body;
    const { contentVersion } = await read(mette);
    await say(mette, contentVersion).expect(200);
    await save(jonas, id, 1, 'Kursus i GIS i maj').expect(200);
    const stale = await say(jonas, contentVersion);
    expect([stale.status, stale.body.error.problems[0].code]).toEqual([
      409,
      'staleMinutes',
    ]);
    const now = (await read(jonas)).contentVersion;
    await say(jonas, now, 'confirmedWithRemark', 'Husk vagtplanen').expect(200);
    expect((await read(jonas)).state).toBe('awaitingConfirmation');
    const wordless = await say(mette, now, 'disagrees');
    expect(wordless.status).toBe(400);
    const both = await say(mette, now).expect(200);
    expect(both.body).toMatchObject({
      state: 'confirmed',
      confirmations: [
        { party: 'employee', remark: 'Husk vagtplanen', current: true },
        { party: 'leader', verdict: 'confirmed', current: true },
      ],
    });
    await add(mette, 'Og et kort').expect(200);
    expect((await read(jonas)).state).toBe('changedSinceConfirmed');
  });

  it('keeps a version for every answer and for every day of change', async () => {
    const { add, save, say, read, versions, deps, jonas, mette } =
      await someMinutes(makeDeps);
    expect(await versions(jonas)).toEqual([]);
    const { id } = (await add(jonas, 'Mandag')).body;
    await save(jonas, id, 1, 'Mandag aften').expect(200);
    deps.clock.shift({ days: 1 });
    await save(mette, id, 2, 'Tirsdag').expect(200);
    const { contentVersion } = await read(mette);
    await say(mette, contentVersion).expect(200);
    deps.clock.shift({ days: 1 });
    await save(jonas, id, 3, 'Onsdag').expect(200);
    await save(jonas, id, 4, 'Onsdag aften').expect(200);
    const found = await versions(mette);
    expect(
      found.map(
        (version: {
          reason: string;
          notes: Array<{ content: { text: string } }>;
        }) => [version.reason, ...texts(version)],
      ),
    ).toEqual([
      ['day', 'Mandag aften'],
      ['confirmed', 'Tirsdag'],
      ['now', 'Onsdag aften'],
    ]);
  });

  it('is not there for anybody else, nor before the talk or after its end', async () => {
    const { deps, app, path, read, add, jonas, talk, talkPath } =
      await someMinutes(makeDeps);
    await add(jonas, 'Hemmeligt referat').expect(200);
    const stranger = (await aPerson(deps, 'Sara Lind')).id;
    const other = await aTalk(deps);
    for (const as of [stranger, `${stranger} hr`, other.leader.id]) {
      for (const place of [path, `${path}/versions`])
        expect((await app.get(place, as)).status).toBe(404);
      expect((await add(as.split(' ')[0], 'x')).status).toBe(404);
    }
    const foreign = testApp(deps, minutesRoutes(deps));
    const early = await foreign
      .put(
        `/v1/talks/${other.talkId}/minutes/notes/${randomUUID()}`,
        other.leader.id,
      )
      .send({
        saveId: randomUUID(),
        kind: 'note',
        topicId: '',
        position: 1,
        content: { formatVersion: 1, text: 'for tidligt', reached: null },
      });
    expect([early.status, early.body.error.problems[0].code]).toEqual([
      409,
      'talkNotStarted',
    ]);
    await deps
      .knex('mus_talk')
      .where({ id: talk.talkId })
      .update({ state: 'closed' });
    const late = await add(jonas, 'for sent');
    expect([late.status, late.body.error.problems[0].code]).toEqual([
      409,
      'talkClosed',
    ]);
    expect((await read(jonas)).can).toEqual({
      write: false,
      comment: false,
      confirm: false,
    });
    await deps
      .knex('mus_reader')
      .where({ document_id: talk.talkId, person_id: jonas })
      .update({ level: 'status' });
    expect((await app.get(path, jonas)).status).toBe(404);
    expect((await app.get(talkPath, jonas)).text).not.toContain('Hemmeligt');
  });

  it('refuses what cannot be a note', async () => {
    const { app, path, jonas, add } = await someMinutes(makeDeps);
    expect((await add(jonas, 'x', { topicId: 'a b' })).status).toBe(400);
    expect((await add(jonas, 'x'.repeat(20_001))).status).toBe(400);
    const call = app.patch(`${path}/notes/${randomUUID()}`, jonas).send({
      saveId: randomUUID(),
      content: { formatVersion: 1, text: 'x', reached: null },
    });
    expect((await call).status).toBe(428);
  });

  it('leaves no word in clear in the database', async () => {
    const { deps, add, say, read, jonas, mette, talk } =
      await someMinutes(makeDeps);
    await add(jonas, 'KANARIE-referat').expect(200);
    const { contentVersion } = await read(jonas);
    await say(mette, contentVersion, 'disagrees', 'KANARIE-uenig').expect(200);
    for (const table of ['note', 'confirmation', 'version']) {
      const rows = await deps
        .knex(`mus_minutes_${table}`)
        .where({ talk_id: talk.talkId });
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toContain('KANARIE');
    }
  });
});
