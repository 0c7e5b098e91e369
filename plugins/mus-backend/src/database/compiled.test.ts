import { TestDatabases } from '@backstage/backend-test-utils';
import { databaseIds } from '../__testUtils__';
import { compiled } from './compiled';
import { dialectOf } from './dialect';
import { KnexDatabase } from './KnexDatabase';
import { findTalkPage } from '../talks/operations/findTalk';
import { plainText } from './keptStatements';
import { migrate } from './migrate';
import { tuneSqlite } from './tuneSqlite';

const databases = TestDatabases.create({
  ids: databaseIds(),
  disableDocker: true,
});

describe.each(databaseIds())('%s', id => {
  async function fresh() {
    const knex = await databases.init(id);
    await migrate(knex, 'content');
    return { knex, database: new KnexDatabase(knex) };
  }

  it('builds a query once and fills in the values of each call', async () => {
    const { knex, database } = await fresh();
    const built: string[] = [];
    const add = compiled(
      'testAdd',
      ['organisation', 'minutes'],
      (tx, { organisation, minutes }) => {
        built.push(dialectOf(tx));
        return tx('mus_clock').insert({
          organisation_id: organisation,
          offset_minutes: minutes,
        });
      },
    );
    for (const [organisation, minutes] of [
      ['a', 1],
      ['b', 2],
      ["'; drop table mus_clock; --?", 3],
    ] as const)
      await database.transaction(tx => add(tx, { organisation, minutes }));
    expect(built).toEqual([dialectOf(knex)]);
    expect(
      await knex('mus_clock')
        .orderBy('offset_minutes')
        .pluck('organisation_id'),
    ).toEqual(['a', 'b', "'; drop table mus_clock; --?"]);
  });

  it('answers rows, and how many a change reached', async () => {
    const { knex, database } = await fresh();
    await knex('mus_clock').insert({ organisation_id: 'a', offset_minutes: 7 });
    const read = compiled<'organisation', { minutes: number }>(
      'testRead',
      ['organisation'],
      (tx, { organisation }) =>
        tx('mus_clock')
          .where({ organisation_id: organisation })
          .select({ minutes: 'offset_minutes' }),
    );
    const move = compiled(
      'testMove',
      ['before', 'after'],
      (tx, { before, after }) =>
        tx('mus_clock')
          .where({ offset_minutes: before })
          .update({ offset_minutes: after }),
    );
    const moved = (before: number, after: number) =>
      database.transaction(
        async tx => (await move(tx, { before, after })).changed,
      );
    expect(await moved(7, 8)).toBe(1);
    expect(await moved(7, 9)).toBe(0);
    const { rows } = await database.transaction(tx =>
      read(tx, { organisation: 'a' }),
    );
    expect(rows).toEqual([{ minutes: 8 }]);
  });

  if (id === 'SQLITE_3') {
    it('has each connection prepare it once, with the plan of a plain query', async () => {
      const { knex, database } = await fresh();
      const connection = await knex.client.acquireConnection();
      const prepared: string[] = [];
      const prepare = connection.prepare.bind(connection);
      connection.prepare = (sql: string) => {
        prepared.push(sql);
        return prepare(sql);
      };
      await knex.client.releaseConnection(connection);
      await tuneSqlite(knex);
      const question = {
        organisationId: 'a',
        personId: 'b',
        talkId: 'c',
        now: '2026',
      };
      for (let time = 0; time < 3; time += 1)
        await database.transaction(tx => findTalkPage(tx, question));
      const kept = prepared.filter(sql => sql.includes('from `mus_talk`'));
      expect(kept).toHaveLength(1);
      // A bare parameter would be planned anew for each value.
      expect(kept[0]).not.toMatch(/[^+]\?/);
      const plan = (sql: string) =>
        prepare(`explain query plan ${sql}`)
          .all(Array(sql.split('?').length - 1).fill('a'))
          .map(({ detail }: { detail: string }) => detail);
      expect(plan(kept[0])).toEqual(plan(plainText(kept[0])));
      expect(plan(kept[0]).join()).toContain('SEARCH t USING INDEX');
    });
  }
});
