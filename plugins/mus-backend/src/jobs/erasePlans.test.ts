import { eachDatabase, MakeDeps, TestDeps } from '../__testUtils__';
import { aPlan, taskContent } from '../actionPlans/__testUtils__/planHarness';
import { erasureUnit } from '../actionPlans/planTexts';
import { columns } from '../database/clearColumns';
import { ErasedError } from '../vault/Vault';
import { erasePlans } from './erasePlans';

jest.setTimeout(60_000);

const run = (deps: TestDeps) =>
  erasePlans.run({ ...deps, projection: { run: async () => true } });

/** A plan with a word of every kind, confirmed by one. */
async function written(makeDeps: MakeDeps, deps?: TestDeps) {
  const plan = await aPlan(makeDeps, deps);
  await plan.add(plan.mette, taskContent('KANARIE opgave'));
  await plan.setDate(
    plan.mette,
    (await plan.read(plan.mette)).version,
    '2027-05-20',
  );
  const { contentVersion } = await plan.read(plan.jonas);
  await plan.say(plan.jonas, contentVersion, 'confirmedWithRemark', 'KANARIE');
  const to = { organisationId: 'skovlund', planId: plan.planId };
  return { ...plan, unit: erasureUnit(to) };
}

/** Rows of any table that belong to the plan and hold an envelope. */
async function envelopesOf({ knex }: TestDeps, planId: string) {
  const tables = Object.entries(columns)
    .filter(([, list]) => 'plan_id' in list)
    .map(([table]) => table);
  const rows = await Promise.all(
    tables.map(table => knex(table).where({ plan_id: planId })),
  );
  return rows.flat();
}

const leave = ({ knex }: TestDeps, personId: string, on: string) =>
  knex('mus_employment')
    .where({ person_id: personId })
    .update({ valid_to: on });

eachDatabase((_name, makeDeps) => {
  it('erases a plan five years after it was last touched, rows and key, so that a dump says nothing', async () => {
    const old = await written(makeDeps);
    const { deps, app, path, planId, jonas, mette } = old;
    const dump = await deps.knex('mus_plan_block').where({ plan_id: planId });
    deps.clock.shift({ days: 5 * 365 - 5 });
    const kept = await written(makeDeps, deps);
    await run(deps);
    expect((await app.get(path, mette)).text).toContain('KANARIE');
    deps.clock.shift({ days: 10 });
    await Promise.all([run(deps), run(deps)]);
    for (const who of [jonas, mette])
      expect((await app.get(path, who)).status).toBe(404);
    expect(await envelopesOf(deps, planId)).toEqual([]);
    expect(
      await deps.knex('mus_action_plan').where({ id: planId }).first(),
    ).toMatchObject({ state: 'closed', erased_at: deps.clock.now() });
    const log = deps.knex('mus_access_log').where({ document_id: planId });
    expect(await log.where({ action: 'erase' })).toHaveLength(1);
    // Yesterday's dump is put back: it cannot be opened.
    await deps.knex('mus_plan_block').insert(dump);
    await expect(deps.vault.keyFor(old.unit)).rejects.toThrow(ErasedError);
    expect((await app.get(path, jonas)).text).not.toContain('KANARIE');
    expect((await kept.app.get(kept.path, kept.jonas)).text).toContain(
      'KANARIE',
    );
  });

  it('erases a year after the employee left, not when they moved, and mails nothing more', async () => {
    const gone = await written(makeDeps);
    const { deps, app, path, jonas, mette, planId } = gone;
    const moved = await written(makeDeps, deps);
    await leave(deps, jonas, '2026-12-01');
    const [before] = await deps
      .knex('mus_employment')
      .where({ person_id: moved.jonas });
    await leave(deps, moved.jonas, '2026-12-01');
    await deps
      .knex('mus_employment')
      .insert({ ...before, id: deps.ids.next(), valid_to: null });
    deps.clock.set('2027-11-20T08:00:00.000Z');
    await run(deps);
    expect((await app.get(path, mette)).status).toBe(200);
    deps.clock.set('2027-12-03T08:00:00.000Z');
    await run(deps);
    expect((await app.get(path, mette)).status).toBe(404);
    expect((await moved.app.get(moved.path, moved.mette)).status).toBe(200);
    const { talkId } = gone.talk;
    expect(
      await deps.knex('mus_talk').where({ id: talkId }).first('state'),
    ).toEqual({ state: 'closed' });
    expect(deps.dueFacts.cancelled).toContainEqual({
      organisationId: 'skovlund',
      subjectId: planId,
    });
  });

  it('says on the page how long it is kept', async () => {
    const { read, jonas } = await aPlan(makeDeps);
    expect((await read(jonas)).kept).toEqual({
      untouchedMonths: 60,
      afterLeavingMonths: 12,
    });
  });
});
