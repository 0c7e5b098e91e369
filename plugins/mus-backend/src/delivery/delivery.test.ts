import { simpleParser } from 'mailparser';
import { eachDatabase } from '../__testUtils__';
import {
  address,
  aDelivery,
  aPlan,
  dueFor,
  setMail,
  TestDelivery,
} from './__testUtils__';

const due = '2026-12-24T06:00:00.000Z';
const before = '2026-12-24T05:59:59.000Z';

jest.setTimeout(60_000);

eachDatabase((_name, makeDeps) => {
  const open: TestDelivery[] = [];
  const start = async (
    ...mail: Parameters<typeof aDelivery> extends [unknown, ...infer M]
      ? M
      : never
  ) => {
    const delivery = await aDelivery(makeDeps, ...mail);
    open.push(delivery);
    return delivery;
  };
  const mailStates = async (delivery: TestDelivery) =>
    (await delivery.messages())
      .filter(row => row.channel === 'mail')
      .map(row => row.state);

  afterEach(async () => {
    for (const delivery of open.splice(0)) {
      await delivery.stop();
      await delivery.relay.stop();
    }
  });

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
      const other = await aPlan(deps, null);
      await deps.database.transaction(tx =>
        deps.readers.grant(tx, [
          {
            organisationId: 'skovlund',
            documentKind: 'plan',
            documentId: plan.planId,
            personId: other.leader.id,
            level: 'status',
            reason: 'newLeader',
            validFrom: deps.clock.now(),
            validTo: null,
          },
        ]),
      );
      await delivery.plan(...dueFor(plan, due));
      deps.clock.set(due);
      await delivery.sweep();
      expect(relay.to(address(plan.leader.id))).toHaveLength(0);
      expect(relay.to(address(other.leader.id))).toHaveLength(1);
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
      expect(await mailStates(delivery)).toEqual(['blocked', 'blocked']);
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
