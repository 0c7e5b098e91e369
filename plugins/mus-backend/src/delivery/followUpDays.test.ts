import { followUpOccurrences } from '@samtale/backstage-plugin-mus-common';
import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import { eachDatabase } from '../__testUtils__';
import {
  address,
  aPlan,
  openDeliveries,
  SeededPlan,
  TestDelivery,
} from './__testUtils__';
import { later } from './outbox/backoff';

jest.setTimeout(60_000);

const policy = {
  zone: 'Europe/Copenhagen',
  dueTime: '07:00',
  advanceDays: 14,
  onceMoreDays: 14,
};

/** The calendar part of a mail, read by a parser that is not the writer's. */
async function calendarOf(raw: string) {
  const mail = await simpleParser(raw);
  const file = mail.attachments.find(part => part.filename === 'mus.ics')!;
  const calendar = new ICAL.Component(
    ICAL.parse(file.content.toString('utf8')) as [string, unknown[], unknown[]],
  );
  const event = calendar.getFirstSubcomponent('vevent')!;
  const value = (name: string) => event.getFirstPropertyValue(name);
  return {
    mail,
    method: calendar.getFirstPropertyValue('method'),
    value,
    whole: file.content.toString('utf8'),
  };
}

eachDatabase((_name, makeDeps) => {
  const { start } = openDeliveries(makeDeps);

  /** Plans what the rules say for a follow-up date. */
  async function agree(
    delivery: TestDelivery,
    plan: SeededPlan,
    on: string,
    sendOnDaysOff: boolean,
  ) {
    const now = delivery.deps.clock.now();
    const facts = followUpOccurrences({
      ...policy,
      on,
      sendOnDaysOff,
      now,
    }).flatMap(each =>
      (['employee', 'leader'] as const).map(recipientRole => ({
        ...each,
        organisationId: 'skovlund',
        subjectKind: 'plan' as const,
        subjectId: plan.planId,
        recipientRole,
        generation: 1,
      })),
    );
    await delivery.plan(...facts);
    return facts;
  }

  const setMailOf = (plan: SeededPlan, row: object = {}) => ({
    organisationId: 'skovlund',
    subjectKind: 'plan' as const,
    subjectId: plan.planId,
    occurrence: 'set',
    recipientRole: 'leader' as const,
    generation: 1,
    kind: 'followUpSet',
    dueAt: '2026-11-24T08:00:00.000Z',
    ...row,
  });

  it.each([
    ['2026-03-28', '2026-03-28T06:00:00.000Z'],
    ['2026-03-29', '2026-03-29T05:00:00.000Z'],
    ['2026-10-24', '2026-10-24T05:00:00.000Z'],
    ['2026-10-25', '2026-10-25T06:00:00.000Z'],
  ])(
    'around the change of the clocks: %s at 07:00 local is %s, where mails go on Sundays too',
    async (on, at) => {
      const delivery = await start();
      const { deps, relay } = delivery;
      deps.clock.set('2026-01-05T08:00:00.000Z');
      const plan = await aPlan(deps, on);
      await agree(delivery, plan, on, true);
      deps.clock.set(later(at, { seconds: -1 }));
      await delivery.sweep();
      const early = relay.taken.length;
      deps.clock.set(at);
      await delivery.sweep();
      expect(relay.taken.length - early).toBe(2);
      const last = await simpleParser(relay.taken.at(-1)!.raw);
      expect(last.subject).toBe('MUS: følg op på jeres handleplan');
    },
  );

  it('a follow-up on Christmas Day: the mail goes the last working day before and names the day', async () => {
    const delivery = await start();
    const { deps, relay } = delivery;
    const plan = await aPlan(deps, '2026-12-25');
    await agree(delivery, plan, '2026-12-25', false);
    deps.clock.set('2026-12-24T05:59:59.000Z');
    await delivery.sweep();
    const early = relay.taken.length;
    deps.clock.set('2026-12-24T06:00:00.000Z');
    await delivery.sweep();
    const mails = await Promise.all(
      relay.taken.slice(early).map(mail => simpleParser(mail.raw)),
    );
    expect(mails.map(mail => mail.subject)).toEqual(
      Array(2).fill('MUS: følg op på jeres handleplan'),
    );
    expect(mails[0].text).toContain('fredag den 25. december 2026');
    expect(mails[0].text).not.toContain('senere, end den skulle');
  });

  it('a year in a minute: every follow-up of twelve plans leaves once, on its day', async () => {
    const delivery = await start();
    const { deps, relay } = delivery;
    const begin = deps.clock.now();
    const expected: string[] = [];
    for (let each = 0; each < 12; each++) {
      const on = later(begin, { days: 16 + each * 27 }).slice(0, 10);
      const plan = await aPlan(deps, on);
      const facts = await agree(delivery, plan, on, false);
      expected.push(...facts.map(fact => fact.dueAt.slice(0, 10)));
    }
    const sent: string[] = [];
    for (let day = 0; day < 380; day++) {
      deps.clock.set(later(begin, { days: day }));
      const before = relay.taken.length;
      await delivery.sweep();
      sent.push(...Array(relay.taken.length - before).fill(deps.clock.today()));
    }
    expect(sent.sort()).toEqual(expected.sort());
  });

  it('setting the date sends a calendar file: private, all day, one stable entry', async () => {
    const delivery = await start();
    const { deps, relay } = delivery;
    const plan = await aPlan(deps, '2026-12-24', { calendar_sequence: 1 });
    await delivery.plan(
      setMailOf(plan),
      setMailOf(plan, { recipientRole: 'employee' }),
    );
    await delivery.sweep();
    const ofLeader = await calendarOf(relay.to(address(plan.leader.id))[0].raw);
    const ofEmployee = await calendarOf(
      relay.to(address(plan.employee.id))[0].raw,
    );
    expect(ofLeader.method).toBe('PUBLISH');
    expect(ofLeader.value('summary')).toBe('MUS – Jonas');
    expect(ofEmployee.value('summary')).toBe('MUS – Mette');
    expect(ofLeader.value('class')).toBe('PRIVATE');
    expect(String(ofLeader.value('dtstart'))).toBe('2026-12-24');
    expect(ofLeader.value('sequence')).toBe(1);
    expect(ofLeader.value('uid')).not.toBe(ofEmployee.value('uid'));
    expect(ofLeader.mail.text).toContain('torsdag den 24. december 2026');
  });

  it('moving the date moves the entry, removing it takes the entry out', async () => {
    const delivery = await start();
    const { deps, relay } = delivery;
    const plan = await aPlan(deps, '2026-12-24', { calendar_sequence: 1 });
    const steps = [
      {
        follow_up_on: '2026-12-24',
        calendar_sequence: 1,
        follow_up_generation: 1,
      },
      {
        follow_up_on: '2027-01-14',
        calendar_sequence: 2,
        follow_up_generation: 2,
      },
      { follow_up_on: null, calendar_sequence: 3, follow_up_generation: 3 },
    ];
    for (const step of steps) {
      await deps
        .knex('mus_action_plan')
        .where({ id: plan.planId })
        .update(step);
      await delivery.plan(
        setMailOf(plan, { generation: step.follow_up_generation }),
      );
      await delivery.sweep();
    }
    const files = await Promise.all(
      relay.to(address(plan.leader.id)).map(mail => calendarOf(mail.raw)),
    );
    expect(files.map(file => file.method)).toEqual([
      'PUBLISH',
      'PUBLISH',
      'CANCEL',
    ]);
    expect(files.map(file => file.value('sequence'))).toEqual([1, 2, 3]);
    expect(new Set(files.map(file => file.value('uid'))).size).toBe(1);
    expect(String(files[1].value('dtstart'))).toBe('2027-01-14');
    expect(files[2].value('status')).toBe('CANCELLED');
    expect(files.map(file => file.mail.subject)).toEqual([
      'MUS: opfølgningsdato er aftalt',
      'MUS: ny opfølgningsdato',
      'MUS: opfølgningsdatoen er fjernet',
    ]);
  });

  it('a name with line breaks and commas adds no line to the calendar', async () => {
    const delivery = await start();
    const { deps, relay } = delivery;
    const plan = await aPlan(deps, '2026-12-24');
    const name = 'Jonas,;\r\nATTENDEE:mailto:evil@y.dk';
    await deps
      .knex('mus_person')
      .where({ id: plan.employee.id })
      .update({ display_name: name });
    await delivery.plan(setMailOf(plan));
    await delivery.sweep();
    const [mail] = relay.taken;
    const { value, whole } = await calendarOf(mail.raw);
    expect(whole).not.toMatch(/^ATTENDEE/m);
    expect(String(value('summary'))).toContain('MUS – Jonas,;');
    expect(mail.to).toEqual([address(plan.leader.id)]);
  });
});
