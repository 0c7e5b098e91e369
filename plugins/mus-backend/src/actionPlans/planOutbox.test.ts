import { eachDatabase, MakeDeps } from '../__testUtils__';
import { DatabaseDueFacts } from '../delivery/facts/DatabaseDueFacts';
import { aPlan, taskContent } from './__testUtils__/planHarness';

jest.setTimeout(60_000);

/** The plan slice on the real outbox. */
async function aPlanWithOutbox(makeDeps: MakeDeps) {
  const deps = await makeDeps();
  const outbox = new DatabaseDueFacts(deps.ids, 'skovlund.example', () => {});
  const plan = await aPlan(makeDeps, {
    ...deps,
    dueFacts: outbox as unknown as typeof deps.dueFacts,
  });
  const mails = async (state: string) => {
    const rows = await deps
      .knex('mus_message')
      .where({ subject_id: plan.planId, channel: 'mail', state })
      .orderBy(['due_at', 'mail', 'recipient_role']);
    return rows.map(row => `${row.mail} ${row.recipient_role} ${row.due_at}`);
  };
  return { ...plan, mails };
}

eachDatabase((_name, makeDeps) => {
  it('exactly the open date has mails waiting, whatever became of it [T22]', async () => {
    const { setDate, record, read, mette, jonas, mails } =
      await aPlanWithOutbox(makeDeps);
    const due = async () =>
      (await mails('scheduled')).filter(line => line.startsWith('followUpDue'));
    const dueOn = (instant: string) => [
      `followUpDue employee ${instant}`,
      `followUpDue leader ${instant}`,
    ];
    const set = async (on: string | null, none = false) =>
      setDate(mette, (await read(mette)).version, on, none);

    await set('2027-05-20');
    expect(await due()).toEqual(dueOn('2027-05-20T05:00:00.000Z'));
    await set('2027-01-12');
    expect(await due()).toEqual(dueOn('2027-01-12T06:00:00.000Z'));
    await set('2027-05-20');
    expect(await due()).toEqual(dueOn('2027-05-20T05:00:00.000Z'));
    await record(jonas, '2027-11-15');
    expect(await due()).toEqual(dueOn('2027-11-15T06:00:00.000Z'));
    await set(null, true);
    expect(await due()).toEqual([]);
    await set('2027-06-01');
    await record(mette, null, true);
    expect(await due()).toEqual([]);
    expect(await mails('cancelled')).toHaveLength(5 * 8 + 2);
  });

  it('both choose dates at once: one wins, one is told, two mails wait', async () => {
    const { setDate, read, mette, jonas, mails } =
      await aPlanWithOutbox(makeDeps);
    const { version } = await read(mette);
    const replies = await Promise.all([
      setDate(mette, version, '2027-05-20'),
      setDate(jonas, version, '2027-06-01'),
    ]);
    expect(replies.map(reply => reply.status).sort()).toEqual([200, 412]);
    expect(
      (await mails('scheduled')).filter(line => line.startsWith('followUpDue')),
    ).toHaveLength(2);
  });

  it('at most one mail a day asks to confirm, and who must still answer is asked the next [T20]', async () => {
    const { add, save, setDate, read, say, mette, jonas, mails, deps } =
      await aPlanWithOutbox(makeDeps);
    const task = await add(mette, taskContent('1', { deadline: null }));
    await setDate(mette, (await read(mette)).version, '2027-05-20');
    const asks = async (state: string) =>
      (await mails(state)).filter(line => line.startsWith('pleaseConfirm'));
    const sentUntilNow = () =>
      deps
        .knex('mus_message')
        .where({ mail: 'pleaseConfirm', state: 'scheduled' })
        .where('due_at', '<=', deps.clock.now())
        .update({ state: 'sent' });
    for (let nr = 1; nr <= 8; nr += 1) {
      await say(nr % 2 ? jonas : mette, (await read(jonas)).contentVersion);
      await sentUntilNow();
      if (nr < 8)
        await save(
          mette,
          task.id,
          nr,
          taskContent(`${nr + 1}`, { deadline: null }),
        );
      if (nr === 4) deps.clock.set('2026-11-25T09:00:00.000Z');
    }
    expect(await asks('sent')).toEqual([
      'pleaseConfirm leader 2026-11-24T08:00:00.000Z',
    ]);
    // Mette confirmed last: Jonas hears of it tomorrow, once.
    expect(await asks('scheduled')).toEqual([
      'pleaseConfirm employee 2026-11-26T06:00:00.000Z',
    ]);
    await say(jonas, (await read(jonas)).contentVersion);
    expect(await asks('scheduled')).toEqual([]);
    expect((await read(jonas)).state).toBe('confirmed');
  });

  it('whoever has been asked and has answered is not asked any more', async () => {
    const { add, setDate, read, say, mette, jonas, mails } =
      await aPlanWithOutbox(makeDeps);
    await add(mette, taskContent('Kursus'));
    await setDate(mette, (await read(mette)).version, '2027-05-20');
    const { contentVersion } = await read(jonas);
    await say(jonas, contentVersion);
    expect(await mails('scheduled')).toContain(
      'pleaseConfirm leader 2026-11-24T08:00:00.000Z',
    );
    await say(mette, contentVersion);
    expect(await mails('cancelled')).toEqual([
      'pleaseConfirm leader 2026-11-24T08:00:00.000Z',
    ]);
  });
});
