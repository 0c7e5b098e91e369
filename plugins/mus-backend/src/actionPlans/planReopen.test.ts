import { eachDatabase, MakeDeps } from '../__testUtils__';
import { aPlan, PlanHarness, taskContent } from './__testUtils__/planHarness';

jest.setTimeout(60_000);

const on = '2026-12-05';

const talkState = async ({ deps, talk }: PlanHarness) =>
  (await deps.knex('mus_talk').where({ id: talk.talkId }).first()).state;

/** A confirmed plan with a follow-up on a Saturday, whose mail goes the Friday before. */
async function aConfirmedPlan(makeDeps: MakeDeps) {
  const plan = await aPlan(makeDeps);
  const { add, setDate, read, say, jonas, mette } = plan;
  await add(mette, taskContent('Kursus', { deadline: '2026-12-07' }));
  await setDate(mette, (await read(mette)).version, on);
  const { contentVersion } = await read(jonas);
  await say(jonas, contentVersion).expect(200);
  await say(mette, contentVersion).expect(200);
  return plan;
}

/** What was added after so many facts, without who it is for. */
const addedSince = ({ deps }: PlanHarness, count: number) => [
  ...new Set(
    deps.dueFacts.facts
      .slice(count)
      .map(({ kind, occurrence, dueAt }) => `${kind} ${occurrence} ${dueAt}`),
  ),
];

eachDatabase((_name, makeDeps) => {
  it('a plan closed by mistake goes on: state of plan and talk, its mails, and both are told', async () => {
    const plan = await aConfirmedPlan(makeDeps);
    const { record, reopen, read, changes, deps, jonas, mette, planId } = plan;
    expect(await talkState(plan)).toBe('followingUp');
    await record(mette, null, true).expect(200);
    expect(await talkState(plan)).toBe('closed');
    expect(await read(jonas)).toMatchObject({
      state: 'closed',
      closedFrom: on,
      can: { reopen: true, write: false },
    });
    const count = deps.dueFacts.facts.length;
    deps.clock.set('2026-11-26T09:00:00.000Z');
    const reply = await reopen(jonas, on).expect(200);
    expect(reply.body).toMatchObject({
      state: 'confirmed',
      closedFrom: null,
      reopened: { at: '2026-11-26T09:00:00.000Z', by: 'employee' },
      followUp: { on, state: 'scheduled' },
      can: { reopen: false, write: true },
    });
    expect(await talkState(plan)).toBe('followingUp');
    expect(addedSince(plan, count)).toEqual([
      `followUpSet ${on} 2026-11-26T09:00:00.000Z`,
      `followUpDue ${on} 2026-12-04T06:00:00.000Z`,
      `followUpOnceMore ${on} 2026-12-21T06:00:00.000Z`,
      'taskDue 2026-12-07 2026-12-07T06:00:00.000Z',
    ]);
    expect((await read(mette)).reopened).toMatchObject({ by: 'employee' });
    const [line] = await changes(mette);
    expect(line).toMatchObject({
      by: { id: jonas },
      changes: [{ code: 'reopened' }, { code: 'followUpSet' }],
    });
    expect(deps.live.changes.at(-1)).toMatchObject({
      kind: 'plan',
      id: planId,
    });
    const again = await reopen(jonas, on).expect(200);
    expect(again.body.version).toBe(reply.body.version);
  });

  it('no mail goes twice: what went before closing is not sent again, what had not gone yet is', async () => {
    const went = await aConfirmedPlan(makeDeps);
    went.deps.clock.set('2026-12-04T08:00:00.000Z');
    await went.record(went.mette, null, true).expect(200);
    const before = went.deps.dueFacts.facts.length;
    went.deps.clock.set('2026-12-04T09:00:00.000Z');
    await went.reopen(went.mette, on).expect(200);
    expect(addedSince(went, before).map(line => line.split(' ')[0])).toEqual([
      'followUpSet',
      'followUpOnceMore',
      'taskDue',
    ]);
    const waited = await aConfirmedPlan(makeDeps);
    waited.deps.clock.set('2026-12-03T08:00:00.000Z');
    await waited.record(waited.mette, null, true).expect(200);
    const count = waited.deps.dueFacts.facts.length;
    waited.deps.clock.set('2026-12-04T09:00:00.000Z');
    await waited.reopen(waited.mette, on).expect(200);
    expect(addedSince(waited, count)).toContain(
      `followUpDue ${on} 2026-12-04T09:00:00.000Z`,
    );
  });

  it('asks for a date where the old one is past, and both confirm that one', async () => {
    const plan = await aConfirmedPlan(makeDeps);
    const { record, reopen, read, jonas, mette, deps } = plan;
    deps.clock.set('2026-12-05T09:00:00.000Z');
    await record(mette, null, true).expect(200);
    deps.clock.set('2026-12-08T09:00:00.000Z');
    const codes = [await reopen(jonas, null), await reopen(jonas, on)].map(
      ({ status, body }) => [status, body.error.problems[0].code],
    );
    expect(codes).toEqual([
      [400, 'reopenNeedsDate'],
      [400, 'nextNotAhead'],
    ]);
    expect((await read(jonas)).state).toBe('closed');
    await reopen(jonas, '2027-01-12').expect(200);
    expect(await read(mette)).toMatchObject({
      state: 'changedSinceConfirmed',
      can: { confirm: true },
    });
    expect(await talkState(plan)).toBe('followingUp');
  });

  it('is not opened by who led the employee before, by readers, and once it is erased', async () => {
    const plan = await aConfirmedPlan(makeDeps);
    const { record, reopen, read, jonas, mette, deps, talk, planId } = plan;
    await record(mette, null, true).expect(200);
    const employment = () =>
      deps.knex('mus_employment').where({ id: talk.employmentId });
    const reader = () =>
      deps.knex('mus_reader').where({ document_id: planId, person_id: mette });
    await reader().update({ level: 'read' });
    expect((await reopen(mette, on)).status).toBe(409);
    expect((await read(mette)).can.reopen).toBe(false);
    await reader().update({ level: 'write' });
    await employment().update({ valid_to: '2026-11-24' });
    expect((await reopen(mette, on)).body.error.problems[0].code).toBe(
      'reopenOtherTwo',
    );
    expect((await read(mette)).can.reopen).toBe(false);
    expect((await read(jonas)).can.reopen).toBe(true);
    await deps.knex('mus_reader').where({ document_id: planId }).delete();
    expect((await reopen(jonas, on)).status).toBe(404);
  });
});
