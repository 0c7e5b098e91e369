import { randomUUID } from 'node:crypto';
import {
  bodies,
  envelopesIn,
  FileInstallation,
  fileInstallation,
  freeTextRows,
  Ids,
  lifeOf,
  readAll,
  ready,
  Replica,
  saveAnswer,
  startReplica,
  writeAll,
} from './__testUtils__';

jest.setTimeout(300_000);

/** What Jonas and Mette wrote long ago: answer, own notes, minutes, task, place. */
const written = [
  'Hemmeligt i Andeby',
  'KANARIE for mig selv',
  'Aftalt',
  'Kursus i GIS',
  'Lokale 2',
];
const theTwo = ['mette', 'jonas'];
/** What Åse and Mette wrote lately. */
const lately = 'Nyt i Gåserød';

const erasing = [
  'mus-erase-preparations',
  'mus-erase-minutes',
  'mus-erase-plans',
  'mus-erase-bookings',
];
const afterRestore = [
  'mus-project-organisation',
  'mus-repair-states',
  'mus-plan-missing',
  'mus-delivery-sweep',
];

let installation: FileInstallation;
let replica: Replica | undefined;
let ids: Ids;
/** Copies of the databases, by when they were taken. */
const copies: Record<'empty' | 'content' | 'keysThen' | 'keysNow', string> = {
  empty: '',
  content: '',
  keysThen: '',
  keysNow: '',
};
let envelopesThen: Record<string, number>;
let whenCopied: Awaited<ReturnType<typeof seenBy>>;
let whenErased: typeof whenCopied;

async function start(): Promise<Replica> {
  replica = await startReplica(null, {
    ...installation.choices,
    demo: true,
    requestsPerMinute: 1_000_000,
  });
  await ready(replica);
  return replica;
}

async function stop(): Promise<void> {
  await replica?.stop();
  replica = undefined;
}

/** Old content, and a key store of some day. */
async function restore(content: string, keys: string): Promise<Replica> {
  await stop();
  await installation.putBack('mus', content);
  await installation.putBack('keys', keys);
  return start();
}

/** Longer than anything is kept. */
async function yearsPass({ call }: Replica): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1)
    await call('post', '/v1/demo/clock', 'pernille')
      .send({ minutes: 60 * 24 * 400 })
      .expect(200);
}

async function noteForMyself({ call }: Replica, url: string): Promise<void> {
  const { body } = await call('get', `${url}/own-notes`, 'mette').expect(200);
  await call('put', `${url}/own-notes`, 'mette')
    .set('If-Match', `"${body.note.version}"`)
    .send({ saveId: randomUUID(), text: 'KANARIE for mig selv' })
    .expect(200);
}

/** Åse's talk is held, and she has a plan. */
async function aYoungTalk(on: Replica, talkId: string): Promise<string> {
  const { call } = on;
  const url = `/v1/talks/${talkId}`;
  const { body: talk } = await call('get', url, 'aase').expect(200);
  const [questionId] = freeTextRows(talk);
  const save = { text: lately, version: null };
  await saveAnswer(on, 'aase', { talkId, questionId }, save).expect(200);
  await call('post', `${url}/start`, 'mette').expect(200);
  await call('post', `${url}/held`, 'mette').send({}).expect(200);
  const { body: plan } = await call('post', `${url}/plan`, 'mette').expect(200);
  const block = bodies.addBlock({}) as { content: object };
  await call('put', `/v1/plans/${plan.id}/blocks/${randomUUID()}`, 'mette')
    .send({ ...block, content: { ...block.content, text: lately } })
    .expect(200);
  return plan.id;
}

/** What the two see of it now, by any operation, and what failed of ours. */
async function seenBy(on: Replica) {
  const { told, failed } = await readAll(on, ids, theTwo);
  return { seen: written.filter(text => told.includes(text)), failed };
}

async function expectTheYoungReads({ call }: Replica): Promise<void> {
  for (const as of ['mette', 'aase']) {
    const plan = await call('get', `/v1/plans/${ids.youngPlanId}`, as);
    const talk = await call('get', `/v1/talks/${ids.newTalkId}`, as);
    expect([as, plan.status, talk.status]).toEqual([as, 200, 200]);
    expect(plan.text).toContain(lately);
    expect(talk.text).toContain(lately);
  }
}

beforeAll(async () => {
  installation = fileInstallation();
  const first = await start();
  copies.empty = await installation.backUp('mus');
  ids = await lifeOf(first);
  await noteForMyself(first, `/v1/talks/${ids.talkId}`);
  const feed = await first.call('post', '/v1/me/calendar-feed', 'jonas');
  ids.feedPath = feed.body.path;
  await yearsPass(first);
  ids.youngPlanId = await aYoungTalk(first, ids.newTalkId);
  copies.content = await installation.backUp('mus');
  copies.keysThen = await installation.backUp('keys');
  envelopesThen = await envelopesIn(installation.content());
  whenCopied = await seenBy(first);

  for (const job of erasing) await first.run(job);
  whenErased = await seenBy(first);
  copies.keysNow = await installation.backUp('keys');
});

afterAll(async () => {
  await stop();
  await installation.drop();
});

it('the two read it all when the copy is taken, and nothing of it once it is erased', async () => {
  expect(whenCopied).toEqual({ seen: written, failed: [] });
  expect(whenErased).toEqual({ seen: [], failed: [] });
  await expectTheYoungReads(replica!);
});

it('old content beside the newest key store: what was erased is there as bytes and cannot be read by anybody, what was not reads', async () => {
  expect(await envelopesIn(installation.content())).not.toEqual(envelopesThen);
  const restored = await restore(copies.content, copies.keysNow);
  expect(await envelopesIn(installation.content())).toEqual(envelopesThen);

  const lost = [`/v1/talks/${ids.talkId}`, `/v1/plans/${ids.planId}`];
  for (const as of theTwo)
    for (const path of lost) {
      const { status, body } = await restored.call('get', path, as);
      expect([as, path, status]).toEqual([as, path, 404]);
      expect(body.error.message).toMatch(/\S/);
    }
  expect(await seenBy(restored)).toEqual({ seen: [], failed: [] });
  const { text } = await restored
    .call('get', ids.feedPath, 'jonas')
    .expect(200);
  expect(text).toContain('BEGIN:VCALENDAR');
  expect(text).not.toContain('Lokale 2');
  await expectTheYoungReads(restored);

  // No write makes a new key, and none fails.
  const keysBefore = await installation.keys()('mus_data_key').pluck('wrapped');
  expect(await writeAll(restored, ids, theTwo)).toEqual([]);
  const units = await installation
    .keys()('mus_tombstone')
    .select('kind', 'document_id', 'party');
  expect(units.length).toBeGreaterThan(4);
  for (const unit of units)
    expect(
      await installation.keys()('mus_data_key').where(unit).first(),
    ).toBeUndefined();
  expect(await installation.keys()('mus_data_key').pluck('wrapped')).toEqual(
    expect.arrayContaining(keysBefore),
  );
});

it('the jobs after a restore run, and erase the rows again', async () => {
  const restored = await restore(copies.content, copies.keysNow);
  for (const job of [...afterRestore, ...erasing]) await restored.run(job);
  const talk = `/v1/talks/${ids.talkId}`;
  for (const as of theTwo) await restored.call('get', talk, as).expect(200);
  expect(await seenBy(restored)).toEqual({ seen: [], failed: [] });
  const left = await envelopesIn(installation.content());
  expect(left.mus_answer).toBeLessThan(envelopesThen.mus_answer);
  expect(left.mus_plan_block).toBe(1);
  await expectTheYoungReads(restored);
});

it('keys without content are harmless', async () => {
  const restored = await restore(copies.empty, copies.keysNow);
  expect((await seenBy(restored)).failed).toEqual([]);
  const { talkId, planId } = await lifeOf(restored);
  for (const as of theTwo)
    for (const path of [`/v1/talks/${talkId}`, `/v1/plans/${planId}`])
      await restored.call('get', path, as).expect(200);
});

it('beside the keys of that day the same copy reads: that is why these are kept for 35 days only', async () => {
  const restored = await restore(copies.content, copies.keysThen);
  expect(await seenBy(restored)).toEqual({ seen: written, failed: [] });
});
