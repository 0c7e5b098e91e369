import { simpleParser } from 'mailparser';
import { eachDatabase } from '../__testUtils__';
import { address, aPlan, due, dueFor, openDeliveries } from './__testUtils__';

const before = '2026-12-24T05:59:59.000Z';

jest.setTimeout(60_000);

eachDatabase((_name, makeDeps) => {
  const { start } = openDeliveries(makeDeps);

  describe('on the day', () => {
    it('[T23] both get one mail each that follow-up must be planned, and the bell, never before the time', async () => {
      const delivery = await start();
      const { deps, relay, notices } = delivery;
      const plan = await aPlan(deps, '2026-12-24');
      await delivery.plan(...dueFor(plan, due));
      deps.clock.set(before);
      await delivery.sweep();
      expect(relay.taken).toEqual([]);
      deps.clock.set(due);
      await delivery.sweep();
      await delivery.sweep();
      expect(relay.taken.map(mail => mail.to)).toEqual(
        expect.arrayContaining([
          [address(plan.employee.id)],
          [address(plan.leader.id)],
        ]),
      );
      expect(relay.taken).toHaveLength(2);
      const mail = await simpleParser(
        relay.to(address(plan.employee.id))[0].raw,
      );
      expect(mail.subject).toBe('MUS: følg op på jeres handleplan');
      for (const body of [mail.text, mail.html as string]) {
        expect(body).toContain(
          'Aftal et tidspunkt, eller registrér, at I har fulgt op.',
        );
        expect(body).toContain('Jonas Kjær og Mette Holm');
        expect(body).toContain('torsdag den 24. december 2026');
        expect(body).toContain(
          `http://localhost:7007/mus/plans/${plan.planId}`,
        );
      }
      expect(notices.map(notice => notice.entityRef).sort()).toEqual(
        [plan.employee.ref, plan.leader.ref].sort(),
      );
      expect(notices[0]).toMatchObject({
        title: 'MUS: følg op på jeres handleplan',
        link: `/mus/plans/${plan.planId}`,
      });
      expect((await delivery.messages()).map(row => row.state)).toEqual(
        Array(4).fill('sent'),
      );
    });

    it('writes the headers that keep other machines quiet, and each one’s language', async () => {
      const delivery = await start();
      const { deps, relay } = delivery;
      const plan = await aPlan(deps, '2026-12-24');
      await deps
        .knex('mus_person')
        .where({ id: plan.leader.id })
        .update({ language: 'en' });
      await delivery.plan(...dueFor(plan, due));
      deps.clock.set(due);
      await delivery.sweep();
      const mail = await simpleParser(relay.to(address(plan.leader.id))[0].raw);
      expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
      expect(mail.headers.get('content-language')).toBe('en');
      expect(mail.date?.toISOString()).toBe(due);
      expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@skovlund\.example>$/);
      expect(mail.from?.text).toContain('mus@skovlund.example');
      expect(mail.html).toContain('<html lang="en">');
      expect(mail.text).toContain('Thursday 24 December 2026');
    });

    it('keeps neither address nor text once a mail has left', async () => {
      const delivery = await start();
      const plan = await aPlan(delivery.deps, '2026-12-24');
      await delivery.plan(...dueFor(plan, due));
      delivery.deps.clock.set(due);
      await delivery.sweep();
      expect((await delivery.messages()).map(row => row.frozen)).toEqual([
        null,
        null,
        null,
        null,
      ]);
      const attempts = await delivery.deps.knex('mus_attempt');
      expect(JSON.stringify(attempts)).not.toMatch(/@|Jonas|Mette/);
      expect(attempts.filter(row => row.outcome === 'sent')).toHaveLength(4);
    });

    it('after a downtime sends everything in due order, and the text names the real date', async () => {
      const delivery = await start({ maxConnections: 1 });
      const { deps, relay } = delivery;
      const days = ['2026-12-01', '2026-12-02', '2026-12-03'];
      const plans = [];
      for (const day of days) plans.push(await aPlan(deps, day));
      for (const at of [2, 0, 1])
        await delivery.plan(...dueFor(plans[at], `${days[at]}T06:00:00.000Z`));
      deps.clock.set('2026-12-08T09:00:00.000Z');
      await delivery.sweep();
      const firstOf = plans.map(plan =>
        relay.taken.findIndex(mail => mail.to[0] === address(plan.employee.id)),
      );
      expect(relay.taken).toHaveLength(6);
      expect(firstOf).toEqual([...firstOf].sort((a, b) => a - b));
      const mail = await simpleParser(
        relay.to(address(plans[0].employee.id))[0].raw,
      );
      expect(mail.text).toContain('senere, end den skulle');
      expect(mail.text).toContain('tirsdag den 1. december 2026');
    });
  });

  describe('facts', () => {
    it('the same fact twice gives one mail', async () => {
      const delivery = await start();
      const plan = await aPlan(delivery.deps, '2026-12-24');
      await delivery.plan(...dueFor(plan, due));
      await delivery.plan(...dueFor(plan, due));
      expect(await delivery.messages()).toHaveLength(4);
      expect(await delivery.deps.knex('mus_due')).toHaveLength(2);
    });

    it('a moved date cancels what has not left; the new date has its own', async () => {
      const delivery = await start();
      const { deps, relay } = delivery;
      const plan = await aPlan(deps, '2027-01-07', { follow_up_generation: 2 });
      await delivery.plan(...dueFor(plan, due));
      await deps.database.transaction(async tx => {
        const which = {
          organisationId: 'skovlund',
          subjectId: plan.planId,
          beforeGeneration: 2,
        };
        await delivery.dueFacts.cancel(tx, which, deps.clock.now());
        const moved = dueFor(plan, '2027-01-07T06:00:00.000Z', {
          generation: 2,
        });
        await delivery.dueFacts.add(tx, moved, deps.clock.now());
      });
      deps.clock.set('2027-01-07T06:00:00.000Z');
      await delivery.sweep();
      expect(relay.taken).toHaveLength(2);
      expect((await delivery.messages()).map(row => row.state).sort()).toEqual([
        ...Array(4).fill('cancelled'),
        ...Array(4).fill('sent'),
      ]);
      const facts = await deps.knex('mus_due').orderBy('generation');
      expect(facts.map(fact => fact.cancelled_at !== null)).toEqual([
        true,
        true,
        false,
        false,
      ]);
    });

    it('cancels only the kinds it is asked for', async () => {
      const delivery = await start();
      const { deps } = delivery;
      const plan = await aPlan(deps, '2026-12-24');
      await delivery.plan(
        ...dueFor(plan, due),
        ...dueFor(plan, due, { kind: 'pleaseConfirm' }),
      );
      const which = {
        organisationId: 'skovlund',
        subjectId: plan.planId,
        kinds: ['pleaseConfirm'],
      };
      await deps.database.transaction(tx =>
        delivery.dueFacts.cancel(tx, which, deps.clock.now()),
      );
      const rows = await delivery.messages();
      expect(
        rows.filter(row => row.state === 'cancelled').map(row => row.mail),
      ).toEqual(Array(4).fill('pleaseConfirm'));
    });

    it('a fact that was left standing after its date moved sends nothing', async () => {
      const delivery = await start();
      const { deps, relay } = delivery;
      const plan = await aPlan(deps, '2027-01-07', { follow_up_generation: 2 });
      await delivery.plan(...dueFor(plan, due));
      deps.clock.set(due);
      await delivery.sweep();
      expect(relay.taken).toEqual([]);
      expect((await delivery.messages()).map(row => row.state)).toEqual(
        Array(4).fill('cancelled'),
      );
    });
  });
});
