import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import knexFactory, { Knex } from 'knex';
import { databaseIds } from '../__testUtils__';
import { columns } from '../database/clearColumns';
import { sealedPlaces } from '../vault/sealedContent';
import {
  eventually,
  fileInstallation,
  freeTextRows,
  Ids,
  lifeOf,
  newInstallation,
  postgresUrl,
  readAll,
  ready,
  Replica,
  ReplicaChoices,
  saveAnswer,
  startReplica,
  writeAll,
} from './__testUtils__';

jest.setTimeout(300_000);

/** An installation on either database: content and key store, to look at and to put back. */
interface Site {
  readonly content: () => Knex;
  readonly keys: () => Knex;
  readonly start: (choices: ReplicaChoices) => Promise<Replica>;
  readonly drop: () => Promise<void>;
}

function onFiles(): Site {
  const { choices, content, keys, drop } = fileInstallation();
  const start = (more: ReplicaChoices) =>
    startReplica(null, { ...choices, ...more });
  return { content, keys, start, drop };
}

async function onPostgres(): Promise<Site> {
  const server = await postgresUrl();
  const installation = await newInstallation(server.url);
  const { connection, keys: database, content } = installation;
  const keys = knexFactory({
    client: 'pg',
    connection: { ...connection, database },
  });
  return {
    content,
    keys: () => keys,
    start: choices => startReplica(installation, choices),
    drop: async () => {
      await keys.destroy();
      await installation.drop();
      await server.stop();
    },
  };
}

type Row = Record<string, unknown>;

const guide = resolve(
  __dirname,
  '../../../../docs/operations/backup-and-erasure.md',
);
/** What the guide tells an operator to run. */
const statements = /```sql\n([^`]+)```/
  .exec(readFileSync(guide, 'utf8'))![1]
  .split(';\n')
  .filter(one => one.trim() !== '');

/** Every sealed text there is, with where it stands. */
async function sealedTexts(content: Knex): Promise<string[]> {
  const found: string[] = [];
  for (const { table, column } of Object.values(sealedPlaces).flat()) {
    const rows: Row[] = await content(table).whereNotNull(column);
    const ids = Object.entries(columns[table as keyof typeof columns])
      .filter(([, reason]) => reason === 'key')
      .map(([name]) => name)
      .filter(name => name !== 'save_id' && !/person_id$/.test(name));
    for (const row of rows)
      found.push(
        [table, ...ids.map(id => row[id]), column, row[column]].join(' '),
      );
  }
  return found.sort();
}

describe.each(databaseIds())('%s', id => {
  let site: Site;
  let replica: Replica | undefined;
  let ids: Ids;
  const errors: string[] = [];
  let errorsBefore: string[];
  /** Rows of the key store: before anything was written, before Åse wrote, and now. */
  const keyRows: Record<'none' | 'older' | 'newest', Row[]> = {
    none: [],
    older: [],
    newest: [],
  };
  const wrote = 'Nyt i Gåserød';
  let answer: { talkId: string; questionId: string };

  const rowsNow = (): Promise<Row[]> =>
    site.keys()('mus_data_key').orderBy(['kind', 'document_id', 'party']);

  async function start(): Promise<Replica> {
    errors.length = 0;
    replica = await site.start({ errors, requestsPerMinute: 1_000_000 });
    await ready(replica);
    return replica;
  }

  /** The content of today, and the key store of an earlier day. */
  async function restore(rows: readonly Row[]): Promise<Replica> {
    await replica?.stop();
    await site.keys()('mus_data_key').delete();
    await site
      .keys()('mus_data_key')
      .insert([...rows]);
    return start();
  }

  /** What the guide says: the newest copy beside it as `newest`, and its statements; while it runs. */
  async function addMissing(): Promise<void> {
    const keys = site.keys();
    const files = id === 'SQLITE_3';
    await keys.raw(
      files ? `attach ':memory:' as newest` : 'create schema newest',
    );
    for (const table of ['mus_data_key', 'mus_tombstone'])
      await keys.raw(
        `create table newest.${table} as select * from ${table} where 1 = 0`,
      );
    const gone = { ...keyRows.newest[0], document_id: randomUUID() };
    await keys('mus_data_key').insert(gone);
    const newest = (table: string) => keys.withSchema('newest').table(table);
    await newest('mus_data_key').insert(keyRows.newest);
    const {
      wrapped: _,
      ring_key_id: _id,
      created_at: at,
      ...unit
    } = gone as Row;
    await newest('mus_tombstone').insert({ ...unit, erased_at: at });
    for (const statement of statements) await keys.raw(statement);
    await keys.raw(files ? 'detach newest' : 'drop schema newest cascade');
  }

  async function aaseWrites(on: Replica): Promise<void> {
    const talkId = ids.newTalkId;
    const url = `/v1/talks/${talkId}`;
    const { body: talk } = await on.call('get', url, 'aase').expect(200);
    answer = { talkId, questionId: freeTextRows(talk)[0] };
    const save = { text: wrote, version: null };
    await saveAnswer(on, 'aase', answer, save).expect(200);
    await on
      .call('put', `${url}/own-notes`, 'aase')
      .set('If-None-Match', '*')
      .send({ saveId: randomUUID(), text: wrote })
      .expect(200);
  }

  beforeAll(async () => {
    site = id === 'POSTGRES_15' ? await onPostgres() : onFiles();
    const first = await start();
    for (const as of ['mette', 'jonas', 'aase'])
      await first.call('get', '/v1/me/draft-key', as).expect(200);
    keyRows.none = await rowsNow();
    ids = await lifeOf(first);
    keyRows.older = await rowsNow();
    await aaseWrites(first);
    keyRows.newest = await rowsNow();
    errorsBefore = [...errors];
  });

  afterAll(async () => {
    await replica?.stop();
    await site.drop();
  });

  it('says in the reader’s language what is wrong, tells the operator once, and overwrites nothing', async () => {
    expect(errorsBefore).toEqual([]);
    const before = await sealedTexts(site.content());
    const on = await restore(keyRows.older);
    // The look for missing keys keeps nobody waiting at the start.
    await eventually('the operator is told', async () => errors.length > 0);
    expect(errors).toEqual([
      expect.stringMatching(
        /older than the content: of the \d+ newest documents 2 have no key.*docs\/operations\/backup-and-erasure\.md/,
      ),
    ]);
    for (let turn = 0; turn < 2; turn += 1)
      for (const path of [
        `/v1/talks/${ids.newTalkId}`,
        `/v1/talks/${ids.newTalkId}/own-notes`,
      ]) {
        const reply = await on.call('get', path, 'aase');
        expect([path, reply.status, reply.body.error]).toEqual([
          path,
          503,
          {
            code: 'keyMissing',
            message: expect.stringMatching(
              /Nøglen .* mangler .* Sig det til it-driften\. Intet er overskrevet/,
            ),
          },
        ]);
        expect(reply.headers['retry-after']).toBeUndefined();
      }
    const english = await on
      .call('get', `/v1/talks/${ids.newTalkId}`, 'aase')
      .set('Accept-Language', 'en');
    expect(english.body.error.message).toMatch(/key is missing.*IT operations/);
    const saved = { text: 'Skrevet over', version: 1 };
    await saveAnswer(on, 'aase', answer, saved).expect(503);
    expect(await sealedTexts(site.content())).toEqual(before);
    expect(await rowsNow()).toEqual(keyRows.older);
    // One line at the start, and one for each of the two documents.
    expect(errors.slice(1).sort()).toEqual([
      expect.stringMatching(/The key of notes \S+ is missing/),
      expect.stringContaining(
        `The key of sheet ${ids.newTalkId} employee is missing`,
      ),
    ]);
    expect(errors.join()).not.toContain(wrote);
    // Who works with older documents goes on.
    for (const path of [`/v1/talks/${ids.talkId}`, `/v1/plans/${ids.planId}`])
      await on.call('get', path, 'jonas').expect(200);
  });

  it('reads everything again when the missing keys are put in, and takes the save that waited', async () => {
    const on = await restore(keyRows.older);
    const url = `/v1/talks/${ids.newTalkId}`;
    const save = { text: 'Rettet i Gåserød', version: 1, saveId: randomUUID() };
    await saveAnswer(on, 'aase', answer, save).expect(503);
    await addMissing();
    for (const path of [url, `${url}/own-notes`]) {
      const { status, text } = await on.call('get', path, 'aase');
      expect([path, status, text.includes(wrote)]).toEqual([path, 200, true]);
    }
    await saveAnswer(on, 'aase', answer, save).expect(200);
    expect(await rowsNow()).toEqual(keyRows.newest);
  });

  it('no operation of anybody makes a key for text that is there, or writes over it', async () => {
    const on = await restore(keyRows.none);
    const before = await sealedTexts(site.content());
    const people = ['mette', 'jonas', 'aase'];
    const { told, failed } = await readAll(on, ids, people);
    for (const text of [wrote, 'Hemmeligt i Andeby', 'Kursus i GIS'])
      expect(told).not.toContain(text);
    failed.push(...(await writeAll(on, ids, people)));
    expect(failed.length).toBeGreaterThan(20);
    expect(failed.filter(line => !line.endsWith(': 503'))).toEqual([]);
    expect(await sealedTexts(site.content())).toEqual(
      expect.arrayContaining(before),
    );
    const known = new Set(
      keyRows.newest.map(row => `${row.kind} ${row.document_id} ${row.party}`),
    );
    const lost = new Set(keyRows.none.map(row => row.document_id));
    const made = (await rowsNow()).filter(
      row =>
        !lost.has(row.document_id) &&
        known.has(`${row.kind} ${row.document_id} ${row.party}`),
    );
    expect(made).toEqual([]);
  });
});
