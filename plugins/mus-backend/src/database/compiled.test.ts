import { TestDatabases } from '@backstage/backend-test-utils';
import { databaseIds } from '../__testUtils__';
import { compiled } from './compiled';
import { dialectOf } from './dialect';
import { KnexDatabase } from './KnexDatabase';
import { migrate } from './migrate';

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
});
