import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TestDatabases } from '@backstage/backend-test-utils';
import knexFactory from 'knex';
import { databaseIds } from '../__testUtils__';
import {
  asBoolean,
  asCount,
  bytewise,
  isConnectionError,
  isUniqueViolation,
} from './dialect';
import { KnexDatabase } from './KnexDatabase';
import { migrate } from './migrate';
import { oneBackend, SecondBackendError } from './oneBackend';
import { tuneSqlite } from './tuneSqlite';

const databases = TestDatabases.create({
  ids: databaseIds(),
  disableDocker: true,
});

describe.each(databaseIds())('%s', id => {
  it('lets several replicas migrate an empty database at once', async () => {
    const knex = await databases.init(id);
    const replicas = id === 'SQLITE_3' ? 1 : 4;
    await Promise.all(
      Array.from({ length: replicas }, () => migrate(knex, 'content')),
    );
    await migrate(knex, 'content');
    expect(await knex.schema.hasTable('mus_access_log')).toBe(true);
  });

  it('starts on the schema of a newer release', async () => {
    const knex = await databases.init(id);
    await migrate(knex, 'content');
    await knex('knex_migrations').insert({
      name: '20991231000000_later.js',
      batch: 99,
      migration_time: knex.fn.now(),
    });
    await migrate(knex, 'content');
    expect(await knex('knex_migrations').where({ batch: 99 })).toHaveLength(1);
  });

  it('commits all of a transaction or nothing', async () => {
    const knex = await databases.init(id);
    await migrate(knex, 'content');
    const database = new KnexDatabase(knex);
    const insert = (organisation: string) => ({
      organisation_id: organisation,
      offset_minutes: 1,
    });
    await expect(
      database.transaction(async tx => {
        await tx('mus_clock').insert(insert('a'));
        throw new Error('in between');
      }),
    ).rejects.toThrow('in between');
    await database.transaction(tx => tx('mus_clock').insert(insert('b')));
    expect(await knex('mus_clock').select('organisation_id')).toEqual([
      { organisation_id: 'b' },
    ]);
  });

  it('reads booleans and counts alike, orders bytewise, and knows a row that is there', async () => {
    const knex = await databases.init(id);
    await migrate(knex, 'content');
    const task = (subject: string) => ({
      organisation_id: 'a',
      id: subject,
      kind: 'k',
      subject,
      at: '',
    });
    await knex('mus_operator_task').insert(['b', 'B', 'a', 'A'].map(task));
    const order = await knex('mus_operator_task')
      .orderByRaw(bytewise(knex, 'subject').toQuery())
      .select('subject');
    expect(order.map(({ subject }) => subject)).toEqual(['A', 'B', 'a', 'b']);
    expect(
      asCount((await knex('mus_operator_task').count({ n: '*' }))[0].n),
    ).toBe(4);
    const twice = await knex('mus_operator_task')
      .insert(task('a'))
      .catch((error: unknown) => error);
    expect([isUniqueViolation(twice), isConnectionError(twice)]).toEqual([
      true,
      false,
    ]);
    await knex('mus_unit').insert({
      organisation_id: 'a',
      id: 'u',
      entity_ref: 'r',
      name: 'n',
      sort_key: 's',
      path: 'u/',
      active: false,
    });
    expect(asBoolean((await knex('mus_unit').first('active')).active)).toBe(
      false,
    );
  });
});

describe('SQLite files', () => {
  const newFile = () =>
    path.join(mkdtempSync(path.join(tmpdir(), 'samtale-db-')), 'mus.sqlite');

  it('writes ahead with full sync, on a connection that is made anew too', async () => {
    const knex = knexFactory({
      client: 'better-sqlite3',
      connection: { filename: newFile() },
      useNullAsDefault: true,
    });
    await tuneSqlite(knex);
    const read = async () => [
      (await knex.raw('PRAGMA journal_mode'))[0].journal_mode,
      (await knex.raw('PRAGMA synchronous'))[0].synchronous,
    ];
    expect(await read()).toEqual(['wal', 2]);
    const connection = await knex.client.acquireConnection();
    connection.close();
    connection.__knex__disposed = 'closed by the test';
    await knex.client.releaseConnection(connection);
    expect(await read()).toEqual(['wal', 2]);
    await knex.destroy();
  });

  it('serve one backend at a time', async () => {
    const file = newFile();
    const release = await oneBackend(file);
    await expect(oneBackend(file)).rejects.toThrow(SecondBackendError);
    await release();
    await (
      await oneBackend(file)
    )();
  });
});
