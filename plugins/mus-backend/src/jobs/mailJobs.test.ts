import { aTalk, eachDatabase, MakeDeps } from '../__testUtils__';
import {
  address,
  aPlan,
  dueFor,
  openDeliveries,
  setMail,
} from '../delivery/__testUtils__';
import { foldDailyMails } from './foldDailyMails';
import { Job, JobDeps } from './Job';
import { remindPreparation } from './remindPreparation';
import { remindRoundCloses } from './remindRoundCloses';

jest.setTimeout(60_000);

const morning = '2026-11-30T06:00:00.000Z';

eachDatabase((_name, makeDeps: MakeDeps) => {
  const { start } = openDeliveries(makeDeps);

  /** Preparation by 2 December, talks until 7 December; it is Sunday the 29th of November. */
  async function startRound() {
    const delivery = await start();
    const { deps, dueFacts } = delivery;
    const talk = await aTalk(deps);
    await deps
      .knex('mus_round')
      .where({ id: talk.roundId })
      .update({ preparation_due_on: '2026-12-02', talks_until: '2026-12-06' });
    for (const { id } of [talk.employee, talk.leader])
      await setMail(deps, id, address(id));
    deps.clock.set('2026-11-29T10:00:00.000Z');
    const run = (job: Job) =>
      job.run({ ...deps, dueFacts, projection: {} } as unknown as JobDeps);
    const sheet = (party: string, state: string) =>
      deps
        .knex('mus_sheet')
        .where({ talk_id: talk.talkId, party })
        .update({ state });
    const mails = () =>
      deps
        .knex('mus_message')
        .where({ channel: 'mail' })
        .orderBy('recipient_role')
        .select('mail', 'recipient_role', 'due_at', 'state', 'error_class');
    return { ...delivery, talk, run, sheet, mails };
  }

  describe('the reminder of the preparation', () => {
    it('goes to those who are not ready, on the next working morning, once', async () => {
      const { run, sheet, mails, deps } = await startRound();
      await sheet('leader', 'onPaper');
      await sheet('employee', 'draft');
      await run(remindPreparation);
      deps.clock.shift({ hours: 2 });
      await run(remindPreparation);
      expect(await mails()).toEqual([
        expect.objectContaining({
          mail: 'preparationReminder',
          recipient_role: 'employee',
          due_at: morning,
        }),
      ]);
    });

    it('comes for no talk that was begun with a former leader', async () => {
      const { run, sheet, mails, deps, talk } = await startRound();
      const reader = deps
        .knex('mus_reader')
        .where({ document_id: talk.talkId, person_id: talk.leader.id });
      await reader.clone().update({ level: 'read' });
      await sheet('employee', 'draft');
      await run(remindPreparation);
      await run(remindRoundCloses);
      expect(await mails()).toEqual([]);
      await reader.clone().update({ level: 'write' });
      await run(remindPreparation);
      expect(await mails()).toHaveLength(2);
    });

    it('is not sent to somebody who became ready before the morning', async () => {
      const { run, sheet, mails, deps, relay, talk, ...delivery } =
        await startRound();
      await run(remindPreparation);
      await sheet('employee', 'ready');
      deps.clock.set(morning);
      await delivery.sweep();
      expect(relay.to(address(talk.employee.id))).toEqual([]);
      expect(relay.to(address(talk.leader.id))).toHaveLength(1);
      expect(await mails()).toEqual([
        expect.objectContaining({
          state: 'cancelled',
          error_class: 'superseded',
        }),
        expect.objectContaining({ state: 'sent' }),
      ]);
    });

    it.each([
      ['both are ready', { sheets: 'ready' }],
      ['the talk has begun', { started_at: '2026-11-28T10:00:00.000Z' }],
      ['the talk is postponed', { state: 'postponed' }],
      [
        'they were invited yesterday',
        { invited_at: '2026-11-28T10:00:00.000Z' },
      ],
      ['the day is far away', { day: '2026-12-20' }],
      ['the day has passed', { day: '2026-11-28' }],
    ])('nobody is reminded when %s', async (_when, change) => {
      const { run, sheet, mails, deps, talk } = await startRound();
      const { sheets, day, ...row } = change as Record<string, string>;
      if (sheets) {
        await sheet('employee', sheets);
        await sheet('leader', sheets);
      } else if (day) {
        await deps.knex('mus_round').update({ preparation_due_on: day });
      } else {
        await deps.knex('mus_talk').where({ id: talk.talkId }).update(row);
      }
      await run(remindPreparation);
      expect(await mails()).toEqual([]);
    });
  });

  describe('the mail before the round closes', () => {
    it('tells both of a talk that was not held, and falls away when it is', async () => {
      const { run, deps, relay, talk, mails, ...delivery } = await startRound();
      await run(remindRoundCloses);
      expect(await mails()).toEqual([
        expect.objectContaining({ mail: 'roundCloses', due_at: morning }),
        expect.objectContaining({ mail: 'roundCloses', due_at: morning }),
      ]);
      deps.clock.set(morning);
      const held = { held_at: deps.clock.now(), state: 'held' };
      await deps.knex('mus_talk').where({ id: talk.talkId }).update(held);
      await delivery.sweep();
      expect(relay.taken).toEqual([]);
      await run(remindRoundCloses);
      expect(await mails()).toHaveLength(2);
    });

    it('names the last day', async () => {
      const { run, deps, relay, talk, ...delivery } = await startRound();
      await run(remindRoundCloses);
      deps.clock.set(morning);
      await delivery.sweep();
      const [mail] = relay.to(address(talk.employee.id));
      expect(mail.raw).toMatch(/6\. december 2026/);
    });
  });

  describe('the daily mail, gathered ahead', () => {
    it('takes in what falls due in the coming hours, leaves the mail on the day alone, and sends one', async () => {
      const { deps, relay, dueFacts, ...delivery } = await start();
      const run = () =>
        foldDailyMails.run({ ...deps, dueFacts } as unknown as JobDeps);
      const plan = await aPlan(deps, '2026-11-30');
      await deps
        .knex('mus_person')
        .where({ id: plan.employee.id })
        .update({ daily_mail: true });
      for (const kind of ['followUpDue', 'followUpOnceMore', 'pleaseConfirm'])
        await delivery.plan(...dueFor(plan, morning, { kind }));
      await delivery.plan(
        ...dueFor(plan, '2026-12-02T06:00:00.000Z', { kind: 'planMissing' }),
      );
      deps.clock.set('2026-11-30T05:00:00.000Z');
      await run();
      await run();
      const employees = await deps
        .knex('mus_message')
        .where({ channel: 'mail' })
        .whereNot('recipient_role', 'leader')
        .orderBy('mail')
        .select('mail', 'due_at');
      expect(employees).toEqual([
        { mail: 'digest', due_at: morning },
        { mail: 'followUpDue', due_at: morning },
        { mail: 'planMissing', due_at: '2026-12-02T06:00:00.000Z' },
      ]);
      deps.clock.set('2026-11-30T06:02:00.000Z');
      await delivery.sweep();
      const mine = relay.to(address(plan.employee.id));
      expect(mine).toHaveLength(2);
      expect(
        mine.filter(({ raw }) => raw.includes('Der er 2 beskeder.')),
      ).toHaveLength(1);
    });
  });
});
