import { eachDatabase } from '../__testUtils__';
import { aPlan, PlanHarness, taskContent } from './__testUtils__/planHarness';

jest.setTimeout(60_000);

const talkState = async ({ deps, talk }: PlanHarness) =>
  (await deps.knex('mus_talk').where({ id: talk.talkId }).first()).state;

eachDatabase((_name, makeDeps) => {
  it('both confirm what they saw; a change needs confirming anew [T20]', async () => {
    const plan = await aPlan(makeDeps);
    const { add, save, setDate, read, say, mette, jonas, deps } = plan;
    const task = await add(mette, taskContent('Kursus'));
    await setDate(mette, (await read(mette)).version, '2027-05-20');
    const { contentVersion } = await read(jonas);
    const half = (
      await say(jonas, contentVersion, 'confirmedWithRemark', 'Husk vikar')
    ).body;
    expect(half).toMatchObject({
      state: 'awaitingConfirmation',
      can: { confirm: false },
    });
    expect(deps.dueFacts.facts.at(-1)).toMatchObject({
      kind: 'pleaseConfirm',
      recipientRole: 'leader',
      dueAt: deps.clock.now(),
    });
    const done = (await say(mette, contentVersion)).body;
    expect(done.state).toBe('confirmed');
    expect(done.confirmations).toContainEqual(
      expect.objectContaining({
        party: 'employee',
        verdict: 'confirmedWithRemark',
        remark: 'Husk vikar',
        current: true,
      }),
    );
    expect(await talkState(plan)).toBe('followingUp');

    await save(
      jonas,
      task.id,
      1,
      taskContent('Kursus', { state: 'done', outcome: 'Bestået' }),
    );
    expect((await read(mette)).state).toBe('confirmed');
    await save(jonas, task.id, 2, taskContent('To kurser'));
    const changed = await read(mette);
    expect(changed.state).toBe('changedSinceConfirmed');
    expect(
      changed.confirmations.every(
        (said: { current: boolean }) => !said.current,
      ),
    ).toBe(true);
    expect((await deps.knex('mus_action_plan').first()).state).toBe(
      'changedSinceConfirmed',
    );
  });

  it('a confirmation of an older version is refused', async () => {
    const { add, save, setDate, read, say, mette, jonas, deps } =
      await aPlan(makeDeps);
    const task = await add(mette, taskContent('Kursus'));
    await setDate(mette, (await read(mette)).version, '2027-05-20');
    const { contentVersion } = await read(jonas);
    await save(mette, task.id, 1, taskContent('To kurser'));
    const stale = await say(jonas, contentVersion);
    expect(stale.status).toBe(409);
    expect(stale.body.error.problems[0].code).toBe('staleConfirmation');
    expect(await deps.knex('mus_plan_confirmation')).toEqual([]);
  });
});
