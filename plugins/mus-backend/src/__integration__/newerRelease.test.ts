import {
  Installation,
  lifeOf,
  newInstallation,
  postgresUrl,
  ready,
  Replica,
  startReplica,
} from './__testUtils__';

jest.setTimeout(240_000);

let postgres: Awaited<ReturnType<typeof postgresUrl>>;
let installation: Installation;
let former: Replica | undefined;

beforeAll(async () => {
  postgres = await postgresUrl();
  installation = await newInstallation(postgres.url);
});

afterAll(async () => {
  await former?.stop();
  await installation.drop();
  await postgres.stop();
});

async function tablesOf(): Promise<string[]> {
  const { rows } = await installation
    .content()
    .raw(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_name like 'mus!_%' escape '!'",
    );
  return rows.map(({ name }: { name: string }) => name);
}

/** The next release has migrated: a column more in every table, a table more, and its line in the list. */
async function nextReleaseMigrates(): Promise<string[]> {
  const content = installation.content();
  const tables = await tablesOf();
  for (const table of tables) {
    await content.schema.alterTable(table, t => {
      t.text('later_text');
      t.integer('later_count').notNullable().defaultTo(7);
      t.index(['organisation_id', 'later_count']);
    });
  }
  await content.schema.createTable('mus_later', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
  });
  await content('knex_migrations').insert({
    name: '20991231000000_later.js',
    batch: 99,
    migration_time: new Date(),
  });
  return tables;
}

it('the release before starts on the schema of the next, and everything in it works', async () => {
  const first = await startReplica(installation);
  await ready(first);
  await first.stop();
  const tables = await nextReleaseMigrates();
  expect(tables.length).toBeGreaterThan(30);

  former = await startReplica(installation);
  const { talkId, planId, blockId, questionId } = await lifeOf(former);
  for (const as of ['mette', 'jonas']) {
    const { text } = await former
      .call('get', `/v1/talks/${talkId}`, as)
      .expect(200);
    expect(text).toContain('Hemmeligt i Andeby');
    const { body: plan } = await former
      .call('get', `/v1/plans/${planId}`, as)
      .expect(200);
    expect(plan.blocks.map(({ id }: { id: string }) => id)).toContain(blockId);
  }
  for (const job of [
    'mus-project-organisation',
    'mus-repair-states',
    'mus-delivery-sweep',
  ]) {
    await former.run(job);
  }
  // What it wrote the next release can read: its new columns have their default.
  const answer = await installation
    .content()('mus_answer')
    .where({ talk_id: talkId, question_id: questionId })
    .first('later_text', 'later_count');
  expect(answer).toEqual({ later_text: null, later_count: 7 });
  // And it has taken nothing away.
  expect(await tablesOf()).toEqual(
    expect.arrayContaining([...tables, 'mus_later']),
  );
});
