import { eachDatabase } from '../__testUtils__';
import {
  address,
  aNewLeader,
  aPlan,
  due,
  dueFor,
  mailOf,
  openDeliveries,
  setMail,
} from './__testUtils__';

jest.setTimeout(60_000);

eachDatabase((_name, makeDeps) => {
  const { start } = openDeliveries(makeDeps);

  describe('who gets it', () => {
    it.each([
      ['a@skovlund.example, evil@skovlund.example', 'badAddress'],
      ['a@x.dk, evil@y.dk', 'badAddress'],
      ['"a b"@skovlund.example', 'badAddress'],
      ['a@skovlund.example\r\nRCPT TO:<evil@skovlund.example>', 'badAddress'],
      ['Mette <a@skovlund.example>', 'badAddress'],
      ['a@skovlund.example(comment)', 'badAddress'],
      ['a..b@skovlund.example', 'badAddress'],
      ['ærø@skovlund.example', 'badAddress'],
      ['mette@elsewhere.example', 'foreignDomain'],
      [null, 'noAddress'],
    ])(
      '%j is no address: blocked and visible, the other still gets theirs',
      async (mail, errorClass) => {
        const delivery = await start();
        const { deps, relay } = delivery;
        const plan = await aPlan(deps, '2026-12-24');
        await setMail(deps, plan.leader.id, mail);
        await delivery.plan(...dueFor(plan, due));
        deps.clock.set(due);
        await delivery.sweep();
        expect(relay.taken.map(each => each.to)).toEqual([
          [address(plan.employee.id)],
        ]);
        const rows = (await delivery.messages()).filter(
          row => row.channel === 'mail' && row.recipient_role === 'leader',
        );
        expect(rows).toMatchObject([
          { state: 'blocked', error_class: errorClass },
        ]);
      },
    );

    it('looks at a blocked address again the next day', async () => {
      const delivery = await start();
      const { deps, relay } = delivery;
      const plan = await aPlan(deps, '2026-12-24');
      await setMail(deps, plan.leader.id, null);
      await delivery.plan(...dueFor(plan, due));
      deps.clock.set(due);
      await delivery.sweep();
      await setMail(deps, plan.leader.id, address(plan.leader.id));
      deps.clock.shift({ hours: 23 });
      await delivery.sweep();
      expect(relay.to(address(plan.leader.id))).toHaveLength(0);
      deps.clock.shift({ hours: 1 });
      await delivery.sweep();
      expect(relay.to(address(plan.leader.id))).toHaveLength(1);
    });

    it('a new leader gets it, the former one does not', async () => {
      const delivery = await start();
      const { deps, relay } = delivery;
      const plan = await aPlan(deps, '2026-12-24');
      const newLeader = await aNewLeader(deps, 'plan', plan.planId);
      await delivery.plan(...dueFor(plan, due));
      deps.clock.set(due);
      await delivery.sweep();
      expect(relay.to(address(plan.leader.id))).toHaveLength(0);
      expect(relay.to(address(newLeader))).toHaveLength(1);
    });

    it('somebody who has left gets nothing, and it is visible', async () => {
      const delivery = await start();
      const { deps, relay } = delivery;
      const plan = await aPlan(deps, '2026-12-24');
      await deps
        .knex('mus_person')
        .where({ id: plan.employee.id })
        .update({ active: false });
      await delivery.plan(...dueFor(plan, due));
      deps.clock.set(due);
      await delivery.sweep();
      expect(relay.taken).toEqual([]);
      for (const role of ['employee', 'leader']) {
        expect(await mailOf(delivery, role)).toMatchObject({
          state: 'blocked',
        });
      }
    });

    it('the bell is tried again until it rings', async () => {
      const delivery = await start();
      const { deps, notices } = delivery;
      const plan = await aPlan(deps, '2026-12-24');
      await delivery.plan(...dueFor(plan, due));
      delivery.failNotices(3);
      deps.clock.set(due);
      for (let sweep = 0; sweep < 4; sweep++) {
        await delivery.sweep();
        deps.clock.shift({ minutes: 20 });
      }
      expect(notices).toHaveLength(2);
      expect(new Set(notices.map(notice => notice.scope)).size).toBe(2);
    });
  });
});
