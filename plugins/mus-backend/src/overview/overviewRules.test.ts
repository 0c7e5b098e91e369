import {
  followUpState,
  needOf,
  OverviewSort,
  overviewSorts,
  queryLines,
} from '@samtale/backstage-plugin-mus-common';
import { eachDatabase, TestDeps } from '../__testUtils__';
import { randomTeam } from './__testUtils__/randomTeam';
import { Line } from './LineRow';
import { OverviewReadModel, TeamQuery } from './OverviewReadModel';

jest.setTimeout(120_000);

const queries: TeamQuery[] = [
  {},
  ...overviewSorts.flatMap(sort =>
    (['asc', 'desc'] as const).map(order => ({ sort, order })),
  ),
  { needs: 'none' },
  { needs: 'answer', sort: 'name' },
  { search: 'aa' },
  { search: 'Østergaard', sort: 'overdue', order: 'desc' },
];

eachDatabase((_, makeDeps) => {
  let deps: TestDeps;
  let model: OverviewReadModel;

  beforeEach(async () => {
    deps = await makeDeps();
    model = new OverviewReadModel(deps);
  });

  async function everything(
    personId: string,
    query: TeamQuery,
    limit: number,
  ): Promise<Line[]> {
    const caller = {
      organisationId: 'skovlund',
      personId,
      entityRef: '',
      name: '',
      isHr: false,
      isOperator: false,
    };
    const rows: Line[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await model.team(caller, { ...query, limit, cursor });
      rows.push(...page.rows);
      if (!page.nextCursor) {
        expect(page.total).toBe(rows.length);
        return rows;
      }
      cursor = page.nextCursor;
    }
  }

  it.each([1, 2])(
    '[T25] computes in SQL what the common rules say (seed %i)',
    async seed => {
      const { leader, units } = await randomTeam(deps, seed, 60);
      const today = deps.clock.today();
      const all = await everything(leader.id, {}, 200);
      expect(all.length).toBe(60);
      expect(all.map(line => [line.employmentId, line.needs])).toEqual(
        all.map(line => [line.employmentId, needOf(line, today)]),
      );

      const plans = await deps
        .knex('mus_action_plan')
        .select('id', 'follow_up_on', 'follow_up_held_at');
      const expected = all.map(({ planId }) => {
        const plan = plans.find(({ id }) => id === planId);
        return plan
          ? followUpState(
              {
                on: plan.follow_up_on,
                heldAt: plan.follow_up_held_at,
                onceMoreDays: 14,
              },
              today,
            )
          : null;
      });
      expect(all.map(line => line.followUpState)).toEqual(expected);

      for (const query of [
        ...queries,
        { unitId: units[1].id, sort: 'followUp' as OverviewSort },
      ]) {
        const paged = await everything(leader.id, query, 17);
        expect([query, paged.map(line => line.employmentId)]).toEqual([
          query,
          queryLines(all, query).map(line => line.employmentId),
        ]);
      }
    },
  );

  it('meets every need at least once, so that the comparison says something', async () => {
    const { leader } = await randomTeam(deps, 4, 300);
    const needs = new Set(
      (await everything(leader.id, {}, 200)).map(line => line.needs ?? 'none'),
    );
    expect([...needs].sort()).toEqual([
      'answer',
      'answerTime',
      'confirm',
      'followUpDue',
      'followUpMissed',
      'invite',
      'none',
      'notReached',
      'overdueTasks',
      'planMissing',
      'provisional',
      'startTalk',
    ]);
  });

  it('refuses a cursor that it did not give out for this order', async () => {
    const { leader } = await randomTeam(deps, 5, 12);
    const caller = {
      organisationId: 'skovlund',
      personId: leader.id,
      entityRef: '',
      name: '',
      isHr: false,
      isOperator: false,
    };
    const { nextCursor } = await model.team(caller, { sort: 'name', limit: 3 });
    await expect(async () =>
      model.team(caller, { sort: 'plan', cursor: nextCursor! }),
    ).rejects.toThrow('Bad input');
    await expect(async () =>
      model.team(caller, { sort: 'name', cursor: 'bm90IGpzb24' }),
    ).rejects.toThrow('Bad input');
  });

  it('reads a leader of 5,000 employees in two statements and in time', async () => {
    const { leader } = await randomTeam(deps, 6, 5_000, 1);
    // What PostgreSQL does by itself within a minute of so many new rows.
    await deps.knex.raw('analyze');
    const caller = {
      organisationId: 'skovlund',
      personId: leader.id,
      entityRef: '',
      name: '',
      isHr: false,
      isOperator: false,
    };
    await model.team(caller, { limit: 50 });
    deps.startQueryLog();
    const begun = performance.now();
    const page = await model.team(caller, { limit: 50 });
    const took = performance.now() - begun;
    expect(page.rows).toHaveLength(50);
    expect(deps.queries.filter(sql => sql.startsWith('select'))).toHaveLength(
      2,
    );
    process.stdout.write(
      `overview of 5,000 employees: ${Math.round(took)} ms\n`,
    );
    expect(took).toBeLessThan(3_000);
  });
});
