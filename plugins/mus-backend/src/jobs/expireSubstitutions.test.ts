import { aPerson, eachDatabase } from '../__testUtils__';
import { expireSubstitutions } from './expireSubstitutions';
import { JobDeps } from './Job';

eachDatabase((_name, makeDeps) => {
  it('deletes who stood in for whom a year after it was over, and nothing that may still run', async () => {
    const deps = await makeDeps();
    const mette = (await aPerson(deps, 'Mette Leder')).id;
    const row = (id: string, part: object) => ({
      organisation_id: 'skovlund',
      id,
      leader_person_id: mette,
      substitute_person_id: mette,
      from_on: '2025-06-01',
      until_on: '2026-12-31',
      created_at: '2025-05-20T08:00:00.000Z',
      ended_at: null,
      ...part,
    });
    await deps
      .knex('mus_substitute')
      .insert([
        row('running', {}),
        row('over-long', { until_on: '2025-11-23' }),
        row('over-a-year', { until_on: '2025-11-24' }),
        row('taken-back-long', { ended_at: '2025-11-24T07:59:59.999Z' }),
        row('taken-back-a-year', { ended_at: '2025-11-24T08:00:00.000Z' }),
        row('of-others', { organisation_id: 'andeby', until_on: '2020-01-01' }),
      ]);
    const run = (months: number) =>
      expireSubstitutions.run({
        ...deps,
        settings: {
          ...deps.settings,
          retention: { ...deps.settings.retention, substitutions: months },
        },
      } as unknown as JobDeps);
    const left = () => deps.knex('mus_substitute').orderBy('id').pluck('id');
    await run(12);
    expect(await left()).toEqual([
      'of-others',
      'over-a-year',
      'running',
      'taken-back-a-year',
    ]);
    await run(1);
    expect(await left()).toEqual(['of-others', 'running']);
  });
});
