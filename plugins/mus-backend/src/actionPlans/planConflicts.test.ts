import { eachDatabase } from '../__testUtils__';
import { aPlan, clientId, taskContent } from './__testUtils__/planHarness';

jest.setTimeout(60_000);

eachDatabase((_name, makeDeps) => {
  it('two people at the same task: nobody loses a word [T20]', async () => {
    const { add, save, read, jonas, mette } = await aPlan(makeDeps);
    const { id } = await add(mette, taskContent('Kursus'));
    const both = await Promise.all([
      save(jonas, id, 1, taskContent('Kursus i byggeret')),
      save(mette, id, 1, taskContent('Kursus i miljøret')),
    ]);
    expect(both.map(reply => reply.status).sort()).toEqual([200, 412]);
    const won = both.find(reply => reply.status === 200)!.body;
    const lost = both.find(reply => reply.status === 412)!.body;
    expect(lost.error.current).toMatchObject({
      id,
      version: 2,
      content: won.content,
    });
    const merged = `${won.content.text} og miljøret`;
    expect(
      (await save(jonas, id, lost.error.current.version, taskContent(merged)))
        .status,
    ).toBe(200);
    expect((await read(mette)).blocks[0].content.text).toBe(merged);
  });

  it('twenty saves at once from two people: every acknowledged one is a version', async () => {
    const { add, save, read, jonas, mette } = await aPlan(makeDeps);
    const { id } = await add(mette, taskContent('0'));
    let acknowledged = 0;
    const write = async (who: string) => {
      let version = 1;
      for (let nr = 0; nr < 10; nr += 1) {
        const reply = await save(who, id, version, taskContent(`${who} ${nr}`));
        if (reply.status === 200) acknowledged += 1;
        version =
          reply.status === 200
            ? reply.body.version
            : reply.body.error.current.version;
      }
    };
    await Promise.all([write(jonas), write(mette)]);
    expect((await read(jonas)).blocks[0].version).toBe(1 + acknowledged);
    expect(acknowledged).toBeGreaterThanOrEqual(10);
  });

  it('different tasks never stand in each other’s way', async () => {
    const { add, save, jonas, mette } = await aPlan(makeDeps);
    const one = await add(mette, taskContent('Kursus'));
    const two = await add(mette, taskContent('Mentor'));
    const saves = await Promise.all([
      save(jonas, one.id, 1, taskContent('Kursus i byggeret')),
      save(mette, two.id, 1, taskContent('Mentor i foråret')),
    ]);
    expect(saves.map(reply => reply.status)).toEqual([200, 200]);
  });

  it('the same request twice has one effect', async () => {
    const { add, save, app, path, deps, read, jonas, setDate, say, record } =
      await aPlan(makeDeps);
    const id = clientId();
    await add(jonas, taskContent('Kursus'), id);
    await add(jonas, taskContent('Kursus'), id);
    expect((await read(jonas)).blocks).toHaveLength(1);

    const saveId = clientId();
    const first = await save(
      jonas,
      id,
      1,
      taskContent('Kursus i byggeret'),
      saveId,
    );
    const second = await save(
      jonas,
      id,
      1,
      taskContent('Kursus i byggeret'),
      saveId,
    );
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);

    const { version, contentVersion } = await read(jonas);
    const dated = await setDate(jonas, version, '2027-05-20');
    expect((await setDate(jonas, version, '2027-05-20')).body.version).toBe(
      dated.body.version,
    );
    const facts = deps.dueFacts.facts.length;
    // The date for both, and the deadline of the task.
    expect(facts).toBe(9);

    await say(jonas, contentVersion + 1);
    await say(jonas, contentVersion + 1);
    expect(
      deps.dueFacts.facts.filter(fact => fact.kind === 'pleaseConfirm'),
    ).toHaveLength(1);

    await Promise.all([
      record(jonas, '2027-09-01'),
      record(jonas, '2027-09-01'),
    ]);
    expect(
      deps.dueFacts.facts.filter(
        fact => fact.generation === 2 && fact.kind === 'followUpDue',
      ),
    ).toHaveLength(2);
    expect(deps.dueFacts.facts.filter(fact => fact.generation === 3)).toEqual(
      [],
    );

    const gone = () =>
      app.delete(`${path}/blocks/${id}`, jonas).set('If-Match', '"2"');
    expect((await gone()).body).toEqual({ id, version: 3 });
    expect((await gone()).body).toEqual({ id, version: 3 });
  });

  it('a block taken away while one writes keeps its text and comes back', async () => {
    const { add, save, app, path, read, jonas, mette } = await aPlan(makeDeps);
    const { id } = await add(mette, taskContent('Kursus'));
    await app.delete(`${path}/blocks/${id}`, mette).set('If-Match', '"1"');
    expect((await read(jonas)).blocks).toEqual([]);
    const refused = await save(jonas, id, 1, taskContent('Kursus i byggeret'));
    expect(refused.status).toBe(409);
    expect(refused.body.error.problems[0].code).toBe('blockRemoved');
    const back = await app.post(`${path}/blocks/${id}/restore`, jonas);
    expect(back.body).toMatchObject({
      id,
      version: 3,
      content: { text: 'Kursus' },
    });
    expect(
      (await save(jonas, id, 3, taskContent('Kursus i byggeret'))).status,
    ).toBe(200);
  });

  it('what somebody changed meanwhile is not taken away', async () => {
    const { add, save, read, app, path, jonas, mette } = await aPlan(makeDeps);
    const { id } = await add(mette, taskContent('Kursus'));
    await save(jonas, id, 1, taskContent('Kursus i byggeret'));
    const reply = await app
      .delete(`${path}/blocks/${id}`, mette)
      .set('If-Match', '"1"');
    expect(reply.status).toBe(412);
    expect(reply.body.error.current).toEqual({ id, version: 2 });
    const [block] = (await read(mette)).blocks;
    expect(block.content.text).toBe('Kursus i byggeret');
  });

  it('"Mette skriver" for 20 seconds, renewable, and it refuses no save', async () => {
    const { add, save, app, path, deps, jonas, mette } = await aPlan(makeDeps);
    const { id } = await add(mette, taskContent('Kursus'));
    const hold = (who: string, held = true) =>
      app.put(`${path}/blocks/${id}/hold`, who).send({ held });
    expect((await hold(mette)).body).toMatchObject({
      heldBy: { id: mette },
      heldUntil: '2026-11-24T08:00:20.000Z',
      version: 1,
    });
    deps.clock.shift({ seconds: 15 });
    expect((await hold(jonas)).body.heldBy.id).toBe(mette);
    expect(
      (await save(jonas, id, 1, taskContent('Kursus i byggeret'))).status,
    ).toBe(200);
    expect((await hold(mette)).body.heldUntil).toBe('2026-11-24T08:00:35.000Z');
    deps.clock.shift({ seconds: 21 });
    expect((await hold(jonas)).body.heldBy.id).toBe(jonas);
    expect((await hold(mette, false)).body.heldBy.id).toBe(jonas);
    expect((await hold(jonas, false)).body.heldBy).toBeNull();
  });

  it('without a version there is no saving', async () => {
    const { add, app, path, mette } = await aPlan(makeDeps);
    const { id } = await add(mette, taskContent('Kursus'));
    const body = { saveId: clientId(), content: taskContent('x') };
    expect(
      (await app.patch(`${path}/blocks/${id}`, mette).send(body)).status,
    ).toBe(428);
    expect(
      (await app.put(`${path}/follow-up`, mette).send({ on: null, none: true }))
        .status,
    ).toBe(428);
  });
});
