import { aPerson, eachDatabase, MakeDeps } from '../__testUtils__';
import { DatabaseDueFacts } from '../delivery/facts/DatabaseDueFacts';
import { aPlan, taskContent } from './__testUtils__/planHarness';

jest.setTimeout(60_000);

/** A plan on the real outbox, and what waits in it. */
async function aPlanWithOutbox(makeDeps: MakeDeps) {
  const deps = await makeDeps();
  const outbox = new DatabaseDueFacts(deps.ids, 'skovlund.example', () => {});
  const plan = await aPlan(makeDeps, {
    ...deps,
    dueFacts: outbox as unknown as typeof deps.dueFacts,
  });
  const waiting = async (mail: string) => {
    const rows = await deps
      .knex('mus_message')
      .where({ subject_id: plan.planId, channel: 'mail', mail })
      .where({ state: 'scheduled' })
      .orderBy(['due_at', 'recipient_role']);
    return rows.map(row => `${row.recipient_role} ${row.due_at}`);
  };
  return { ...plan, waiting };
}

const both = (...instants: string[]) =>
  instants.flatMap(at => [`employee ${at}`, `leader ${at}`]);

eachDatabase((_name, makeDeps) => {
  it('every two weeks until the follow-up: days, mails to both, a note, the next move [R13] [R15]', async () => {
    const { checkIns, checkIn, setDate, read, jonas, mette, waiting, deps } =
      await aPlanWithOutbox(makeDeps);
    await setDate(mette, (await read(mette)).version, '2027-01-20');
    const page = (await checkIns(jonas, 'everyTwoWeeks', '2026-12-10')).body;
    const days = page.checkIns.map(({ on }: { on: string }) => on);
    expect(days).toEqual(['2026-12-10', '2026-12-24', '2027-01-07']);
    expect(await waiting('checkIn')).toEqual(
      both(
        '2026-12-10T06:00:00.000Z',
        '2026-12-24T06:00:00.000Z',
        '2027-01-07T06:00:00.000Z',
      ),
    );
    const again = (await checkIns(mette, 'everyTwoWeeks', '2026-12-10')).body;
    expect(again.checkIns).toEqual(page.checkIns);

    deps.clock.set('2026-12-10T09:00:00.000Z');
    const [first, second] = page.checkIns;
    expect((await read(mette)).checkIns[0].due).toBe(true);
    const noted = await checkIn(mette, first.id, 1, {
      note: 'Karin tager første vagt',
      held: true,
    });
    expect(noted.body).toMatchObject({
      note: 'Karin tager første vagt',
      heldAt: deps.clock.now(),
      due: false,
      version: 2,
      changedBy: { id: mette },
    });
    await checkIn(jonas, second.id, 1, { on: '2026-12-29' });
    expect(await waiting('checkIn')).toEqual(
      both('2026-12-29T06:00:00.000Z', '2027-01-07T06:00:00.000Z'),
    );
    const row = await deps
      .knex('mus_plan_check_in')
      .where({ id: first.id })
      .first();
    expect(row.note).not.toContain('Karin');
  });

  it('nothing of a check-in needs confirming anew', async () => {
    const { add, setDate, read, say, checkIns, checkIn, mette, jonas } =
      await aPlan(makeDeps);
    await add(mette, taskContent('Kursus'));
    await setDate(mette, (await read(mette)).version, '2027-05-20');
    const { contentVersion } = await read(jonas);
    await say(jonas, contentVersion);
    await say(mette, contentVersion);
    const page = (await checkIns(jonas, 'own', '2027-01-05')).body;
    await checkIn(jonas, page.checkIns[0].id, 1, { note: 'Godt i gang' });
    expect((await read(mette)).state).toBe('confirmed');
  });

  it('both change the same check-in: one is told; a copy of a request does one thing', async () => {
    const { checkIns, checkIn, mette, jonas } = await aPlan(makeDeps);
    const [one] = (await checkIns(mette, 'own', '2027-01-05')).body.checkIns;
    const saveId = '20000000-0000-4000-8000-000000000002';
    const first = await checkIn(mette, one.id, 1, { note: 'a', saveId });
    const copy = await checkIn(mette, one.id, 1, { note: 'a', saveId });
    expect(copy.body).toEqual(first.body);
    const late = await checkIn(jonas, one.id, 1, { note: 'b' });
    expect(late.status).toBe(412);
    expect(late.body.error.current.note).toBe('a');
  });

  it('taken away, its mails go; brought back, they come; a closed plan has none', async () => {
    const { checkIns, checkIn, record, mette, waiting } =
      await aPlanWithOutbox(makeDeps);
    const [one] = (await checkIns(mette, 'own', '2027-01-05')).body.checkIns;
    await checkIn(mette, one.id, 1, { removed: true });
    expect(await waiting('checkIn')).toEqual([]);
    const back = await checkIn(mette, one.id, 2, { removed: false });
    expect(back.body.removed).toBe(false);
    expect(await waiting('checkIn')).toEqual(both('2027-01-05T06:00:00.000Z'));
    await record(mette, null, true);
    expect(await waiting('checkIn')).toEqual([]);
  });

  it('bad days are told in words; a stranger finds nothing', async () => {
    const { checkIns, checkIn, mette, deps } = await aPlan(makeDeps);
    const codes = async (...of: [string, string, string | null]) => {
      const reply = await checkIns(mette, ...of);
      return [reply.status, reply.body.error?.problems?.[0]?.code];
    };
    expect(await codes('own', '2026-11-23', null)).toEqual([
      400,
      'checkInInPast',
    ]);
    expect(await codes('weekly', '2027-01-05', '2027-01-01')).toEqual([
      400,
      'untilBeforeFirst',
    ]);
    expect(await codes('weekly', '2027-01-05', '2029-10-01')).toEqual([
      400,
      'tooManyCheckIns',
    ]);
    expect((await codes('daily', '2027-01-05', null))[0]).toBe(400);
    const [one] = (await checkIns(mette, 'own', '2027-01-05')).body.checkIns;
    const stranger = await aPerson(deps, 'Pernille Winther');
    expect((await checkIns(stranger.id, 'own', '2027-01-06')).status).toBe(404);
    expect((await checkIn(stranger.id, one.id, 1, { held: true })).status).toBe(
      404,
    );
  });

  it('a deadline is told to who does the task, on a working day, while it is open', async () => {
    const { add, save, jonas, waiting } = await aPlanWithOutbox(makeDeps);
    const task = await add(
      jonas,
      taskContent('Kursus', { deadline: '2026-12-25' }),
    );
    expect(await waiting('taskDue')).toEqual([
      'employee 2026-12-24T06:00:00.000Z',
    ]);
    const responsible = { kind: 'both' } as const;
    await save(
      jonas,
      task.id,
      1,
      taskContent('Kursus', { deadline: '2027-02-01', responsible }),
    );
    expect(await waiting('taskDue')).toEqual(both('2027-02-01T06:00:00.000Z'));
    await save(
      jonas,
      task.id,
      2,
      taskContent('Kursus', {
        deadline: '2027-02-01',
        responsible,
        state: 'done',
      }),
    );
    expect(await waiting('taskDue')).toEqual([]);
    await save(
      jonas,
      task.id,
      3,
      taskContent('Kursus', { deadline: '2027-02-01', state: 'started' }),
    );
    expect(await waiting('taskDue')).toEqual([
      'employee 2027-02-01T06:00:00.000Z',
    ]);
  });
});
