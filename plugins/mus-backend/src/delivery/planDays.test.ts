import { simpleParser } from 'mailparser';
import { eachDatabase } from '../__testUtils__';
import {
  address,
  aNewLeader,
  aPlan,
  due,
  dueFor,
  mailOf,
  openDeliveries,
} from './__testUtils__';

jest.setTimeout(60_000);

eachDatabase((_name, makeDeps) => {
  const { start } = openDeliveries(makeDeps);

  it.each([
    ['checkIn', 'I har aftalt en kort opfølgning'],
    ['taskDue', 'En af dine opgaver har frist'],
  ])(
    '%s goes on its day, names the day and nothing of the plan',
    async (kind, words) => {
      const delivery = await start();
      const { deps, relay } = delivery;
      const plan = await aPlan(deps, null);
      await delivery.plan(...dueFor(plan, due, { kind }));
      deps.clock.set(due);
      await delivery.sweep();
      const [letter] = relay.to(address(plan.employee.id));
      const { text } = await simpleParser(letter.raw);
      expect(text).toContain(words);
      expect(text).toContain('24. december 2026');
      expect(text).not.toContain('senere, end den skulle');
      expect(relay.taken).toHaveLength(2);
    },
  );

  it.each([
    ['what the former leader agreed to do', 'taskDue'],
    ['a plan that the new leader does not read', 'pleaseConfirm'],
  ])(
    '%s is not mailed to the new one; the employee is still told',
    async (_what, kind) => {
      const delivery = await start();
      const { deps, relay } = delivery;
      const plan = await aPlan(deps, '2027-03-01');
      await aNewLeader(deps, 'plan', plan.planId);
      await delivery.plan(...dueFor(plan, due, { kind }));
      deps.clock.set(due);
      await delivery.sweep();
      expect(relay.taken.map(each => each.to)).toEqual([
        [address(plan.employee.id)],
      ]);
      expect(await mailOf(delivery, 'leader')).toMatchObject({
        state: 'cancelled',
      });
    },
  );

  it.each(['preparationReminder', 'bothReady'])(
    'a new leader who cannot open the talk gets no %s; the employee does',
    async kind => {
      const delivery = await start();
      const { deps, relay } = delivery;
      const { talkId, employee, ...plan } = await aPlan(deps, null);
      await deps
        .knex('mus_talk')
        .where({ id: talkId })
        .update({ state: 'preparing' });
      await aNewLeader(deps, 'talk', talkId);
      const ofTalk = { subjectKind: 'talk' as const, subjectId: talkId, kind };
      await delivery.plan(
        ...dueFor({ talkId, employee, ...plan }, due, ofTalk),
      );
      deps.clock.set(due);
      await delivery.sweep();
      expect(relay.taken.map(each => each.to)).toEqual([
        [address(employee.id)],
      ]);
    },
  );

  it('a closed plan mails nothing', async () => {
    const delivery = await start();
    const { deps, relay } = delivery;
    const plan = await aPlan(deps, null, {
      closed_at: deps.clock.now(),
      state: 'closed',
    });
    await delivery.plan(...dueFor(plan, due, { kind: 'checkIn' }));
    deps.clock.set(due);
    await delivery.sweep();
    expect(relay.taken).toEqual([]);
  });
});
