import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import knexFactory from 'knex';
import { talks } from '@samtale/backstage-plugin-mus-common/contract';
import {
  aPerson,
  aUnit,
  eachDatabase,
  makeTestDeps,
  TestDeps,
} from '../__testUtils__';
import { migrate } from '../database/migrate';
import { tuneSqlite } from '../database/tuneSqlite';
import { handOver } from '../organisation/projection/handOver';
import { aTalkIn, canaries, Walk, walks } from './__testUtils__/talkHarness';

jest.setTimeout(120_000);

const bodies: Record<string, object> = {
  saveAnswer: {
    saveId: randomUUID(),
    value: { formatVersion: 1, text: 'x', important: false },
  },
  markReady: { versions: { q1: 1 } },
};

/** Every operation on one talk, from the contract itself. */
const operations = Object.entries(talks).filter(([, { path: route }]) =>
  route.includes(':talkId'),
);
const states = Object.keys(walks) as Walk[];

type App = Awaited<ReturnType<typeof aTalkIn>>['app'];

async function call(
  app: App,
  deps: TestDeps,
  name: string,
  talkId: string,
  as: string,
) {
  const { method, path: route } = Object.fromEntries(operations)[name];
  const url = route.replace(':talkId', talkId).replace(':questionId', 'q1');
  deps.startQueryLog();
  const reply = await app[method](url, as)
    .set('If-Match', '"1"')
    .send(bodies[name] ?? {});
  return {
    status: reply.status,
    text: reply.text,
    headers: headersOf(reply.headers),
    sql: [...deps.queries],
  };
}

/** What a caller could tell two replies apart by. */
function headersOf({ date, ...rest }: Record<string, string>) {
  return rest;
}

/** People who are not one of the two, each with a reason to try. */
async function others(
  deps: TestDeps,
  talk: {
    talkId: string;
    employmentId: string;
    unitId: string;
    leader: { id: string };
  },
) {
  const stranger = await aPerson(deps, 'Pernille Winther');
  const above = await aPerson(deps, 'Lars Thorup Nygaard');
  const former = await aPerson(deps, 'Ole Vestergaard');
  const substitute = await aPerson(deps, 'Karin Stedfortræder');
  await deps.knex('mus_substitute').insert({
    organisation_id: 'skovlund',
    id: randomUUID(),
    leader_person_id: talk.leader.id,
    substitute_person_id: substitute.id,
    from_on: '2026-01-01',
    until_on: '2027-12-31',
    created_at: deps.clock.now(),
  });
  await aUnit(deps, 'Center', above.id);
  await deps.knex('mus_reader').insert({
    organisation_id: 'skovlund',
    document_kind: 'talk',
    document_id: talk.talkId,
    person_id: former.id,
    item_id: '',
    level: 'read',
    reason: 'formerLeader',
    valid_from: '2026-01-01T00:00:00.000Z',
    valid_to: deps.clock.now(),
  });
  // The same ids in another organisation open nothing here.
  await deps.knex('mus_reader').insert({
    organisation_id: 'andeby',
    document_kind: 'talk',
    document_id: talk.talkId,
    person_id: stranger.id,
    item_id: '',
    level: 'write',
    reason: 'leader',
    valid_from: '2026-01-01T00:00:00.000Z',
    valid_to: null,
  });
  // A reader of a plan with the same id is no reader of the talk.
  await deps.knex('mus_reader').insert({
    organisation_id: 'skovlund',
    document_kind: 'plan',
    document_id: talk.talkId,
    person_id: above.id,
    item_id: '',
    level: 'write',
    reason: 'leader',
    valid_from: '2026-01-01T00:00:00.000Z',
    valid_to: null,
  });
  return [
    stranger.id,
    `${stranger.id} hr`,
    `${stranger.id} operator`,
    above.id,
    former.id,
    substitute.id,
  ];
}

eachDatabase((name, makeDeps) => {
  it.each(states)(
    '%s: for everybody but the two the talk is missing, in bytes and in statements',
    async state => {
      const { app, deps, talk } = await aTalkIn(makeDeps, state);
      const before = await deps
        .knex('mus_talk')
        .where({ id: talk.talkId })
        .first();
      for (const person of await others(deps, talk)) {
        for (const [operation] of operations) {
          const missing = await call(
            app,
            deps,
            operation,
            randomUUID(),
            person,
          );
          const foreign = await call(app, deps, operation, talk.talkId, person);
          expect([operation, foreign]).toEqual([operation, missing]);
          expect(foreign.status).toBe(404);
        }
      }
      expect(
        await deps.knex('mus_talk').where({ id: talk.talkId }).first(),
      ).toEqual(before);
    },
  );

  it('answers nobody who is not signed in', async () => {
    const { app, path: route } = await aTalkIn(makeDeps, 'ready');
    expect((await app.get(route)).status).toBe(401);
  });

  it.each<[Walk, string[], string[]]>([
    ['invited', [], []],
    ['preparing', ['employee'], ['leader', 'feedback']],
    ['employeeReady', ['employee'], ['leader', 'feedback']],
    ['ready', ['employee', 'leader'], ['employee', 'leader', 'feedback']],
    ['takenBack', ['employee'], ['employee', 'leader', 'feedback']],
    [
      'started',
      ['employee', 'leader', 'feedback'],
      ['employee', 'leader', 'feedback'],
    ],
    [
      'held',
      ['employee', 'leader', 'feedback'],
      ['employee', 'leader', 'feedback'],
    ],
  ])(
    '%s: the employee finds %j and the leader %j, in any reply',
    async (state, forEmployee, forLeader) => {
      const { app, deps, talk, jonas, mette } = await aTalkIn(makeDeps, state);
      const found = async (as: string) => {
        const replies = [
          await app.get('/v1/talks', as),
          await call(app, deps, 'get', talk.talkId, as),
          await call(app, deps, 'accessLog', talk.talkId, as),
        ];
        const all = replies.map(({ text }) => text).join();
        return Object.entries(canaries)
          .filter(([, text]) => all.includes(text))
          .map(([whose]) => whose);
      };
      expect(await found(jonas)).toEqual(forEmployee);
      expect(await found(mette)).toEqual(forLeader);
    },
  );

  it('does not even fetch what is closed', async () => {
    const { app, deps, talk, mette } = await aTalkIn(makeDeps, 'employeeReady');
    const opened: string[] = [];
    const keyFor = deps.vault.keyFor.bind(deps.vault);
    deps.vault.keyFor = async unit => {
      opened.push(unit.party);
      return keyFor(unit);
    };
    await call(app, deps, 'get', talk.talkId, mette);
    expect(opened).toEqual(['leader']);
  });

  it('shows a new leader that there is a talk, and the former one its content for thirty days', async () => {
    const { app, deps, talk, mette, jonas } = await aTalkIn(makeDeps, 'ready');
    const next = await aPerson(deps, 'Ny Leder');
    const { employmentId } = talk;
    const change = (leaderPersonId: string) =>
      deps.database.transaction(tx =>
        handOver(tx, deps, {
          organisationId: 'skovlund',
          employmentId,
          leaderPersonId,
          now: deps.clock.now(),
        }),
      );
    await change(next.id);
    const stub = await call(app, deps, 'get', talk.talkId, next.id);
    expect(JSON.parse(stub.text)).toMatchObject({
      access: 'stub',
      reason: 'formerLeaderHasIt',
      state: 'ready',
    });
    expect(stub.text).not.toContain('KANARIE');
    expect((await call(app, deps, 'get', talk.talkId, mette)).text).toContain(
      canaries.employee,
    );
    for (const [operation, { method }] of operations) {
      if (method === 'get') continue;
      const missing = await call(app, deps, operation, randomUUID(), next.id);
      for (const who of [next.id, mette]) {
        const refused = await call(app, deps, operation, talk.talkId, who);
        expect([operation, refused]).toEqual([operation, missing]);
      }
    }
    expect((await call(app, deps, 'get', talk.talkId, jonas)).text).toContain(
      '"reason":"formerLeader"',
    );
    deps.clock.shift({ days: 31 });
    expect((await call(app, deps, 'get', talk.talkId, mette)).status).toBe(404);
    await change(mette);
    expect((await call(app, deps, 'get', talk.talkId, mette)).status).toBe(200);
    expect((await call(app, deps, 'get', talk.talkId, next.id)).status).toBe(
      404,
    );
  });

  if (name === 'SQLITE_3') {
    it('leaves what people write in no file and in no log line', async () => {
      const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'samtale-talk-'));
      const content = path.join(folder, 'mus.sqlite');
      const knex = knexFactory({
        client: 'better-sqlite3',
        connection: { filename: content },
        useNullAsDefault: true,
      });
      await tuneSqlite(knex);
      await migrate(knex, 'content');
      const deps = await makeTestDeps(knex);
      for (const state of states) await aTalkIn(makeDeps, state, deps);
      await knex.raw('PRAGMA wal_checkpoint(TRUNCATE)');
      const files = await fs.readdir(folder);
      expect(files).toContain('mus.sqlite');
      for (const file of files) {
        expect(
          (await fs.readFile(path.join(folder, file))).includes('KANARIE'),
        ).toBe(false);
      }
      // The search finds what is there: names of questions stand in the forms.
      expect((await fs.readFile(content)).includes('Hvad vil du lære?')).toBe(
        true,
      );
      expect(deps.logLines.join('\n')).not.toContain('KANARIE');
      await deps.close();
      await knex.destroy();
    });
  }
});
