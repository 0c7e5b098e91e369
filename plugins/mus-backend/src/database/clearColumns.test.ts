import { eachDatabase } from '../__testUtils__';
import { columns } from './clearColumns';

eachDatabase((_name, makeDeps) => {
  it('decides for every column of the schema whether it stands in clear', async () => {
    const { knex } = await makeDeps();
    const postgres = knex.client.config.client === 'pg';
    const { rows } = postgres
      ? await knex.raw(
          "select table_name as name from information_schema.tables where table_name like 'mus\\_%'",
        )
      : {
          rows: await knex.raw(
            "select name from sqlite_master where type = 'table' and name like 'mus\\_%' escape '\\'",
          ),
        };
    const schema: Record<string, string[]> = {};
    for (const { name } of rows as Array<{ name: string }>) {
      schema[name] = Object.keys(await knex(name).columnInfo()).sort();
    }
    const decided = Object.fromEntries(
      Object.entries(columns).map(([table, list]) => [
        table,
        Object.keys(list).sort(),
      ]),
    );
    expect(decided).toEqual(schema);
  });

  it('keeps the access log append-only until an entry expires', async () => {
    const { knex, database, accessLog, clock } = await makeDeps();
    clock.set('2020-01-01T00:00:00.000Z');
    const entry = {
      organisationId: 'skovlund',
      personId: null,
      documentKind: 'talk',
      action: 'open',
      outcome: 'ok',
    } as const;
    await database.transaction(tx =>
      accessLog.record(tx, { ...entry, documentId: 'expired' }),
    );
    clock.set('2026-11-24T00:00:00.000Z');
    await database.transaction(tx =>
      accessLog.record(tx, { ...entry, documentId: 'kept' }),
    );
    await expect(
      knex('mus_access_log').update({ action: 'nothing' }),
    ).rejects.toThrow(/append-only/);
    await expect(
      knex('mus_access_log').where({ document_id: 'kept' }).delete(),
    ).rejects.toThrow(/expire/);
    expect(
      await knex('mus_access_log').where({ document_id: 'expired' }).delete(),
    ).toBe(1);
    expect(await knex('mus_access_log').select('document_id')).toEqual([
      { document_id: 'kept' },
    ]);
  });
});
