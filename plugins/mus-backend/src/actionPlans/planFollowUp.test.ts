import { eachDatabase } from '../__testUtils__';
import { aPlan, PlanHarness, taskContent } from './__testUtils__/planHarness';

jest.setTimeout(60_000);

const summary = ({ deps }: PlanHarness, generation: number) =>
  deps.dueFacts.facts
    .filter(
      fact => fact.kind !== 'pleaseConfirm' && fact.generation === generation,
    )
    .map(
      fact =>
        `${fact.kind} ${fact.recipientRole} ${fact.occurrence} ${fact.dueAt}`,
    );

const talkState = async ({ deps, talk }: PlanHarness) =>
  (await deps.knex('mus_talk').where({ id: talk.talkId }).first()).state;

eachDatabase((_name, makeDeps) => {
  it('the one follow-up date brings mails to both, in the same transaction [T22] [T23]', async () => {
    const plan = await aPlan(makeDeps);
    const { setDate, read, mette, deps } = plan;
    const { version } = await read(mette);
    const page = (await setDate(mette, version, '2026-12-25')).body;
    expect(page.followUp).toMatchObject({
      on: '2026-12-25',
      none: false,
      state: 'scheduled',
      mailOn: '2026-12-24',
    });
    expect(page.followUp.warnings).toEqual([
      { code: 'holiday', params: { name: 'Juledag', mailOn: '2026-12-24' } },
    ]);
    const both = (line: string) =>
      ['employee', 'leader'].map(role => line.replace('*', role));
    expect(summary(plan, 1)).toEqual([
      ...both('followUpSet * 2026-12-25 2026-11-24T08:00:00.000Z'),
      ...both('followUpAdvance * 2026-12-25 2026-12-11T06:00:00.000Z'),
      ...both('followUpDue * 2026-12-25 2026-12-24T06:00:00.000Z'),
      ...both('followUpOnceMore * 2026-12-25 2027-01-08T06:00:00.000Z'),
    ]);
    expect(deps.dueFacts.woken).toBeGreaterThan(0);
  });

  it('a moved date cancels what was planned and plans anew', async () => {
    const plan = await aPlan(makeDeps);
    const { setDate, read, mette, jonas, deps, planId } = plan;
    await setDate(mette, (await read(mette)).version, '2027-05-20');
    await setDate(jonas, (await read(jonas)).version, '2027-06-01');
    expect(deps.dueFacts.cancelled.at(-1)).toEqual({
      organisationId: 'skovlund',
      subjectId: planId,
      kinds: [
        'followUpSet',
        'followUpAdvance',
        'followUpDue',
        'followUpOnceMore',
        'substituteDue',
        'substituteOnceMore',
      ],
      beforeGeneration: 2,
    });
    expect(summary(plan, 2)).toHaveLength(8);
    const row = await deps
      .knex('mus_action_plan')
      .where({ id: planId })
      .first();
    expect(row).toMatchObject({
      follow_up_on: '2027-06-01',
      follow_up_generation: 2,
      calendar_sequence: 2,
    });
  });

  it('a date set from an older page is a conflict that shows the newer one', async () => {
    const { setDate, read, mette, jonas } = await aPlan(makeDeps);
    const { version } = await read(mette);
    await setDate(mette, version, '2027-05-20');
    const late = await setDate(jonas, version, '2027-06-01');
    expect(late.status).toBe(412);
    expect(late.body.error.current.followUp.on).toBe('2027-05-20');
  });

  it('[M13] a follow-up can be agreed, or none: clearing a date to come takes it out of the calendars', async () => {
    const plan = await aPlan(makeDeps);
    const { setDate, read, mette } = plan;
    await setDate(mette, (await read(mette)).version, '2027-05-20');
    const page = (await setDate(mette, (await read(mette)).version, null, true))
      .body;
    expect(page.followUp).toEqual({
      on: null,
      none: true,
      state: null,
      mailOn: null,
      warnings: [],
    });
    expect(summary(plan, 2)).toEqual([
      'followUpSet employee 2027-05-20 2026-11-24T08:00:00.000Z',
      'followUpSet leader 2027-05-20 2026-11-24T08:00:00.000Z',
    ]);
  });

  it('the follow-up is held: next date without confirming anew, then the end', async () => {
    const plan = await aPlan(makeDeps);
    const { add, setDate, read, say, record, mette, jonas, deps, planId } =
      plan;
    await add(mette, taskContent('Kursus'));
    await setDate(mette, (await read(mette)).version, '2026-12-01');
    const { contentVersion } = await read(jonas);
    await say(jonas, contentVersion);
    await say(mette, contentVersion);
    deps.clock.set('2026-12-01T09:00:00.000Z');
    expect((await read(mette)).followUp.state).toBe('due');
    deps.clock.set('2026-12-16T09:00:00.000Z');
    expect((await read(mette)).followUp.state).toBe('missed');
    const next = (await record(jonas, '2027-05-20')).body;
    expect(next).toMatchObject({
      state: 'confirmed',
      followUp: { on: '2027-05-20', state: 'scheduled' },
    });
    expect(deps.dueFacts.cancelled.at(-1)).toMatchObject({
      beforeGeneration: 2,
    });
    const closed = (await record(mette, null, true)).body;
    expect(closed).toMatchObject({
      state: 'closed',
      followUp: { on: null, state: 'held' },
      can: { write: false },
    });
    expect(await talkState(plan)).toBe('closed');
    const refused = await setDate(mette, closed.version, '2027-06-01');
    expect(refused.body.error.problems[0].code).toBe('planClosed');
    const log = await deps
      .knex('mus_access_log')
      .where({ document_id: planId })
      .pluck('action');
    expect(log).toEqual(
      expect.arrayContaining([
        'createPlan',
        'open',
        'changePlan',
        'setFollowUp',
        'confirm',
        'recordFollowUp',
        'close',
      ]),
    );
  });

  it('the day of the meeting is no next date: it would stay due, and both would be mailed once more', async () => {
    const plan = await aPlan(makeDeps);
    const { add, setDate, read, record, mette, jonas, deps } = plan;
    await add(mette, taskContent('Kursus'));
    await setDate(mette, (await read(mette)).version, '2026-12-01');
    for (const day of ['2026-12-01', '2026-12-16']) {
      deps.clock.set(`${day}T09:00:00.000Z`);
      const refused = await record(jonas, '2026-12-01');
      expect(refused.status).toBe(400);
      expect(refused.body.error.problems[0].code).toBe('nextNotAhead');
    }
    expect((await read(mette)).followUp).toMatchObject({ state: 'missed' });
  });

  it('both record the meeting with different dates: one wins, the other sees the date before anything is overwritten', async () => {
    const plan = await aPlan(makeDeps);
    const { add, setDate, read, record, mette, jonas, deps } = plan;
    await add(mette, taskContent('Kursus'));
    await setDate(mette, (await read(mette)).version, '2026-12-01');
    deps.clock.set('2026-12-01T09:00:00.000Z');
    const replies = await Promise.all([
      record(mette, '2027-05-20', false, '2026-12-01'),
      record(jonas, '2027-06-01', false, '2026-12-01'),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const won = replies.find(({ status }) => status === 200)!.body.followUp.on;
    const lost = replies.find(({ status }) => status === 409)!;
    expect(lost.body.error.problems[0].code).toBe('followUpChanged');
    expect((await read(mette)).followUp.on).toBe(won);
    // Who has seen it may decide otherwise; to end the plan unseen is refused too.
    expect((await record(jonas, null, true, '2026-12-01')).status).toBe(409);
    expect((await record(jonas, '2027-06-15', false, won)).status).toBe(200);
  });

  it('warns before a day is chosen; only the leader hears how crowded it is', async () => {
    const plan = await aPlan(makeDeps);
    const { app, path, jonas, mette, deps, planId } = plan;
    const row = await deps
      .knex('mus_action_plan')
      .where({ id: planId })
      .first();
    await deps.knex('mus_action_plan').insert(
      Array.from({ length: 6 }, () => ({
        ...row,
        id: deps.ids.next(),
        talk_id: null,
        follow_up_on: '2027-05-20',
      })),
    );
    const check = async (who: string, on: string) =>
      (await app.get(`${path}/follow-up/check?on=${on}`, who)).body;
    expect((await check(mette, '2027-05-20')).warnings).toEqual([
      { code: 'crowded', params: { count: 6 } },
    ]);
    expect((await check(jonas, '2027-05-20')).warnings).toEqual([]);
    expect(await check(jonas, '2026-11-29')).toMatchObject({
      on: '2026-11-29',
      mailOn: '2026-11-27',
      warnings: [{ code: 'weekend' }],
    });
  });

  it('[R13] check-ins are warned of like the follow-up: crowded days to the leader only, also when one is moved', async () => {
    const { deps, planId, checkIns, checkIn, read, jonas, mette } =
      await aPlan(makeDeps);
    const row = await deps
      .knex('mus_action_plan')
      .where({ id: planId })
      .first();
    await deps.knex('mus_action_plan').insert(
      Array.from({ length: 6 }, () => ({
        ...row,
        id: deps.ids.next(),
        talk_id: null,
        follow_up_on: '2027-05-20',
      })),
    );
    const crowded = [{ code: 'crowded', params: { count: 6 } }];
    const warned = (page: { checkIns: Array<{ warnings: unknown }> }) =>
      page.checkIns.map(({ warnings }) => warnings);
    const planned = (await checkIns(mette, 'own', '2027-05-20')).body;
    expect(warned(planned)).toEqual([crowded]);
    expect(warned(await read(jonas))).toEqual([[]]);
    const [{ id }] = planned.checkIns;
    const away = await checkIn(mette, id, 1, { on: '2027-05-19' });
    expect(away.body.warnings).toEqual([]);
    const back = await checkIn(mette, id, 2, { on: '2027-05-20' });
    expect(back.body.warnings).toEqual(crowded);
  });

  it('bad dates are told in words and change nothing', async () => {
    const { setDate, read, mette, deps } = await aPlan(makeDeps);
    const { version } = await read(mette);
    const past = await setDate(mette, version, '2026-11-23');
    expect(past.status).toBe(400);
    expect(past.body.error.problems).toEqual([
      { path: 'on', code: 'followUpInPast' },
    ]);
    expect((await setDate(mette, version, '2026-02-30')).status).toBe(400);
    expect(deps.dueFacts.facts).toEqual([]);
    expect((await read(mette)).version).toBe(version);
  });

  it('what fails at the end leaves nothing behind', async () => {
    const { setDate, read, mette, deps } = await aPlan(makeDeps);
    const { version } = await read(mette);
    const add = jest
      .spyOn(deps.dueFacts, 'add')
      .mockRejectedValue(new Error('outbox is away'));
    expect((await setDate(mette, version, '2027-05-20')).status).toBe(500);
    add.mockRestore();
    expect(await read(mette)).toMatchObject({
      version,
      followUp: { on: null },
    });
  });

  it('shows what became of the mails, without addresses', async () => {
    const { deps, planId, read, jonas } = await aPlan(makeDeps);
    await deps.knex('mus_message').insert({
      organisation_id: 'skovlund',
      id: deps.ids.next(),
      channel: 'mail',
      mail: 'followUpDue',
      subject_kind: 'plan',
      subject_id: planId,
      recipient_role: 'leader',
      state: 'dead',
      attempt: 3,
      due_at: '2026-11-24T06:00:00.000Z',
      next_attempt_at: '2026-11-24T06:00:00.000Z',
      message_header_id: '<x@y>',
      created_at: '2026-11-24T06:00:00.000Z',
    });
    expect((await read(jonas)).deliveries).toEqual([
      {
        id: expect.any(String),
        mail: 'followUpDue',
        to: 'leader',
        state: 'dead',
        dueAt: '2026-11-24T06:00:00.000Z',
        sentAt: null,
      },
    ]);
  });
});
