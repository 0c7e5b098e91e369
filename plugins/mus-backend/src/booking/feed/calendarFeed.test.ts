import ICAL from 'ical.js';
import { eachDatabase, TestDeps, testApp } from '../../__testUtils__';
import { aPlan, bothWrite } from '../../delivery/__testUtils__';
import { timeRoutes } from '../times/timeRoutes';
import { feedRoutes } from './feedRoutes';

jest.setTimeout(60_000);

const canary = 'KANARIE-Lokale-3';

/** The feed, read by a parser that is not the writer's. */
function eventsOf(text: string) {
  const calendar = new ICAL.Component(
    ICAL.parse(text) as [string, unknown[], unknown[]],
  );
  return calendar.getAllSubcomponents('vevent').map(each => {
    const event = new ICAL.Event(each);
    return {
      uid: event.uid,
      summary: event.summary,
      allDay: event.startDate.isDate,
      starts: event.startDate.isDate
        ? event.startDate.toString()
        : event.startDate.toJSDate().toISOString(),
      minutes: event.duration.toSeconds() / 60,
      class: event.component.getFirstPropertyValue('class'),
      url: event.component.getFirstPropertyValue('url'),
    };
  });
}

async function aCheckIn(deps: TestDeps, planId: string, day: string) {
  await deps.knex('mus_plan_check_in').insert({
    organisation_id: 'skovlund',
    plan_id: planId,
    id: deps.ids.next(),
    day,
    cadence: 'once',
    note: 'envelope',
    version: 1,
    save_id: deps.ids.next(),
    changed_at: deps.clock.now(),
    changed_by_person_id: deps.ids.next(),
  });
}

eachDatabase((_, makeDeps) => {
  async function given() {
    const deps = await makeDeps();
    const plan = await aPlan(deps, '2027-03-28');
    await bothWrite(deps, plan);
    await aCheckIn(deps, plan.planId, '2027-01-11');
    const app = testApp(deps, feedRoutes(deps), timeRoutes(deps));
    const make = async (as: string) =>
      (await app.post('/v1/me/calendar-feed', as).send({}).expect(200))
        .body as {
        path: string;
        madeAt: string;
      };
    const jonas = plan.employee.id;
    const mette = plan.leader.id;
    await app
      .put(`/v1/talks/${plan.talkId}/booking`, mette)
      .set('If-Match', '"1"')
      .send({
        saveId: deps.ids.next(),
        time: { on: '2027-03-28', at: '10:00', minutes: 60, place: canary },
      })
      .expect(200);
    return { deps, plan, app, make, jonas, mette };
  }

  it('[R14] holds booked talks, follow-up dates and check-ins, dates only, without a sign-in', async () => {
    const { deps, app, make, plan, jonas, mette } = await given();
    const { path } = await make(jonas);
    const reply = await app.get(path).expect(200);
    expect(reply.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(reply.headers['cache-control']).toBe('no-store');
    const events = eventsOf(reply.text);
    expect(events).toEqual([
      {
        uid: `${plan.talkId}-employee@localhost`,
        summary: 'MUS – Mette',
        allDay: false,
        starts: '2027-03-28T08:00:00.000Z',
        minutes: 60,
        class: 'PRIVATE',
        url: `http://localhost:7007/mus/talks/${plan.talkId}`,
      },
      expect.objectContaining({
        uid: `${plan.planId}-employee@localhost`,
        allDay: true,
        starts: '2027-03-28',
        minutes: 1440,
      }),
      expect.objectContaining({ allDay: true, starts: '2027-01-11' }),
    ]);
    expect(reply.text).not.toContain('KANARIE');
    expect(reply.text).not.toContain('Kjær');
    const leaders = await app.get((await make(mette)).path).expect(200);
    expect(eventsOf(leaders.text)[0].summary).toBe('MUS – Jonas');
    deps.clock.shift({ days: 900 });
    expect(eventsOf((await app.get(path)).text)).toEqual([]);
  });

  it('is closed by the person and by making a new one; every wrong address looks alike', async () => {
    const { deps, app, make, jonas } = await given();
    expect((await app.get('/v1/me/calendar-feed', jonas)).body).toEqual({
      madeAt: null,
    });
    const first = await make(jonas);
    const second = await make(jonas);
    await app.get(second.path).expect(200);
    const old = await app.get(first.path).expect(404);
    const closed = await app.delete('/v1/me/calendar-feed', jonas).expect(200);
    expect(closed.body).toEqual({ madeAt: null });
    const revoked = await app.get(second.path).expect(404);
    const wrong = await app
      .get(`/v1/calendar/${'x'.repeat(43)}.ics`)
      .expect(404);
    const nonsense = await app.get('/v1/calendar/nonsense').expect(404);
    const bytes = [old, revoked, wrong, nonsense].map(({ text }) => text);
    expect(new Set(bytes).size).toBe(1);
    expect(deps.logLines.join()).not.toContain(first.path.slice(13, 40));
  });

  it('keeps only the hash of the secret', async () => {
    const { deps, make, jonas } = await given();
    const { path } = await make(jonas);
    const secret = path.slice('/v1/calendar/'.length, -'.ics'.length);
    expect(secret).toHaveLength(43);
    const rows = await deps.knex('mus_calendar_feed');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('is empty for who has left, and for a former leader', async () => {
    const { deps, app, make, plan, jonas, mette } = await given();
    const { path } = await make(mette);
    await deps
      .knex('mus_reader')
      .where({ person_id: mette })
      .update({ level: 'read', reason: 'formerLeader' });
    expect(eventsOf((await app.get(path).expect(200)).text)).toEqual([]);
    const employees = await make(jonas);
    await deps
      .knex('mus_person')
      .where({ id: plan.employee.id })
      .update({ active: false });
    await app.get(employees.path).expect(404);
  });

  it('is limited: one address cannot be asked all day, guessing gets slow', async () => {
    const { app, make, jonas, mette } = await given();
    const { path } = await make(jonas);
    const statuses: number[] = [];
    for (let count = 0; count < 21; count += 1)
      statuses.push((await app.get(path)).status);
    expect([statuses[19], statuses[20]]).toEqual([200, 429]);
    await app.get((await make(mette)).path).expect(200);
    let last = 404;
    for (let count = 0; count < 125; count += 1)
      last = (await app.get('/v1/calendar/wrong.ics')).status;
    expect(last).toBe(429);
    await app.get((await make(mette)).path).expect(200);
  });
});
