import { eachDatabase } from '../__testUtils__';
import { expireAccessLog } from './expireAccessLog';
import { JobDeps } from './Job';

jest.setTimeout(60_000);

const entry = {
  organisationId: 'skovlund',
  personId: null,
  documentKind: 'talk',
  action: 'open',
  outcome: 'ok',
} as const;

eachDatabase((_name, makeDeps) => {
  /** One entry that has expired and one that has not; then the product's clock is moved. */
  async function startMoved(days: number) {
    const deps = await makeDeps();
    const { knex, database, accessLog, clock } = deps;
    const record = (documentId: string) =>
      database.transaction(tx =>
        accessLog.record(tx, { ...entry, documentId }),
      );
    clock.set('2020-01-01T00:00:00.000Z');
    await record('expired');
    clock.set(new Date().toISOString());
    await record('kept');
    clock.shift({ days });
    const projection = { run: async () => {} };
    await expireAccessLog.run({ ...deps, projection } as unknown as JobDeps);
    return knex('mus_access_log').pluck('document_id');
  }

  it.each([0, 731, 5000])(
    'with the demo’s clock %i days ahead the job runs, and what has not expired on the real clock stays',
    async days => {
      expect(await startMoved(days)).toEqual(['kept']);
    },
  );

  it('a clock that is behind keeps what it has', async () => {
    expect((await startMoved(-3000)).sort()).toEqual(['expired', 'kept']);
  });
});
