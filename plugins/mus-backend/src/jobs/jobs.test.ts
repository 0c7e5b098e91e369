import {
  aTalk,
  eachDatabase,
  MakeDeps,
  SeededTalk,
  TestDeps,
} from '../__testUtils__';
import { later } from '../delivery/outbox/backoff';
import { DatabaseDueFacts } from '../delivery/facts/DatabaseDueFacts';
import { OrganisationProjection } from '../organisation/OrganisationProjection';
import { someMinutes } from '../minutes/__testUtils__/minutesHarness';
import { aPlan } from '../actionPlans/__testUtils__/planHarness';
import { Job, jobs } from './index';
import { JobDeps } from './Job';

jest.setTimeout(120_000);

const tables = [
  'mus_person',
  'mus_unit',
  'mus_employment',
  'mus_operator_task',
  'mus_talk',
  'mus_sheet',
  'mus_action_plan',
  'mus_reader',
  'mus_due',
  'mus_message',
  'mus_digest',
  'mus_talk_booking',
  'mus_access_log',
  'mus_substitute',
];

/** Every row, without the random ids that differ from run to run. */
async function world({ knex }: TestDeps): Promise<string[]> {
  const rows = await Promise.all(
    tables.map(async table => {
      const all: Array<Record<string, unknown>> = await knex(table);
      return all.map(row => {
        const lasting = Object.entries(row).filter(
          ([name]) => !/(^|_)id$|^path$/.test(name),
        );
        return `${table} ${JSON.stringify(Object.fromEntries(lasting))}`;
      });
    }),
  );
  return rows.flat().sort();
}

function directory() {
  const mette = 'user:default/mette-ny';
  const unit = 'group:default/ny-enhed';
  return {
    read: async () => ({
      people: [
        {
          stableId: 's-1',
          entityRef: mette,
          name: 'Mette Ny',
          mailAddress: null,
        },
      ],
      units: [
        {
          entityRef: unit,
          name: 'Ny enhed',
          parentRef: null,
          leaderRef: mette,
        },
      ],
      employments: [
        {
          personRef: mette,
          unitRef: unit,
          leaderRef: null,
          title: 'Leder',
          away: false,
          seniorOffer: false,
        },
      ],
      withoutStableId: ['user:default/ukendt'],
    }),
  };
}

const aSubstitution = (deps: TestDeps, part: object) =>
  deps.knex('mus_substitute').insert({
    organisation_id: 'skovlund',
    id: deps.ids.next(),
    leader_person_id: deps.ids.next(),
    substitute_person_id: deps.ids.next(),
    from_on: '2025-09-01',
    until_on: '2026-12-31',
    created_at: '2025-08-20T08:00:00.000Z',
    ended_at: null,
    ...part,
  });

async function aPlanWithWrongState(deps: TestDeps) {
  const talk = await aTalk(deps);
  await deps
    .knex('mus_talk')
    .where({ id: talk.talkId })
    .update({ held_at: deps.clock.now(), state: 'held' });
  const planId = deps.ids.next();
  await deps.knex('mus_action_plan').insert({
    organisation_id: 'skovlund',
    id: planId,
    talk_id: talk.talkId,
    origin: 'mus',
    employment_id: talk.employmentId,
    unit_id: talk.unitId,
    employee_person_id: talk.employee.id,
    leader_person_id: talk.leader.id,
    state: 'draft',
    version: 3,
    content_version: 2,
    follow_up_on: '2027-05-20',
    created_at: deps.clock.now(),
    changed_at: deps.clock.now(),
  });
  const said = {
    organisation_id: 'skovlund',
    plan_id: planId,
    verdict: 'confirmed',
    remark: 'x',
    content_version: 2,
    at: deps.clock.now(),
  };
  await deps
    .knex('mus_plan_confirmation')
    .insert(['employee', 'leader'].map(party => ({ ...said, party })));
  return { planId, talkId: talk.talkId };
}

/** Due in an hour, to somebody who wants one mail a day. */
async function aMailForTheDailyOne(
  { database, dueFacts, clock }: JobDeps,
  { talkId, employee }: SeededTalk,
) {
  const now = clock.now();
  await database.transaction(async tx => {
    await tx('mus_person')
      .where({ id: employee.id })
      .update({ daily_mail: true });
    const fact = {
      organisationId: 'skovlund',
      subjectKind: 'talk',
      subjectId: talkId,
      occurrence: 'bothReady',
      recipientRole: 'employee',
      generation: 0,
      kind: 'bothReady',
      dueAt: later(now, { minutes: 60 }),
    } as const;
    await dueFacts.add(tx, [fact], now);
  });
}

async function aTime(
  { knex, clock, ids }: TestDeps,
  talkId: string,
  on: string,
) {
  await knex('mus_talk_booking').insert({
    organisation_id: 'skovlund',
    talk_id: talkId,
    version: 2,
    save_id: ids.next(),
    state: 'booked',
    generation: 1,
    sequence: 1,
    booked_on: on,
    booked_time: '10:00',
    booked_minutes: 60,
    booked_starts_at: `${on}T09:00:00.000Z`,
    booked_place: 'x',
    changed_at: clock.now(),
  });
}

/** A talk whose preparations are erased while its place still stands. */
async function aPlaceThatIsLeft(deps: TestDeps, talkId: string) {
  await deps
    .knex('mus_sheet')
    .where({ talk_id: talkId })
    .update({ erased_at: deps.clock.now() });
  await aTime(deps, talkId, '2026-11-24');
}

/** A talk with a time to come, handed over by a release that left the calendar alone. */
async function aTimeThatIsLeft(deps: TestDeps) {
  const { talkId, leader } = await aTalk(deps);
  await deps
    .knex('mus_reader')
    .where({ document_id: talkId, person_id: leader.id })
    .update({ level: 'read', reason: 'formerLeader' });
  await aTime(deps, talkId, '2026-12-08');
}

/** A plan of its own that nobody has touched for six years. */
async function anOldPlan(deps: TestDeps) {
  const { planId } = await aPlan(async () => deps, deps);
  await deps
    .knex('mus_action_plan')
    .where({ id: planId })
    .update({ changed_at: '2020-11-24T08:00:00.000Z' });
}

/** Minutes that nobody has touched for six years. */
async function oldMinutes(deps: TestDeps) {
  const minutes = await someMinutes(async () => deps, {}, deps);
  await minutes.add(minutes.jonas, 'Aftalt dengang').expect(200);
  const old = '2020-11-24T08:00:00.000Z';
  const { talkId } = minutes.talk;
  await deps
    .knex('mus_minutes')
    .where({ talk_id: talkId })
    .update({ changed_at: old });
}

/** A database in which every job finds something to do. */
async function aBusyDay(makeDeps: MakeDeps) {
  const deps = await makeDeps();
  await deps.knex('mus_access_log').insert({
    organisation_id: 'skovlund',
    id: deps.ids.next(),
    at: '2024-01-01T08:00:00.000Z',
    document_kind: 'plan',
    document_id: deps.ids.next(),
    action: 'open',
    outcome: 'ok',
    // Past by every clock: the triggers ask the database's own.
    expires_at: '2026-01-01T08:00:00.000Z',
  });
  const wrong = await aPlanWithWrongState(deps);
  await aSubstitution(deps, { until_on: '2025-10-01' });
  await aPlaceThatIsLeft(deps, wrong.talkId);
  const late = await aTalk(deps);
  const early = await aTalk(deps);
  const longAgo = await aTalk(deps);
  await deps
    .knex('mus_talk')
    .where({ id: longAgo.talkId })
    .update({ invited_at: '2025-10-01T08:00:00.000Z' });
  await deps
    .knex('mus_round')
    .where({ id: longAgo.roundId })
    .update({ preparation_due_on: '2026-11-26', talks_until: '2026-11-30' });
  const held = (talkId: string, at: string) =>
    deps
      .knex('mus_talk')
      .where({ id: talkId })
      .update({ held_at: at, state: 'held' });
  await held(early.talkId, deps.clock.now());
  deps.clock.shift({ days: -14 });
  await held(late.talkId, deps.clock.now());
  deps.clock.shift({ days: 14 });
  const projection = new OrganisationProjection({
    ...deps,
    directory: directory(),
    organisationId: 'skovlund',
  });
  const dueFacts = new DatabaseDueFacts(deps.ids, 'skovlund.example', () => {});
  const jobDeps: JobDeps = { ...deps, dueFacts, projection };
  await aMailForTheDailyOne(jobDeps, early);
  await oldMinutes(deps);
  await anOldPlan(deps);
  await aTimeThatIsLeft(deps);
  return { deps, jobDeps, wrong, late, early };
}

eachDatabase((_name, makeDeps) => {
  it.each(jobs.map((job): [string, Job] => [job.id, job]))(
    '%s run twice at once has one effect',
    async (_id, job) => {
      const once = await aBusyDay(makeDeps);
      const before = await world(once.deps);
      await job.run(once.jobDeps);
      const afterOne = await world(once.deps);
      expect(afterOne).not.toEqual(before);
      const twice = await aBusyDay(makeDeps);
      await Promise.all([job.run(twice.jobDeps), job.run(twice.jobDeps)]);
      expect(await world(twice.deps)).toEqual(afterOne);
      await job.run(twice.jobDeps);
      expect(await world(twice.deps)).toEqual(afterOne);
    },
  );

  it('a talk held two weeks ago without a plan brings one mail to both, in the morning [T17]', async () => {
    const { deps, jobDeps, late } = await aBusyDay(makeDeps);
    const run = () =>
      jobs.find(job => job.id === 'mus-plan-missing')!.run(jobDeps);
    await run();
    const mails = await deps
      .knex('mus_message')
      .where({ channel: 'mail', mail: 'planMissing' })
      .orderBy('recipient_role');
    const due = {
      mail: 'planMissing',
      subject_kind: 'talk',
      subject_id: late.talkId,
      due_at: '2026-11-25T06:00:00.000Z',
    };
    expect(mails).toEqual([
      expect.objectContaining({ ...due, recipient_role: 'employee' }),
      expect.objectContaining({ ...due, recipient_role: 'leader' }),
    ]);
    deps.clock.shift({ days: 30 });
    await run();
    expect(
      await deps
        .knex('mus_message')
        .where({ channel: 'mail', subject_id: late.talkId }),
    ).toHaveLength(2);
  });

  it('no mail about a plan that was written after all', async () => {
    const { deps, jobDeps, late } = await aBusyDay(makeDeps);
    const row = await deps.knex('mus_action_plan').first();
    await deps
      .knex('mus_action_plan')
      .insert({ ...row, id: deps.ids.next(), talk_id: late.talkId });
    await jobs.find(job => job.id === 'mus-plan-missing')!.run(jobDeps);
    expect(
      await deps.knex('mus_due').where({ subject_id: late.talkId }),
    ).toEqual([]);
  });

  it('mends a state that does not follow from its facts, and says how many', async () => {
    const { deps, jobDeps, wrong } = await aBusyDay(makeDeps);
    await deps
      .knex('mus_talk')
      .where({ id: wrong.talkId })
      .update({ state: 'invited' });
    await jobs.find(job => job.id === 'mus-repair-states')!.run(jobDeps);
    expect(
      (await deps.knex('mus_action_plan').where({ id: wrong.planId }).first())
        .state,
    ).toBe('confirmed');
    expect(
      (await deps.knex('mus_talk').where({ id: wrong.talkId }).first()).state,
    ).toBe('followingUp');
    expect(deps.logLines).toEqual([
      expect.stringContaining('1 plans, 1 talks'),
    ]);
  });
});
