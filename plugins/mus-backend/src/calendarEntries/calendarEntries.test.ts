import { aPerson, eachDatabase, testApp } from '../__testUtils__';
import { planRoutes } from '../actionPlans/planRoutes';
import { feedRoutes } from '../booking/feed/feedRoutes';
import { talkHolderRoutes } from '../booking/holders/talkHolderRoutes';
import { timeRoutes } from '../booking/times/timeRoutes';
import {
  address,
  aPlan,
  bothWrite,
  calendarOf,
  dueFor,
  openDeliveries,
  setMail,
  TestDelivery,
} from '../delivery/__testUtils__';
import { freeCalendars } from '../jobs/freeCalendars';
import { JobDeps } from '../jobs/Job';
import { handOver } from '../organisation/projection/handOver';
import { overviewRoutes } from '../overview/overviewRoutes';
import { personalSettingsRoutes } from '../personalSettings/personalSettingsRoutes';
import { sharingRoutes } from '../sharing/sharingRoutes';

jest.setTimeout(90_000);

const canary = 'KANARIE-Lokale-4';
const followUpOn = '2027-03-01';

eachDatabase((_name, makeDeps) => {
  const { start } = openDeliveries(makeDeps);

  /** Mette and Jonas have booked their talk and agreed on a follow-up; Ny leads nobody yet. */
  async function given() {
    const delivery = await start();
    const deps = { ...delivery.deps, dueFacts: delivery.dueFacts };
    const plan = await aPlan(delivery.deps, followUpOn);
    const [jonas, mette] = [plan.employee.id, plan.leader.id];
    const ny = (await aPerson(delivery.deps, 'Ny Leder')).id;
    await setMail(delivery.deps, ny, address(ny));
    await bothWrite(deps, plan);
    const app = testApp(
      delivery.deps,
      ...[
        timeRoutes,
        planRoutes,
        sharingRoutes,
        feedRoutes,
        personalSettingsRoutes,
      ].map(routes => routes(deps)),
      talkHolderRoutes(deps),
      overviewRoutes(deps),
      delivery.routes(delivery.deps, null),
    );
    const booking = `/v1/talks/${plan.talkId}/booking`;
    const book = (version: number, on: string, as = mette) =>
      app
        .put(booking, as)
        .set('If-Match', `"${version}"`)
        .send({
          saveId: deps.ids.next(),
          time: { on, at: '10:00', minutes: 60, place: canary },
        })
        .expect(200);
    const cancel = (version: number, as: string) =>
      app
        .post(`${booking}/cancel`, as)
        .set('If-Match', `"${version}"`)
        .send({ saveId: deps.ids.next() })
        .expect(200);
    const leadNow = (leaderPersonId: string | null) =>
      deps.database.transaction(tx =>
        handOver(tx, deps, {
          organisationId: 'skovlund',
          employmentId: plan.employmentId,
          leaderPersonId,
          now: deps.clock.now(),
        }),
      );
    /** What came to this person since the last look, as calendar files. */
    const told = new Map<string, number>();
    const files = async (person: string) => {
      await delivery.sweep();
      const letters = delivery.relay
        .to(address(person))
        .filter(({ raw }) => raw.includes('mus.ics'));
      const fresh = letters.slice(told.get(person) ?? 0);
      told.set(person, letters.length);
      return Promise.all(fresh.map(({ raw }) => calendarOf(raw)));
    };
    return {
      ...{ delivery, deps, plan, app, book, cancel, leadNow, files },
      ...{ jonas, mette, ny },
    };
  }

  type CalendarFile = Awaited<ReturnType<typeof calendarOf>>;
  const byUid = (files: readonly CalendarFile[]) =>
    new Map(files.map(file => [file.uid, file]));

  /** The same, with both dates in both calendars. */
  async function inCalendars() {
    const all = await given();
    const { delivery, deps, plan, book, files, jonas, mette } = all;
    await book(1, '2026-12-08');
    const set = { kind: 'followUpSet', occurrence: followUpOn };
    await delivery.plan(...dueFor(plan, deps.clock.now(), set));
    const before = await files(mette);
    expect(await files(jonas)).toHaveLength(2);
    return { ...all, before: byUid(before) };
  }

  const everythingSent = ({ relay, notices }: TestDelivery) =>
    Promise.all(
      relay.taken
        .filter(({ raw }) => raw.includes('mus.ics'))
        .map(({ raw }) => calendarOf(raw)),
    ).then(files =>
      [
        ...relay.taken.map(({ raw }) => raw),
        ...files.map(({ text }) => text),
        JSON.stringify(notices),
      ].join('\n'),
    );

  it('takes both dates out of the calendar of who led, once, and puts them into nobody else’s', async () => {
    const { delivery, before, leadNow, files, ...people } = await inCalendars();
    const { jonas, mette, ny, plan } = people;
    await leadNow(ny);
    // The projection runs again and again.
    await leadNow(ny);
    const out = byUid(await files(mette));
    expect([...out.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [uid, file] of out) {
      expect(file.method).toBe('CANCEL');
      expect(file.value('status')).toBe('CANCELLED');
      expect(file.sequence).toBeGreaterThan(before.get(uid)!.sequence);
      expect(file.summary).toBe('MUS – Jonas');
      expect(file.value('url')).toBeNull();
      expect(file.text).toContain('Jonas Kjær og Mette Holm');
      expect(file.text).not.toMatch(/\/mus|Ny Leder/);
    }
    expect([...out.values()].map(({ subject }) => subject).sort()).toEqual([
      'MUS: en opfølgning fjernes fra din kalender',
      'MUS: et tidspunkt fjernes fra din kalender',
    ]);
    expect(await files(ny)).toEqual([]);
    expect(await files(jonas)).toEqual([]);
    expect(await files(mette)).toEqual([]);
    expect(await everythingSent(delivery)).not.toContain('KANARIE');
    expect(delivery.notices.filter(({ link }) => link === null)).toHaveLength(
      2,
    );
    const mails = await people.app.get(`/v1/plans/${plan.planId}`, jonas);
    expect(JSON.stringify(mails.body)).not.toContain('followUpHandedOver');
  });

  it('a date that closing took away leaves the calendar of who led, also when another leads before the mail has left', async () => {
    const { delivery, deps, app, plan, ...people } = await given();
    const { leadNow, files, jonas, mette, ny } = people;
    const set = { kind: 'followUpSet', occurrence: followUpOn };
    await delivery.plan(...dueFor(plan, deps.clock.now(), set));
    const [entry] = await files(mette);
    await app
      .post(`/v1/plans/${plan.planId}/follow-up/held`, jonas)
      .send({ nextOn: null, close: true })
      .expect(200);
    await leadNow(ny);
    const out = await files(mette);
    expect(out.map(({ uid, method }) => [uid, method])).toEqual([
      [entry.uid, 'CANCEL'],
    ]);
    expect(await files(ny)).toEqual([]);
    // The employee opens it again, for a date that is none of theirs.
    await deps
      .knex('mus_employment')
      .where({ id: plan.employmentId })
      .update({ leader_person_id: ny });
    await app
      .post(`/v1/plans/${plan.planId}/reopen`, jonas)
      .send({ on: '2027-05-20', none: false })
      .expect(200);
    const nothing = { projection: {} };
    await freeCalendars.run({ ...deps, ...nothing } as unknown as JobDeps);
    expect(await files(mette)).toEqual([]);
    expect(await files(ny)).toEqual([]);
    // Its talk goes on, too: the new leader sees that it is there.
    const stubs = await deps
      .knex('mus_reader')
      .where({ person_id: ny, level: 'status' })
      .pluck('document_kind');
    expect(stubs.sort()).toEqual(['plan', 'talk']);
  });

  it('is seen by the former leader before it leaves, and in the delivery log', async () => {
    const { app, deps, leadNow, files, mette, ny } = await inCalendars();
    const coming = async (as: string) =>
      (await app.get('/v1/me/messages', as).expect(200)).body.coming.map(
        ({ mail }: { mail: string }) => mail,
      );
    await leadNow(ny);
    expect((await coming(mette)).sort()).toEqual([
      'followUpHandedOver',
      'talkHandedOver',
    ]);
    expect(await coming(ny)).toEqual([]);
    const log = async () =>
      (
        await app
          .get('/v1/operator/deliveries?mail=talkHandedOver', `${ny} operator`)
          .expect(200)
      ).body.messages.map(
        (one: { recipient: { id: string } }) => one.recipient.id,
      );
    expect(await log()).toEqual([mette, mette]);
    // The talk is another’s by the time it leaves.
    await deps.knex('mus_talk').update({ leader_person_id: ny });
    expect(await log()).toEqual([mette, mette]);
    await files(mette);
    expect(await log()).toEqual([mette, mette]);
  });

  it('that it does not reach a former leader is no mail problem of those who go on', async () => {
    const { app, delivery, deps, leadNow, mette, ny } = await inCalendars();
    await setMail(delivery.deps, mette, null);
    await leadNow(ny);
    await delivery.sweep();
    expect(
      await deps
        .knex('mus_message')
        .where({ recipient_role: 'former', channel: 'mail' })
        .distinct('state'),
    ).toEqual([{ state: 'blocked' }]);
    const { body } = await app.get('/v1/overview', mette).expect(200);
    expect(body.rows).toMatchObject([{ mailProblem: false }]);
  });

  it('who has left has no calendar: nothing waits for them', async () => {
    const { delivery, deps, leadNow, mette, ny } = await inCalendars();
    await leadNow(ny);
    await deps
      .knex('mus_person')
      .where({ id: mette })
      .update({ active: false });
    await delivery.sweep();
    const left = (await delivery.messages()).filter(
      ({ recipient_role }) => recipient_role === 'former',
    );
    expect(new Set(left.map(({ state }) => state))).toEqual(
      new Set(['cancelled']),
    );
  });

  it('who is left by the employee is told all the same', async () => {
    const { deps, plan, leadNow, files, jonas, mette } = await inCalendars();
    await leadNow(null);
    await deps
      .knex('mus_person')
      .where({ id: jonas })
      .update({ active: false });
    expect(await files(mette)).toHaveLength(2);
    expect(plan.leader.id).toBe(mette);
  });

  it('gives them back to who comes back, with a sequence that has risen again', async () => {
    const { before, leadNow, files, mette, ny, book } = await inCalendars();
    await leadNow(ny);
    const out = byUid(await files(mette));
    await leadNow(mette);
    const again = byUid(await files(mette));
    expect([...again.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [uid, file] of again) {
      expect(file.method).toBe(before.get(uid)!.method);
      expect(file.sequence).toBeGreaterThan(out.get(uid)!.sequence);
      expect(file.starts).toBe(before.get(uid)!.starts);
    }
    await book(2, '2026-12-10');
    const [moved] = await files(mette);
    expect(moved.sequence).toBeGreaterThan(again.get(moved.uid)!.sequence);
    await leadNow(ny);
    expect(await files(mette)).toHaveLength(2);
  });

  it('back before anything left: the date stays, no cancellation goes', async () => {
    const { leadNow, files, mette, ny } = await inCalendars();
    await leadNow(ny);
    await leadNow(mette);
    const methods = (await files(mette)).map(({ method }) => method);
    expect(methods).not.toContain('CANCEL');
  });

  it('what has not left yet is not sent, and a date that was taken away is taken out', async () => {
    const { book, cancel, leadNow, files, jonas, mette, ny } = await given();
    await book(1, '2026-12-08');
    await files(mette);
    await cancel(2, jonas);
    await leadNow(ny);
    const out = await files(mette);
    expect(out.map(({ method }) => method)).toEqual(['CANCEL', 'CANCEL']);
    expect(out.map(({ subject }) => subject)).toContain(
      'MUS: et tidspunkt fjernes fra din kalender',
    );
    expect(await files(ny)).toEqual([]);
  });

  it('what the employee changes afterwards comes to nobody who does not read it', async () => {
    const all = await inCalendars();
    const { app, plan, cancel, leadNow, files, jonas, mette, ny } = all;
    await leadNow(ny);
    await files(mette);
    await cancel(2, jonas);
    await app
      .put(`/v1/plans/${plan.planId}/follow-up`, jonas)
      .set('If-Match', '"1"')
      .send({ on: '2027-04-12', none: false })
      .expect(200);
    expect(await files(jonas)).toHaveLength(2);
    expect(await files(mette)).toEqual([]);
    expect(await files(ny)).toEqual([]);
  });

  it('where nobody leads now, the former leader’s calendar is free all the same', async () => {
    const { app, plan, leadNow, files, jonas, mette } = await inCalendars();
    await leadNow(null);
    expect((await files(mette)).map(({ method }) => method)).toEqual([
      'CANCEL',
      'CANCEL',
    ]);
    await app
      .put(`/v1/plans/${plan.planId}/follow-up`, jonas)
      .set('If-Match', '"1"')
      .send({ on: '2027-04-12', none: false })
      .expect(200);
    expect(await files(jonas)).toHaveLength(1);
    expect(await files(mette)).toEqual([]);
  });

  it('a plan that is shared whole comes into the new leader’s calendar, and goes with the next one', async () => {
    const all = await inCalendars();
    const { app, plan, deps, leadNow, files, jonas, mette, ny } = all;
    await leadNow(ny);
    await files(mette);
    await app
      .post(`/v1/plans/${plan.planId}/leader-change`, jonas)
      .send({
        newLeaderId: ny,
        share: 'whole',
        blockIds: [],
        saveId: deps.ids.next(),
      })
      .expect(200);
    const [into, ...more] = await files(ny);
    expect(more).toEqual([]);
    expect(into).toMatchObject({
      method: 'PUBLISH',
      subject: 'MUS: opfølgningsdato er aftalt',
      starts: '2027-03-01T00:00:00.000Z',
    });
    expect(await files(mette)).toEqual([]);
    await leadNow(mette);
    const [out] = await files(ny);
    expect(out).toMatchObject({ method: 'CANCEL', uid: into.uid });
    expect(out.sequence).toBeGreaterThan(into.sequence);
    // What she wrote once is not hers again.
    expect((await files(mette)).map(({ subject }) => subject)).toEqual([
      'MUS: tidspunktet er aftalt',
    ]);
  });

  it('another holder of the talk: what was called off leaves the calendar of the one before', async () => {
    const all = await given();
    const { app, plan, deps, book, cancel, files, mette, ny } = all;
    await book(1, '2026-12-08');
    const [was] = await files(mette);
    await cancel(2, mette);
    await app
      .put(`/v1/employments/${plan.employmentId}/talk-holder`, mette)
      .send({ personId: ny, saveId: deps.ids.next() })
      .expect(200);
    const [out] = await files(mette);
    expect(out).toMatchObject({ method: 'CANCEL', uid: was.uid });
    expect(out.sequence).toBeGreaterThan(was.sequence);
    expect(await files(ny)).toEqual([]);
    await book(3, '2026-12-09', ny);
    const [into] = await files(ny);
    expect(into).toMatchObject({ method: 'REQUEST', uid: was.uid });
  });

  it('a time with a former leader is called off when the new one takes the talk over', async () => {
    const all = await inCalendars();
    const { app, plan, deps, book, leadNow, files, jonas, mette, ny } = all;
    await deps
      .knex('mus_employment')
      .where({ id: plan.employmentId })
      .update({ leader_person_id: ny });
    await leadNow(ny);
    expect(await files(mette)).toHaveLength(2);
    await app
      .put(`/v1/employments/${plan.employmentId}/talk-holder`, ny)
      .send({ personId: null, saveId: deps.ids.next() })
      .expect(200);
    expect((await files(jonas)).map(({ subject }) => subject)).toEqual([
      'MUS: tidspunktet er aflyst',
    ]);
    expect(await files(mette)).toEqual([]);
    expect(await files(ny)).toEqual([]);
    await book(3, '2026-12-09', ny);
    expect((await files(ny)).map(({ method }) => method)).toEqual(['REQUEST']);
    expect(await files(jonas)).toMatchObject([{ summary: 'MUS – Ny' }]);
  });

  it('nothing of a date that has passed', async () => {
    const { deps, leadNow, files, mette, ny } = await inCalendars();
    deps.clock.set('2027-03-01T08:00:00.000Z');
    await leadNow(ny);
    expect(await files(mette)).toEqual([]);
  });

  it('the feed agrees with the mails: gone with the leader, back with a higher sequence', async () => {
    const { app, leadNow, files, mette, ny } = await inCalendars();
    const { path } = (
      await app.post('/v1/me/calendar-feed', mette).send({}).expect(200)
    ).body;
    const sequences = async () => {
      const { text } = await app.get(path).expect(200);
      return text.match(/^SEQUENCE:\d+/gm) ?? [];
    };
    expect(await sequences()).toEqual(['SEQUENCE:1', 'SEQUENCE:1']);
    await leadNow(ny);
    expect(await sequences()).toEqual([]);
    await leadNow(mette);
    const back = await files(mette);
    expect(await sequences()).toEqual(
      back.map(({ sequence }) => `SEQUENCE:${sequence}`),
    );
  });
});
