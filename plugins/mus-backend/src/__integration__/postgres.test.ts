import { TestRelay } from '../delivery/__testUtils__/TestRelay';
import {
  eventually,
  freeTextRows,
  Installation,
  inviteTeam,
  newInstallation,
  postgresUrl,
  ready,
  Replica,
  saveAnswer,
  startReplica,
} from './__testUtils__';

jest.setTimeout(180_000);

let postgres: Awaited<ReturnType<typeof postgresUrl>>;
let installation: Installation;
let relay: TestRelay;
const running: Replica[] = [];

beforeAll(async () => {
  postgres = await postgresUrl();
});

beforeEach(async () => {
  installation = await newInstallation(postgres.url);
  relay = await new TestRelay().start();
});

afterEach(async () => {
  for (const replica of running.splice(0)) await replica.stop();
  await relay.stop();
  await installation.drop();
});

afterAll(() => postgres.stop());

async function start(permissions = true): Promise<Replica> {
  const choices = { permissions, relayPort: relay.port };
  const replica = await startReplica(installation, choices);
  running.push(replica);
  return replica;
}

/** Jonas answers a row through one replica, and Mette cannot read it through the other. */
async function answered(one: Replica, other: Replica) {
  const me = await ready(one);
  await ready(other);
  const { talkOf } = await inviteTeam(one, me.roles.leads[0].id);
  const talkId = talkOf('Jonas Kjær');
  const url = `/v1/talks/${talkId}`;
  const { body: talk } = await other.call('get', url, 'jonas').expect(200);
  const [questionId] = freeTextRows(talk);
  const row = { talkId, questionId };
  const first = { text: 'Kun til os to', version: null };
  await saveAnswer(other, 'jonas', row, first).expect(200);
  expect((await one.call('get', url, 'mette')).text).not.toContain('Kun til');
  return { talkId, url, row };
}

/** The same, and the talk has started: both are open. */
async function walk(one: Replica, other: Replica) {
  const talk = await answered(one, other);
  await one.call('post', `${talk.url}/start`, 'mette').expect(200);
  return talk;
}

const found = (text: string) => text.split('Kun til os to').length - 1;

describe('the whole plugin on PostgreSQL, its keys in a database of their own', () => {
  it.each([
    ['a policy that allows all', true],
    ['permissions disabled', false],
  ])(
    'with %s: content for the two, nothing for anybody else',
    async (_, on) => {
      const one = await start(on);
      const { talkId, url } = await walk(one, one);
      const { text } = await one.call('get', url, 'mette').expect(200);
      expect(found(text)).toBe(1);
      const missing = await one
        .call('get', `/v1/talks/${crypto.randomUUID()}`, 'pernille')
        .expect(404);
      for (const who of ['pernille', 'aase']) {
        for (const path of [url, `${url}/access-log`]) {
          expect((await one.call('get', path, who)).text).toBe(missing.text);
        }
      }
      const rows = await installation.content()('mus_answer').where({
        talk_id: talkId,
      });
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toContain('Kun til');
    },
  );
});

describe('two replicas on one PostgreSQL', () => {
  it('serve the same talk: what one saved the other shows, and one of two saves at once wins', async () => {
    const one = await start();
    const two = await start();
    const { row, url } = await answered(one, two);
    expect(found((await one.call('get', url, 'jonas')).text)).toBe(1);
    const versions = [1, 2, 3, 4, 5];
    for (const version of versions) {
      const saves = [one, two].map((replica, index) =>
        saveAnswer(replica, 'jonas', row, {
          text: `gem ${version}.${index}`,
          version,
        }),
      );
      const [a, b] = await Promise.all(saves);
      expect([a.status, b.status].sort()).toEqual([200, 412]);
      const winner = a.status === 200 ? a : b;
      const loser = a.status === 200 ? b : a;
      expect(loser.body.error.current).toEqual(winner.body);
    }
  });

  it('sweep together and send each invitation once', async () => {
    const one = await start();
    const two = await start();
    const me = await ready(one);
    await inviteTeam(one, me.roles.leads[0].id);
    const sweep = (replica: Replica) => replica.run('mus-delivery-sweep');
    await eventually('both invitations are sent', async () => {
      await Promise.all([one, two].map(sweep));
      const sent = await installation
        .content()('mus_message')
        .where({ channel: 'mail', state: 'sent' });
      return sent.length === 2;
    });
    await Promise.all([one, two].map(sweep));
    const to = relay.taken.flatMap(mail => mail.to).sort();
    expect(to).toEqual(['aase@skovlund.example', 'jonas@skovlund.example']);
  });

  it('run the same job at once with one effect', async () => {
    const one = await start();
    const two = await start();
    const { talkId, url } = await walk(one, two);
    await two.call('post', `${url}/held`, 'jonas').expect(200);
    const content = installation.content();
    await content('mus_talk')
      .where({ id: talkId })
      .update({ held_at: '2026-01-05T09:00:00.000Z' });
    const tasks = [
      'mus-plan-missing',
      'mus-repair-states',
      'mus-project-organisation',
    ];
    const before = await content('mus_person').count('* as n').first();
    for (let turn = 0; turn < 3; turn += 1) {
      for (const task of tasks) {
        await Promise.all([one, two].map(replica => replica.run(task)));
      }
    }
    const told = await content('mus_due').where({ kind: 'planMissing' });
    expect(told.map(row => row.recipient_role).sort()).toEqual([
      'employee',
      'leader',
    ]);
    expect(await content('mus_person').count('* as n').first()).toEqual(before);
    const { body } = await one.call('get', url, 'mette').expect(200);
    expect(body.state).toBe('held');
  });
});
