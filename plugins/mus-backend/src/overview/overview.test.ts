import { addDays, coverageOf } from '@samtale/backstage-plugin-mus-common';
import {
  anEmployment,
  aPerson,
  aTalk,
  aUnit,
  eachDatabase,
  SeededTalk,
  TestDeps,
  testApp,
} from '../__testUtils__';
import { overviewRoutes } from './overviewRoutes';

const planOf = (talk: SeededTalk, id: string, overrides: object = {}) => ({
  organisation_id: 'skovlund',
  id,
  talk_id: talk.talkId,
  origin: 'mus',
  employment_id: talk.employmentId,
  unit_id: talk.unitId,
  employee_person_id: talk.employee.id,
  leader_person_id: talk.leader.id,
  state: 'confirmed',
  version: 1,
  content_version: 3,
  follow_up_on: '2026-11-24',
  created_at: '2025-12-01T08:00:00.000Z',
  changed_at: '2025-12-01T08:00:00.000Z',
  ...overrides,
});

const taskOf = (planId: string, id: string, overrides: object = {}) => ({
  organisation_id: 'skovlund',
  plan_id: planId,
  id,
  kind: 'task',
  position: 1,
  content: 'sealed',
  task_state: 'planned',
  task_deadline: '2026-11-01',
  version: 1,
  save_id: id,
  changed_at: '2026-01-01T08:00:00.000Z',
  changed_by_person_id: id,
  ...overrides,
});

/** A colleague in the same unit who has not been invited. */
async function colleague(
  deps: TestDeps,
  talk: SeededTalk,
  name: string,
  overrides: object = {},
) {
  const person = await aPerson(deps, name, { ...overrides });
  await anEmployment(deps, {
    personId: person.id,
    unitId: talk.unitId,
    leaderPersonId: talk.leader.id,
  });
  return person;
}

eachDatabase((_name, makeDeps) => {
  it('[T25] shows the leader preparation, talk, plan, next follow-up and overdue tasks of each employee', async () => {
    const deps = await makeDeps();
    const talk = await aTalk(deps, { employeeName: 'Jonas Kjær' });
    await colleague(deps, talk, 'Åse Lindqvist');
    await deps
      .knex('mus_talk')
      .where({ id: talk.talkId })
      .update({ state: 'followingUp', held_at: '2026-11-01T09:00:00.000Z' });
    await deps
      .knex('mus_sheet')
      .where({ talk_id: talk.talkId, party: 'employee' })
      .update({ state: 'onPaper' });
    const planId = deps.ids.next();
    await deps.knex('mus_action_plan').insert(planOf(talk, planId));
    await deps.knex('mus_plan_block').insert([
      taskOf(planId, deps.ids.next()),
      taskOf(planId, deps.ids.next(), { task_deadline: '2027-01-01' }),
      taskOf(planId, deps.ids.next(), { task_state: 'done' }),
      taskOf(planId, deps.ids.next(), {
        removed_at: '2026-02-01T08:00:00.000Z',
      }),
    ]);

    const reply = await testApp(deps, overviewRoutes(deps)).get(
      '/v1/overview?sort=name',
      talk.leader.id,
    );

    expect(reply.status).toBe(200);
    expect(
      reply.body.rows.map(
        (row: { employee: { name: string } }) => row.employee.name,
      ),
    ).toEqual(['Jonas Kjær', 'Åse Lindqvist']);
    expect(reply.body.rows[0]).toMatchObject({
      title: 'Medarbejder',
      talkId: talk.talkId,
      talkState: 'followingUp',
      employeeSheet: 'onPaper',
      leaderSheet: 'notReady',
      heldOn: '2026-11-01',
      planId,
      planState: 'confirmed',
      followUpOn: '2026-11-24',
      followUpState: 'due',
      openTasks: 2,
      overdueTasks: 1,
      needs: 'followUpDue',
    });
    expect(reply.body.rows[1]).toMatchObject({
      talkId: null,
      planId: null,
      needs: 'invite',
    });
    expect(reply.body.counts).toEqual({ followUpDue: 1, invite: 1 });
  });

  it('tells the leader of agreements that wait, once the joint wrap-up of the round is over [T24]', async () => {
    const deps = await makeDeps();
    const talk = await aTalk(deps);
    await deps
      .knex('mus_talk')
      .where({ id: talk.talkId })
      .update({ state: 'followingUp', held_at: '2026-11-01T09:00:00.000Z' });
    await deps
      .knex('mus_round')
      .where({ id: talk.roundId })
      .update({ wrap_up_on: '2026-11-24' });
    const planId = deps.ids.next();
    await deps
      .knex('mus_action_plan')
      .insert(planOf(talk, planId, { follow_up_on: '2027-05-20' }));
    await deps.knex('mus_plan_block').insert(
      taskOf(planId, deps.ids.next(), {
        awaits_wrap_up: true,
        task_deadline: '2027-01-01',
      }),
    );
    const needs = async () => {
      const { body } = await testApp(deps, overviewRoutes(deps)).get(
        '/v1/overview',
        talk.leader.id,
      );
      return body.rows[0].needs;
    };
    expect(await needs()).toBeNull();
    deps.clock.set('2026-11-25T08:00:00.000Z');
    expect(await needs()).toBe('provisional');
  });

  it('filters by what needs the leader and by name, and pages without skipping', async () => {
    const deps = await makeDeps();
    const talk = await aTalk(deps, { employeeName: 'Bodil Østergaard' });
    for (const name of ['Amina Yusuf', 'Gitte Aagesen', 'Rasmus Ravn'])
      await colleague(deps, talk, name);
    const app = testApp(deps, overviewRoutes(deps));
    const names = (reply: {
      body: { rows: Array<{ employee: { name: string } }> };
    }) => reply.body.rows.map(row => row.employee.name);

    expect(
      names(await app.get('/v1/overview?needs=answer', talk.leader.id)),
    ).toEqual(['Bodil Østergaard']);
    expect(
      names(await app.get('/v1/overview?search=ravn', talk.leader.id)),
    ).toEqual(['Rasmus Ravn']);

    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const reply = await app.get(
        `/v1/overview?sort=name&limit=2${cursor && `&cursor=${cursor}`}`,
        talk.leader.id,
      );
      seen.push(...names(reply));
      cursor = reply.body.nextCursor;
    }
    expect(seen).toEqual([
      'Amina Yusuf',
      'Bodil Østergaard',
      'Gitte Aagesen',
      'Rasmus Ravn',
    ]);
  });

  it('[T19] shows another leader nothing of my employees', async () => {
    const deps = await makeDeps();
    const talk = await aTalk(deps);
    const other = await aTalk(deps);
    const nobody = await aPerson(deps, 'Uden Enhed');
    const app = testApp(deps, overviewRoutes(deps));

    const theirs = await app.get('/v1/overview', other.leader.id);

    expect(
      theirs.body.rows.map((row: { talkId: string }) => row.talkId),
    ).toEqual([other.talkId]);
    expect((await app.get('/v1/overview', nobody.id)).status).toBe(404);
    expect((await app.get('/v1/overview', talk.employee.id)).status).toBe(404);
  });

  it("keeps last year's follow-up in sight while this year's talk is being prepared", async () => {
    const deps = await makeDeps();
    const talk = await aTalk(deps);
    const planId = deps.ids.next();
    await deps
      .knex('mus_action_plan')
      .insert(planOf(talk, planId, { talk_id: null }));

    const reply = await testApp(deps, overviewRoutes(deps)).get(
      '/v1/overview',
      talk.leader.id,
    );

    expect(reply.body.rows[0]).toMatchObject({
      talkState: 'invited',
      planId,
      needs: 'followUpDue',
    });
  });

  it('says who cannot be reached by mail and where a mail failed', async () => {
    const deps = await makeDeps();
    const talk = await aTalk(deps);
    await deps
      .knex('mus_person')
      .where({ id: talk.employee.id })
      .update({ mail_address: 'a@x.dk, evil@y.dk' });
    await deps.knex('mus_message').insert({
      organisation_id: 'skovlund',
      id: deps.ids.next(),
      channel: 'mail',
      mail: 'invitation',
      subject_kind: 'talk',
      subject_id: talk.talkId,
      recipient_role: 'employee',
      state: 'blocked',
      due_at: deps.clock.now(),
      next_attempt_at: deps.clock.now(),
      message_header_id: 'x',
      created_at: deps.clock.now(),
    });

    const reply = await testApp(deps, overviewRoutes(deps)).get(
      '/v1/overview',
      talk.leader.id,
    );

    expect(reply.body.rows[0]).toMatchObject({
      unreached: true,
      mailProblem: true,
    });
  });

  it('[T01] [M01] tells of everybody in the unit who had a talk within the year, and who was not offered one', async () => {
    const deps = await makeDeps();
    const talk = await aTalk(deps);
    await deps
      .knex('mus_talk')
      .where({ id: talk.talkId })
      .update({ state: 'held', held_at: '2026-10-01T09:00:00.000Z' });
    const again = await aTalk(deps, {
      leader: talk.leader,
      employeeName: 'Åse Holm',
    });
    const older = {
      ...(await deps.knex('mus_talk').where({ id: again.talkId }).first()),
    };
    await deps.knex('mus_talk').insert({
      ...older,
      id: deps.ids.next(),
      round_id: null,
      state: 'closed',
      invited_at: '2024-05-01T09:00:00.000Z',
      held_at: '2024-06-01T09:00:00.000Z',
    });
    const nobody = await aPerson(deps, 'Bo Bak');
    await anEmployment(deps, {
      personId: nobody.id,
      unitId: talk.unitId,
      leaderPersonId: talk.leader.id,
    });
    const { rows } = (
      await testApp(deps, overviewRoutes(deps)).get(
        '/v1/overview?sort=name',
        talk.leader.id,
      )
    ).body;
    const today = deps.clock.today();
    expect(
      rows.map(
        (row: { talkState: string | null; lastHeldOn: string | null }) => [
          row.talkState,
          row.lastHeldOn,
          coverageOf(row.lastHeldOn, today),
        ],
      ),
    ).toEqual([
      [null, null, 'never'],
      ['held', '2026-10-01', 'thisYear'],
      ['invited', '2024-06-01', 'before'],
    ]);
  });

  it('shows the booked time of a talk that waits to be held, and counts what is near', async () => {
    const deps = await makeDeps();
    const talk = await aTalk(deps);
    const id = talk.talkId;
    const tomorrow = addDays(deps.clock.today(), 1);
    await deps.knex('mus_talk_booking').insert({
      organisation_id: 'skovlund',
      talk_id: id,
      version: 1,
      save_id: id,
      state: 'booked',
      generation: 1,
      sequence: 1,
      booked_on: tomorrow,
      booked_time: '10:30',
      changed_at: deps.clock.now(),
    });
    const app = testApp(deps, overviewRoutes(deps));
    const seen = async () => {
      const [row] = (await app.get('/v1/overview', talk.leader.id)).body.rows;
      const { team } = (await app.get('/v1/home', talk.leader.id)).body;
      const { bookedOn, bookedTime } = row;
      const { proposals, talksSoon } = team;
      return { bookedOn, bookedTime, proposals, talksSoon };
    };
    const booked = { bookedOn: tomorrow, bookedTime: '10:30' };
    expect(await seen()).toEqual({ ...booked, proposals: 0, talksSoon: 1 });

    const change = (changes: object) =>
      deps.knex('mus_talk_booking').where({ talk_id: id }).update(changes);
    const later = addDays(tomorrow, 1);
    await change({ booked_on: later, proposed_by: 'leader' });
    expect(await seen()).toMatchObject({ proposals: 0, talksSoon: 0 });
    await change({ proposed_by: 'employee' });
    expect(await seen()).toMatchObject({ bookedOn: later, proposals: 1 });
    const waiting = await app.get(
      '/v1/overview?needs=answerTime',
      talk.leader.id,
    );
    expect(waiting.body).toMatchObject({
      rows: [{ talkId: id, needs: 'answerTime' }],
      counts: { answerTime: 1 },
    });

    await change({ booked_on: tomorrow });
    await deps
      .knex('mus_talk')
      .where({ id })
      .update({ state: 'held', held_at: deps.clock.now() });
    expect(await seen()).toEqual({
      bookedOn: null,
      bookedTime: null,
      proposals: 0,
      talksSoon: 0,
    });
  });

  it('does not list the leader as an employee of their own unit', async () => {
    const deps = await makeDeps();
    const leader = await aPerson(deps, 'Mette Holm');
    const unit = await aUnit(deps, 'Borgerservice', leader.id);
    await anEmployment(deps, {
      personId: leader.id,
      unitId: unit.id,
      leaderPersonId: leader.id,
    });

    const home = await testApp(deps, overviewRoutes(deps)).get(
      '/v1/home',
      leader.id,
    );

    expect(home.body.team).toMatchObject({ employees: 0 });
  });

  it('tells each of the two on the home page what stands next', async () => {
    const deps = await makeDeps();
    const talk = await aTalk(deps);
    const app = testApp(deps, overviewRoutes(deps));

    const employee = await app.get('/v1/home', talk.employee.id);
    const leader = await app.get('/v1/home', talk.leader.id);

    expect(employee.body).toMatchObject({
      mine: [{ talkId: talk.talkId, next: 'prepare', myReady: false }],
      team: null,
    });
    expect(leader.body).toMatchObject({
      mine: [],
      team: {
        employees: 1,
        toAnswer: 1,
        readyToTalk: 0,
        currentRoundId: talk.roundId,
      },
    });
  });
});
