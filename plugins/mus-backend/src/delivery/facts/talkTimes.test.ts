import { simpleParser } from 'mailparser';
import { eachDatabase, testApp, testSettings } from '../../__testUtils__';
import { requestRoutes } from '../../booking/requests/requestRoutes';
import { timeRoutes } from '../../booking/times/timeRoutes';
import {
  address,
  aPlan,
  calendarOf,
  openDeliveries,
  TestDelivery,
} from '../__testUtils__';

jest.setTimeout(60_000);

const canary = 'KANARIE-Lokale-2';

eachDatabase((_name, makeDeps) => {
  const { start } = openDeliveries(makeDeps);

  async function given(settings = testSettings) {
    const delivery = await start();
    const talk = await aPlan(delivery.deps, null);
    const deps = { ...delivery.deps, settings, dueFacts: delivery.dueFacts };
    const app = testApp(delivery.deps, timeRoutes(deps));
    const url = `/v1/talks/${talk.talkId}/booking`;
    const call = (
      method: 'put' | 'post',
      name: string,
      version: number,
      body: object,
    ) =>
      app[method](`${url}${name}`, talk.leader.id)
        .set('If-Match', `"${version}"`)
        .send({ saveId: deps.ids.next(), ...body })
        .expect(200);
    const time = (on: string, at = '10:00') => ({
      time: { on, at, minutes: 45, place: canary },
    });
    return {
      delivery,
      talk,
      book: (version: number, on: string, at?: string) =>
        call('put', '', version, time(on, at)),
      cancel: (version: number) => call('post', '/cancel', version, {}),
    };
  }

  const lastTo = (delivery: TestDelivery, person: { id: string }) =>
    calendarOf(delivery.relay.to(address(person.id)).at(-1)!.raw);

  it('sends a request, an update and a cancellation with one UID and a rising sequence, to both', async () => {
    const { delivery, talk, book, cancel } = await given();
    await book(1, '2026-12-08');
    await delivery.sweep();
    const first = await lastTo(delivery, talk.employee);
    expect(first).toMatchObject({
      subject: 'MUS: tidspunktet er aftalt',
      method: 'REQUEST',
      sequence: 1,
      summary: 'MUS – Mette',
      starts: '2026-12-08T09:00:00.000Z',
      minutes: 45,
      attendee: `MAILTO:${address(talk.employee.id)}`,
    });
    expect(first.text).toContain(
      'tirsdag den 8. december 2026 kl. 10.00–10.45',
    );
    expect([
      first.value('class'),
      first.value('status'),
      first.value('transp'),
    ]).toEqual(['PRIVATE', 'CONFIRMED', 'OPAQUE']);
    const leaders = await lastTo(delivery, talk.leader);
    expect(leaders.summary).toBe('MUS – Jonas');
    await book(2, '2026-12-09', '09:30');
    await delivery.sweep();
    const moved = await lastTo(delivery, talk.employee);
    expect(moved).toMatchObject({
      subject: 'MUS: nyt tidspunkt eller sted',
      method: 'REQUEST',
      uid: first.uid,
      sequence: 2,
      starts: '2026-12-09T08:30:00.000Z',
    });
    await cancel(3);
    await delivery.sweep();
    const off = await lastTo(delivery, talk.employee);
    expect(off).toMatchObject({
      subject: 'MUS: tidspunktet er aflyst',
      method: 'CANCEL',
      uid: first.uid,
      sequence: 3,
    });
    expect(off.value('status')).toBe('CANCELLED');
    const everything = delivery.relay.taken.map(({ raw }) => raw).join('\n');
    const decoded = await Promise.all(
      delivery.relay.taken.map(async ({ raw }) => {
        const mail = await simpleParser(raw);
        const files = mail.attachments.map(part => part.content.toString());
        return [mail.subject, mail.text, mail.html, ...files].join('\n');
      }),
    );
    expect(everything + decoded.join('\n')).not.toContain('KANARIE');
    expect(JSON.stringify(delivery.notices)).not.toContain('KANARIE');
    expect(delivery.notices).toHaveLength(6);
  });

  it.each([
    ['2027-03-27', '2027-03-27T09:00:00.000Z'],
    ['2027-03-28', '2027-03-28T08:00:00.000Z'],
    ['2027-10-30', '2027-10-30T08:00:00.000Z'],
    ['2027-10-31', '2027-10-31T09:00:00.000Z'],
  ])(
    'is at 10 o’clock local time on %s, where the clock changes',
    async (on, instant) => {
      const { delivery, talk, book } = await given();
      await book(1, on);
      await delivery.sweep();
      expect((await lastTo(delivery, talk.leader)).starts).toBe(instant);
    },
  );

  it('moved before it was sent: only the time that holds goes out', async () => {
    const { delivery, talk, book } = await given();
    await book(1, '2026-12-08');
    await book(2, '2026-12-09');
    await delivery.sweep();
    expect(delivery.relay.to(address(talk.employee.id))).toHaveLength(1);
    expect(await lastTo(delivery, talk.employee)).toMatchObject({
      sequence: 2,
      starts: '2026-12-09T09:00:00.000Z',
    });
  });

  it('a request goes to the leader of the employment, the answer with its day to the employee', async () => {
    const { delivery, talk } = await given();
    const { deps, relay } = delivery;
    await deps.knex('mus_talk').where({ id: talk.talkId }).update({
      held_at: deps.clock.now(),
      state: 'held',
    });
    const slice = requestRoutes({ ...deps, dueFacts: delivery.dueFacts });
    const app = testApp(deps, slice);
    const { body: asked } = await app
      .post(
        `/v1/employments/${talk.employmentId}/talk-requests`,
        talk.employee.id,
      )
      .expect(200);
    await delivery.sweep();
    const [toLeader] = relay.to(address(talk.leader.id));
    const mail = await simpleParser(toLeader.raw);
    expect(mail.subject).toBe('MUS: en medarbejder beder om en samtale');
    expect(mail.text).toContain('Jonas Kjær beder om en samtale');
    expect(mail.text).toContain('http://localhost:7007/mus/requests');
    await app
      .post(`/v1/talk-requests/${asked.id}/answer`, talk.leader.id)
      .send({ on: '2026-12-15' })
      .expect(200);
    await delivery.sweep();
    const [toEmployee] = relay.to(address(talk.employee.id));
    const answer = await simpleParser(toEmployee.raw);
    expect(answer.text).toContain('tirsdag den 15. december 2026');
  });
});
