import { eachDatabase, testSettings } from '../__testUtils__';
import { due, mailOf, openDeliveries } from './__testUtils__';
import { DatabaseDeliveryStore } from './outbox/DatabaseDeliveryStore';
import { handOver, settle } from './outbox/transitions';

jest.setTimeout(60_000);

eachDatabase((_name, makeDeps) => {
  const { startDue } = openDeliveries(makeDeps);

  /** The employee's mail was refused, or held as uncertain. */
  async function startEnded(verdict: 'refuseAddress' | 'cut') {
    const delivery = await startDue({ uncertain: 'hold' });
    const { deps, relay, employee } = delivery;
    relay.judge = to => (to === employee ? verdict : 'ok');
    await delivery.sweep();
    relay.judge = () => 'ok';
    const settings = {
      ...testSettings,
      mail: { ...testSettings.mail, uncertain: 'hold' as const },
    };
    const store = new DatabaseDeliveryStore(deps.database, deps.ids, settings);
    const ended = await mailOf(delivery, 'employee');
    const resend = () => store.resend(ended.id, deps.clock.now());
    const history = async () => {
      const lines = await deps
        .knex('mus_attempt')
        .where({ message_id: ended.id })
        .orderBy(['attempt', 'at']);
      return lines.map(line => [line.attempt, line.outcome, line.smtp_code]);
    };
    return { ...delivery, store, ended, resend, history };
  }

  it('two operators press at once: one resend, one mail', async () => {
    const delivery = await startEnded('refuseAddress');
    const { resend, relay, deps, employee } = delivery;
    const answers = await Promise.all([resend(), resend(), resend()]);
    expect(answers.filter(Boolean)).toHaveLength(1);
    await delivery.sweep();
    expect(relay.to(employee)).toHaveLength(1);
    const rows = await deps.knex('mus_message').where({
      subject_id: delivery.plan.planId,
      channel: 'mail',
      recipient_role: 'employee',
    });
    expect(rows).toHaveLength(1);
  });

  it('the attempts tell the whole story: refused, sent again by hand, sent', async () => {
    const delivery = await startEnded('refuseAddress');
    await delivery.resend();
    delivery.deps.clock.shift({ minutes: 1 });
    await delivery.sweep();
    expect(await delivery.history()).toEqual([
      [1, 'dead', 550],
      [1, 'resend', 550],
      [2, 'sent', 250],
    ]);
  });

  it.each(['refuseAddress', 'cut'] as const)(
    '%s, and the date was moved meanwhile: nobody gets a mail of the old date',
    async verdict => {
      const delivery = await startEnded(verdict);
      const { deps, plan, relay, employee } = delivery;
      const before = relay.to(employee).length;
      await deps
        .knex('mus_action_plan')
        .where({ id: plan.planId })
        .update({ follow_up_on: '2027-02-02', follow_up_generation: 2 });
      expect(await delivery.resend()).toBe(true);
      await delivery.sweep();
      expect(relay.to(employee)).toHaveLength(before);
      expect(await mailOf(delivery, 'employee')).toMatchObject({
        state: 'cancelled',
        error_class: 'superseded',
        frozen: null,
      });
      expect(await delivery.resend()).toBe(false);
    },
  );

  it('who had it in hand before the resend can neither hand over nor settle it', async () => {
    const delivery = await startDue({ uncertain: 'hold' });
    const { deps, relay, employee } = delivery;
    const settings = {
      ...testSettings,
      mail: { ...testSettings.mail, uncertain: 'hold' as const },
    };
    const store = new DatabaseDeliveryStore(deps.database, deps.ids, settings);
    const wish = { channel: 'mail', limit: 10, now: deps.clock.now() };
    const claim = await store.claim(wish);
    const mine = claim.messages.find(
      ({ recipientRole }) => recipientRole === 'employee',
    )!;
    const letter = { from: 'mus@skovlund.example', to: employee, raw: 'x' };
    const mark = handOver(
      mine,
      {
        frozen: JSON.stringify(letter),
        messageDate: due,
        recipientPersonId: delivery.plan.employee.id,
      },
      deps.clock.now(),
    );
    expect(await store.record([mark], deps.clock.now())).toContain(mine.id);
    // It sleeps until the lease is out, and somebody sends the mail again by hand.
    deps.clock.shift({ minutes: 16 });
    await store.recover(deps.clock.now(), 0.5);
    expect(await store.resend(mine.id, deps.clock.now())).toBe(true);
    const context = {
      now: deps.clock.now(),
      chance: 0.5,
      uncertain: 'hold' as const,
    };
    const late = settle(
      mine,
      { type: 'accepted', smtpCode: 250 },
      true,
      context,
    )!;
    const held = await store.record([mark, late], deps.clock.now());
    expect(held.size).toBe(0);
    expect(await mailOf(delivery, 'employee')).toMatchObject({
      state: 'scheduled',
    });
    await delivery.sweep();
    expect(relay.to(employee)).toHaveLength(1);
  });
});
