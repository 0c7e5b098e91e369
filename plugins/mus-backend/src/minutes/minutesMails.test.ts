import { eachDatabase, MakeDeps } from '../__testUtils__';
import { aDelivery, address, setMail } from '../delivery/__testUtils__';
import { DatabaseDueFacts } from '../delivery/facts/DatabaseDueFacts';
import { someMinutes } from './__testUtils__/minutesHarness';

jest.setTimeout(60_000);

const day = '2026-11-24T09:00:00.000Z';
const sameDay = '2026-11-24T14:00:00.000Z';
const nextMorning = '2026-11-25T06:00:00.000Z';

eachDatabase((_name, makeDeps) => {
  /** The minutes of a started talk on the real outbox, with a note in them. */
  async function aNote(make: MakeDeps = makeDeps) {
    const deps = await make();
    const outbox = new DatabaseDueFacts(deps.ids, 'skovlund.example', () => {});
    deps.clock.set(day);
    const minutes = await someMinutes(
      make,
      {},
      {
        ...deps,
        dueFacts: outbox as unknown as typeof deps.dueFacts,
      },
    );
    const { add, save, say, read, jonas, mette, talk } = minutes;
    const note = (await add(jonas, 'Kursus i GIS').expect(200)).body;
    let version = 1;
    return {
      ...minutes,
      async change() {
        await save(jonas, note.id, version, `Kursus ${version}`).expect(200);
        version += 1;
      },
      async says(as: string, verdict = 'confirmed', remark = '') {
        const { contentVersion } = await read(mette);
        await say(as, contentVersion, verdict, remark).expect(200);
      },
      async asked(state = 'scheduled') {
        const rows = await deps
          .knex('mus_message')
          .where({ subject_id: talk.talkId, channel: 'mail', state })
          .where({ mail: 'pleaseConfirmMinutes' })
          .orderBy(['due_at', 'recipient_role']);
        return rows.map(row => `${row.recipient_role} ${row.due_at}`);
      },
    };
  }

  it('one confirms: the other is asked by mail at once, who confirmed is not [M12]', async () => {
    const { says, asked, mette, jonas } = await aNote();
    expect(await asked()).toEqual([]);
    await says(mette);
    expect(await asked()).toEqual([`employee ${day}`]);
    await says(mette);
    expect(await asked()).toEqual([`employee ${day}`]);
    await says(jonas);
    expect([await asked(), await asked('cancelled')]).toEqual([
      [],
      [`employee ${day}`],
    ]);
  });

  it('at most one mail a day: a change takes the question back, and it comes the next morning', async () => {
    const { says, asked, change, deps, mette, jonas } = await aNote();
    await says(mette);
    await change();
    expect(await asked()).toEqual([]);
    deps.clock.set(sameDay);
    await says(mette);
    expect(await asked()).toEqual([`employee ${nextMorning}`]);
    await change();
    await says(jonas);
    expect(await asked()).toEqual([`leader ${nextMorning}`]);
    deps.clock.set('2026-11-26T09:00:00.000Z');
    await change();
    await says(jonas);
    expect(await asked()).toEqual(['leader 2026-11-26T09:00:00.000Z']);
  });

  it('who does not agree asks nobody, and is not asked any more', async () => {
    const { says, asked, mette, jonas } = await aNote();
    await says(mette);
    await says(jonas, 'disagrees', 'Vi talte også om vagterne');
    expect(await asked()).toEqual([]);
  });

  it('the mail reaches the one who is asked, with a link and without a word of the minutes', async () => {
    const delivery = await aDelivery(makeDeps);
    const { deps, relay } = delivery;
    try {
      const minutes = await aNote(async () => deps);
      const { talk, says, mette, jonas } = minutes;
      for (const { id } of [talk.employee, talk.leader])
        await setMail(deps, id, address(id));
      await says(mette);
      await delivery.sweep();
      expect(relay.to(address(mette))).toEqual([]);
      const [mail] = relay.to(address(jonas));
      expect(mail.raw).toMatch(/^Subject: MUS: godkend jeres referat/m);
      const text = mail.raw.replace(/=\r\n/g, '');
      expect(text).toContain(`/mus/talks/${talk.talkId}`);
      expect(text).not.toContain('GIS');
    } finally {
      await delivery.stop();
      await relay.stop();
    }
  });

  it.each([
    ['the leader has switched it off', 'switchedOff'],
    ['the talk was put aside', 'superseded'],
  ])('%s: it does not leave', async (_what, reason) => {
    const delivery = await aDelivery(makeDeps);
    const { deps, relay } = delivery;
    try {
      const { talk, says, mette, jonas } = await aNote(async () => deps);
      await setMail(deps, jonas, address(jonas));
      await says(mette);
      const [row] = await deps.knex('mus_talk').where({ id: talk.talkId });
      if (reason === 'switchedOff')
        await deps.knex('mus_round_mail_off').insert({
          organisation_id: 'skovlund',
          round_id: row.round_id,
          mail: 'pleaseConfirmMinutes',
          at: day,
          by_person_id: mette,
        });
      else
        await deps
          .knex('mus_talk')
          .where({ id: talk.talkId })
          .update({ state: 'postponed' });
      await delivery.sweep();
      expect(relay.taken).toEqual([]);
      const [message] = await deps
        .knex('mus_message')
        .where({ mail: 'pleaseConfirmMinutes', channel: 'mail' });
      expect(message).toMatchObject({
        state: 'cancelled',
        error_class: reason,
      });
    } finally {
      await delivery.stop();
      await relay.stop();
    }
  });
});
