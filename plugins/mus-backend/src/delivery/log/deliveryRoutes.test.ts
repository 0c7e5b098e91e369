import { eachDatabase, testApp } from '../../__testUtils__';
import { aPlan, due, dueFor, mailOf, openDeliveries } from '../__testUtils__';
import { MovableClock } from './deliveryRoutes';

jest.setTimeout(60_000);

eachDatabase((_name, makeDeps) => {
  const { startDue } = openDeliveries(makeDeps);

  /** A refused mail, and the operator's operations over HTTP. */
  async function startRefused(demo = true) {
    const delivery = await startDue({ perMinute: 30 });
    const { deps, relay, employee, plan } = delivery;
    relay.judge = to => (to === employee ? 'refuseAddress' : 'ok');
    await delivery.sweep();
    deps.clock.shift({ minutes: 1 });
    await delivery.sweep();
    let offset = 0;
    const demoClock: MovableClock = {
      now: () => deps.clock.now(),
      get offsetMinutes() {
        return offset;
      },
      move: async minutes => {
        offset += minutes;
        deps.clock.shift({ minutes });
      },
    };
    const app = testApp(deps, delivery.routes(deps, demo ? demoClock : null));
    return {
      ...delivery,
      app,
      as: (role: string) => `${plan.employee.id} ${role}`,
    };
  }

  it('the operator and HR see what waits and what failed, by name, without addresses', async () => {
    const delivery = await startRefused();
    const { app, as, employee } = delivery;
    for (const role of ['operator', 'hr']) {
      const reply = await app
        .get('/v1/operator/deliveries', as(role))
        .expect(200);
      expect(reply.body.counts).toEqual({ dead: 1, sent: 3, scheduled: 0 });
      expect(reply.body.messages).toHaveLength(4);
      expect(reply.body.emptyAt).toBeNull();
      expect(JSON.stringify(reply.body)).not.toContain(employee);
      const dead = reply.body.messages.find(
        (message: { state: string }) => message.state === 'dead',
      );
      expect(dead).toMatchObject({
        mail: 'followUpDue',
        recipient: { name: 'Jonas Kjær' },
        smtpCode: 550,
        errorClass: 'refused',
        dueAt: due,
        can: { resend: role === 'operator' },
      });
    }
  });

  it('is not there for anybody else, nor is resending', async () => {
    const { app, as, ...delivery } = await startRefused();
    const dead = await mailOf(delivery, 'employee');
    const missing = await app.get('/v1/nowhere', as('leader')).expect(404);
    const log = await app
      .get('/v1/operator/deliveries', as('leader'))
      .expect(404);
    const resend = `/v1/operator/deliveries/${dead.id}/resend`;
    const again = await app.post(resend, as('hr')).expect(404);
    expect([log.text, again.text]).toEqual([missing.text, missing.text]);
  });

  it('pages through the log without losing or repeating a line', async () => {
    const { app, as } = await startRefused();
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const reply: {
        body: { messages: { id: string }[]; nextCursor: string | null };
      } = await app
        .get(
          `/v1/operator/deliveries?limit=3${cursor && `&cursor=${cursor}`}`,
          as('operator'),
        )
        .expect(200);
      seen.push(
        ...reply.body.messages.map((message: { id: string }) => message.id),
      );
      cursor = reply.body.nextCursor;
    }
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
  });

  it('filters by state', async () => {
    const { app, as } = await startRefused();
    const reply = await app
      .get('/v1/operator/deliveries?state=dead', as('operator'))
      .expect(200);
    expect(reply.body.messages).toHaveLength(1);
    await app
      .get('/v1/operator/deliveries?state=nonsense', as('operator'))
      .expect(400);
  });

  it('keeps what waits for its day apart: the next first, and not among what is due', async () => {
    const { app, as, ...delivery } = await startRefused();
    const { deps } = delivery;
    for (const day of ['2027-05-05', '2027-02-02']) {
      const later = `${day}T06:00:00.000Z`;
      await delivery.add(...dueFor(await aPlan(deps, day), later));
    }
    const log = async (query: string) =>
      (
        await app
          .get(`/v1/operator/deliveries?${query}`, as('operator'))
          .expect(200)
      ).body;
    const now = await log('');
    expect(now.messages).toHaveLength(4);
    expect(now.later).toBe(8);
    expect(now.counts.scheduled).toBe(0);
    const later = await log('when=later');
    const days = later.messages.map(({ dueAt }: { dueAt: string }) =>
      dueAt.slice(0, 10),
    );
    expect(days).toEqual([
      ...Array(4).fill('2027-02-02'),
      ...Array(4).fill('2027-05-05'),
    ]);
    const first = await log('when=later&limit=3');
    const rest = await log(`when=later&limit=50&cursor=${first.nextCursor}`);
    const seen = [...first.messages, ...rest.messages];
    expect(seen.map(({ id }) => id)).toEqual(
      later.messages.map(({ id }: { id: string }) => id),
    );
  });

  it('can be narrowed to a kind, a unit and local days', async () => {
    const { app, as, plan, ...delivery } = await startRefused();
    const other = await aPlan(delivery.deps, '2026-12-24');
    await delivery.add(...dueFor(other, due, { kind: 'followUpOnceMore' }));
    await delivery.sweep();
    const count = async (query: string) => {
      const { body } = await app
        .get(`/v1/operator/deliveries?${query}`, as('hr'))
        .expect(200);
      return body.messages.length;
    };
    expect(await count('')).toBe(8);
    expect(await count('mail=followUpOnceMore')).toBe(4);
    expect(await count(`unitId=${plan.unitId}`)).toBe(4);
    expect(await count('from=2026-12-24&until=2026-12-24')).toBe(8);
    expect(await count('from=2026-12-25')).toBe(0);
    expect(await count('until=2026-12-23')).toBe(0);
    const { body } = await app.get('/v1/operator/units', as('hr')).expect(200);
    expect(body.units.map(({ id }: { id: string }) => id)).toContain(
      other.unitId,
    );
    await app.get('/v1/operator/units', as('leader')).expect(404);
    await app
      .get('/v1/operator/deliveries?from=i-morgen', as('hr'))
      .expect(400);
  });

  it('says that the mail server is away, why, and until when', async () => {
    const delivery = await startDue();
    const { deps, relay, plan } = delivery;
    await relay.stop();
    await delivery.sweep();
    const app = testApp(deps, delivery.routes(deps, null));
    const { body } = await app
      .get('/v1/operator/deliveries', `${plan.employee.id} operator`)
      .expect(200);
    expect(body.relayPausedUntil > deps.clock.now()).toBe(true);
    expect(body.relayPauseReason).toBe('connection');
    expect(body.emptyAt > body.relayPausedUntil).toBe(true);
  });

  it('sends a dead mail again, once', async () => {
    const { app, as, ...delivery } = await startRefused();
    const { relay, employee, deps } = delivery;
    relay.judge = () => 'ok';
    const dead = await mailOf(delivery, 'employee');
    const resend = `/v1/operator/deliveries/${dead.id}/resend`;
    const reply = await app.post(resend, as('operator')).expect(200);
    expect(reply.body).toEqual({ id: dead.id });
    await app.post(resend, as('operator')).expect(404);
    deps.clock.shift({ minutes: 1 });
    await delivery.sweep();
    expect(relay.to(employee)).toHaveLength(1);
  });

  it('the demo’s clock moves forward and what falls due leaves', async () => {
    const { app, as, ...delivery } = await startRefused();
    await app
      .post('/v1/demo/clock', as('hr'))
      .send({ minutes: 60 })
      .expect(404);
    const before = await app.get('/v1/demo/clock', as('operator')).expect(200);
    const moved = await app
      .post('/v1/demo/clock', as('operator'))
      .send({ minutes: 1440 })
      .expect(200);
    expect(moved.body.offsetMinutes).toBe(before.body.offsetMinutes + 1440);
    expect(moved.body.now > before.body.now).toBe(true);
    await app
      .post('/v1/demo/clock', as('operator'))
      .send({ minutes: -5 })
      .expect(400);
    expect(delivery.deps.clock.now()).toBe(moved.body.now);
  });

  it('outside the demo there is no clock to move', async () => {
    const { app, as, deps } = await startRefused(false);
    const now = deps.clock.now();
    await app.get('/v1/demo/clock', as('operator')).expect(404);
    await app
      .post('/v1/demo/clock', as('operator'))
      .send({ minutes: 5 })
      .expect(404);
    expect(deps.clock.now()).toBe(now);
  });
});
