import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import knexFactory from 'knex';
import { plans } from '@samtale/backstage-plugin-mus-common/contract';
import { aPerson, eachDatabase, makeTestDeps } from '../__testUtils__';
import { migrate } from '../database/migrate';
import {
  aPlan,
  clientId,
  planBodies,
  taskContent,
} from './__testUtils__/planHarness';

jest.setTimeout(60_000);

/** Every operation on one plan or talk, from the contract itself. */
const operations = Object.entries(plans).filter(([, { path: route }]) =>
  route.includes(':'),
);

const hostile = [
  'æøå ÆØÅ é ü',
  '👩🏽‍💻🇩🇰',
  'مرحبا \u202eabc',
  '<script>alert(1)</script>',
  '=cmd()|calc',
  "'; drop table mus_plan_block; --",
  '\\u0000 %00 ${x} {{y}}',
].join(' ');

eachDatabase((_name, makeDeps) => {
  it.each(operations)(
    '%s: a foreign plan and a missing one are the same bytes and statements [T19]',
    async (name, endpoint) => {
      const { app, deps, planId, talk, add, mette } = await aPlan(makeDeps);
      const block = await add(mette, taskContent('Hemmelig aftale'));
      const stranger = await aPerson(deps, 'Pernille Winther');
      const call = async (
        ids: { plan: string; talk: string; block: string },
        role = '',
      ) => {
        const url = endpoint.path
          .replace(':planId', ids.plan)
          .replace(':talkId', ids.talk)
          .replace(':blockId', ids.block)
          .replace(':checkInId', ids.block);
        const query = name === 'checkFollowUp' ? '?on=2027-05-20' : '';
        deps.startQueryLog();
        const reply = await app[endpoint.method](
          url + query,
          `${stranger.id}${role}`,
        )
          .set('If-Match', '"1"')
          .send(planBodies[name] ?? {});
        return {
          status: reply.status,
          text: reply.text,
          etag: reply.headers.etag,
          sql: [...deps.queries],
        };
      };
      const missing = await call({
        plan: clientId(),
        talk: clientId(),
        block: clientId(),
      });
      const foreign = await call({
        plan: planId,
        talk: talk.talkId,
        block: block.id,
      });
      expect(missing.status).toBe(404);
      expect(foreign).toEqual(missing);
      // A substitute is a stranger: a mail, never access.
      await deps.knex('mus_substitute').insert({
        organisation_id: 'skovlund',
        id: clientId(),
        leader_person_id: mette,
        substitute_person_id: stranger.id,
        from_on: '2026-01-01',
        until_on: '2027-12-31',
        created_at: deps.clock.now(),
      });
      expect(
        await call({ plan: planId, talk: talk.talkId, block: block.id }),
      ).toEqual(missing);
      expect(
        (
          await call(
            { plan: planId, talk: talk.talkId, block: block.id },
            ' hr',
          )
        ).text,
      ).toBe(missing.text);
      expect(
        (
          await call(
            { plan: planId, talk: talk.talkId, block: block.id },
            ' operator',
          )
        ).text,
      ).toBe(missing.text);
      expect(
        await deps.knex('mus_plan_block').where({ plan_id: planId }),
      ).toHaveLength(1);
    },
  );

  it('nobody signed in reads nothing, and another organisation has nothing', async () => {
    const { app, path: url, deps, planId, mette } = await aPlan(makeDeps);
    expect((await app.get(url)).status).toBe(401);
    await deps
      .knex('mus_reader')
      .where({ document_id: planId })
      .update({ organisation_id: 'andetsted' });
    expect((await app.get(url, mette)).status).toBe(404);
  });

  it('my block in another plan of mine is not there', async () => {
    const one = await aPlan(makeDeps);
    const two = await aPlan(makeDeps, one.deps);
    const block = await one.add(one.mette, taskContent('Kursus'));
    expect(
      (await two.save(two.mette, block.id, 1, taskContent('x'))).status,
    ).toBe(404);
  });

  it('10,000 characters of every kind come back as they were', async () => {
    const { add, save, read, say, setDate, jonas, mette } =
      await aPlan(makeDeps);
    const text = hostile
      .repeat(200)
      .slice(0, 10_000)
      .replace(/[\ud800-\udbff]$/, '');
    const content = taskContent(text, {
      outcome: text,
      responsible: { kind: 'other', name: 'Åse <b>Ø</b>' },
    });
    const { id } = await add(mette, taskContent('kort'));
    expect((await save(mette, id, 1, content)).status).toBe(200);
    await setDate(mette, (await read(mette)).version, '2027-05-20');
    await say(jonas, (await read(jonas)).contentVersion, 'disagrees', text);
    const page = await read(jonas);
    expect(page.blocks[0].content).toEqual(content);
    expect(page.confirmations[0].remark).toBe(text);
  });

  it('what is too long, malformed or of another shape is told by field', async () => {
    const { app, path: url, mette } = await aPlan(makeDeps);
    const put = (body: object, id = clientId()) =>
      app.put(`${url}/blocks/${id}`, mette).send(body);
    const good = {
      saveId: clientId(),
      kind: 'task',
      position: 1,
      content: taskContent('x'),
    };
    expect(
      (await put({ ...good, content: taskContent('x'.repeat(20_001)) })).body
        .error.problems[0],
    ).toMatchObject({
      path: 'content.text',
      code: 'tooLong',
    });
    expect((await put(good, '1')).body.error.problems[0].path).toBe('blockId');
    expect((await put({ ...good, kind: 'goal' })).body.error.problems).toEqual([
      { path: 'content.task', code: 'notATask' },
    ]);
    expect(
      (
        await put({
          ...good,
          content: { ...taskContent('x'), task: undefined },
        })
      ).status,
    ).toBe(400);
  });

  it('no log line holds what was written', async () => {
    const { add, deps, mette } = await aPlan(makeDeps);
    jest
      .spyOn(deps.accessLog, 'record')
      .mockRejectedValue(new Error('insert failed: kanariefugl'));
    expect((await add(mette, taskContent('kanariefugl'))).error.code).toBe(
      'internal',
    );
    expect(deps.logLines.length).toBeGreaterThan(0);
    expect(deps.logLines.join('\n')).not.toContain('kanariefugl');
  });
});

it('nothing that was written can be read in the database file', async () => {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'plan-file-'));
  const filename = path.join(folder, 'mus.sqlite');
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
  });
  await migrate(knex, 'content');
  const deps = await makeTestDeps(knex);
  const { add, say, setDate, read, jonas, mette } = await aPlan(
    async () => deps,
  );
  await add(
    mette,
    taskContent('kanariefugl et', {
      outcome: 'kanariefugl to',
      responsible: { kind: 'other', name: 'kanariefugl tre' },
    }),
  );
  await setDate(mette, (await read(mette)).version, '2027-05-20');
  await say(
    jonas,
    (await read(jonas)).contentVersion,
    'confirmedWithRemark',
    'kanariefugl fire',
  );
  expect(JSON.stringify(await read(jonas)).match(/kanariefugl/g)).toHaveLength(
    4,
  );
  await deps.close();
  await knex.destroy();
  const files = await Promise.all(
    (await fs.readdir(folder)).map(name =>
      fs.readFile(path.join(folder, name)),
    ),
  );
  const bytes = Buffer.concat(files);
  expect(bytes.includes('mus_plan_block')).toBe(true);
  expect(bytes.includes('kanariefugl')).toBe(false);
  await fs.rm(folder, { recursive: true });
});
