import { randomUUID } from 'node:crypto';
import {
  eventually,
  freeTextRows,
  Installation,
  inviteTeam,
  newInstallation,
  PostgresServer,
  ready,
  Replica,
  saveAnswer,
  startReplica,
} from './__testUtils__';

jest.setTimeout(180_000);

// Knex tells the console of every connection that broke.
jest.spyOn(console, 'log').mockImplementation();

let postgres: PostgresServer;
let installation: Installation;
let replica: Replica;

beforeAll(async () => {
  postgres = await PostgresServer.start();
  installation = await newInstallation(postgres.url);
  replica = await startReplica(installation);
});

afterAll(async () => {
  await replica.stop();
  await installation.drop();
  await postgres.stop();
});

let team: ReturnType<typeof inviteTeam> | undefined;

/** One round for both tests: nobody has two open talks. */
async function invitedTeam() {
  const me = await ready(replica);
  team ??= inviteTeam(replica, me.roles.leads[0].id);
  return team;
}

/** An employee with the first row of the form before them. */
async function atTheForm(name = 'Jonas Kjær', login = 'jonas') {
  const { talkOf } = await invitedTeam();
  const talkId = talkOf(name);
  const url = `/v1/talks/${talkId}`;
  const { body: talk } = await replica.call('get', url, login).expect(200);
  return { url, row: { talkId, questionId: freeTextRows(talk)[0] } };
}

interface Typed {
  readonly saveId: string;
  readonly text: string;
  readonly version: number | null;
}

/** Types until the database is gone; answers what was acknowledged and what was not. */
async function typeUntilGone(row: { talkId: string; questionId: string }) {
  let acknowledged: { text: string; version: number } | null = null;
  for (let count = 0; ; count += 1) {
    const typed: Typed = {
      saveId: randomUUID(),
      text: `Jeg vil gerne lære mere om æ, ø og å (${count})`,
      version: acknowledged?.version ?? null,
    };
    const reply = await saveAnswer(replica, 'jonas', row, typed);
    if (reply.status !== 200) return { acknowledged, unsaved: typed, reply };
    acknowledged = { text: typed.text, version: reply.body.version };
    if (count === 10) void postgres.cut();
  }
}

const shown = async (url: string) => {
  const { body } = await replica.call('get', url, 'jonas').expect(200);
  return body.mine.answers[0];
};

it('the database goes away while somebody types, and comes back: nothing acknowledged is lost', async () => {
  const { url, row } = await atTheForm();
  const { acknowledged, unsaved, reply } = await typeUntilGone(row);

  expect(reply.status).toBe(503);
  expect(reply.headers['retry-after']).toBe('5');
  expect(reply.body.error).toEqual({
    code: 'unavailable',
    message:
      'Portalen svarer ikke lige nu. Din tekst er her stadig – vi prøver igen.',
  });
  const english = await saveAnswer(replica, 'jonas', row, unsaved).set(
    'Accept-Language',
    'en',
  );
  expect([english.status, english.body.error.message]).toEqual([
    503,
    'The portal does not answer right now. Your text is still here – we keep trying.',
  ]);
  // Sweeps and jobs of the time between survive it, too.
  await replica.run('mus-delivery-sweep');
  await replica.run('mus-plan-missing');
  await replica.run('mus-clock');
  await replica.call('get', url, 'jonas').expect(503);

  await postgres.comeBack();
  const saved = await eventually('the same save is taken', async () => {
    const again = await saveAnswer(replica, 'jonas', row, unsaved);
    if (again.status === 200) return again.body;
    expect(again.status).toBe(503);
    return undefined;
  });
  // Whether the cut fell before or after the commit: one save, one version.
  expect(saved).toMatchObject({
    value: { text: unsaved.text },
    version: acknowledged!.version + 1,
  });
  expect(await shown(url)).toEqual(saved);
  const rows = await installation.content()('mus_answer');
  expect(rows.map(({ version }) => version)).toEqual([saved.version]);
  expect(
    (await saveAnswer(replica, 'jonas', row, unsaved).expect(200)).body,
  ).toEqual(saved);
});

const shownAgain = (url: string, login: string) =>
  eventually('the talk is shown again', async () => {
    const { status, body } = await replica.call('get', url, login);
    expect([200, 503]).toContain(status);
    return status === 200 && body.mine.answers[0];
  });

it('what was acknowledged just before the cut is there after it', async () => {
  const { url, row } = await atTheForm('Åse Sørensen', 'aase');
  for (let turn = 0; turn < 3; turn += 1) {
    const typed = { text: `tur ${turn}`, version: turn || null };
    const saved = await saveAnswer(replica, 'aase', row, typed).expect(200);
    await postgres.cut();
    await postgres.comeBack();
    const after = await shownAgain(url, 'aase');
    expect(after).toEqual(saved.body);
  }
});
