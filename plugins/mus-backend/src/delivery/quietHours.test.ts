import { eachDatabase, testSettings } from '../__testUtils__';

import {
  address,
  aPlan,
  dueFor,
  mailOf,
  openDeliveries,
} from './__testUtils__';
import { waitsUntil } from './worker/hours';

jest.setTimeout(60_000);

const quietHours = { from: '18:00', until: '07:00' };
const settings = {
  ...testSettings,
  organisation: { ...testSettings.organisation, quietHours },
};
/** Friday the 18th of December, half past seven in the evening. */
const evening = '2026-12-18T18:30:00.000Z';
const monday = '2026-12-21T06:00:00.000Z';

eachDatabase((_name, makeDeps) => {
  const { start } = openDeliveries(() => makeDeps({ settings }));

  async function startEvening() {
    const delivery = await start();
    const plan = await aPlan(delivery.deps, '2026-12-18');
    delivery.deps.clock.set(evening);
    return { ...delivery, seeded: plan };
  }

  it('a mail of the evening waits for the next working morning; the bell does not', async () => {
    const { seeded, relay, notices, deps, ...delivery } = await startEvening();
    await delivery.plan(...dueFor(seeded, evening, { kind: 'pleaseConfirm' }));
    await delivery.sweep();
    expect(relay.taken).toEqual([]);
    expect(notices).toHaveLength(2);
    expect(await mailOf(delivery, 'leader')).toMatchObject({
      state: 'scheduled',
      next_attempt_at: monday,
    });
    deps.clock.set('2026-12-20T12:00:00.000Z');
    await delivery.sweep();
    expect(relay.taken).toEqual([]);
    deps.clock.set(monday);
    await delivery.sweep();
    expect(relay.taken).toHaveLength(2);
  });

  it('the mail on the follow-up date leaves at any hour [T23]', async () => {
    const { seeded, relay, ...delivery } = await startEvening();
    await delivery.plan(...dueFor(seeded, evening));
    await delivery.sweep();
    expect(relay.to(address(seeded.employee.id))).toHaveLength(1);
    expect(relay.to(address(seeded.leader.id))).toHaveLength(1);
  });

  it('a mail that was put off in the day is not tried in the night', async () => {
    const { seeded, relay, deps, ...delivery } = await startEvening();
    deps.clock.set('2026-12-18T16:59:30.000Z');
    relay.judge = () => 'defer';
    await delivery.plan(
      ...dueFor(seeded, evening.replace('18:30', '16:59'), {
        kind: 'pleaseConfirm',
      }),
    );
    await delivery.sweep();
    relay.judge = () => 'ok';
    deps.clock.shift({ hours: 2 });
    await delivery.sweep();
    expect(relay.taken.filter(({ answered }) => answered)).toEqual([]);
    deps.clock.set(monday);
    await delivery.sweep();
    expect(relay.to(address(seeded.employee.id)).length).toBeGreaterThan(0);
    expect(await mailOf(delivery, 'employee')).toMatchObject({ state: 'sent' });
  });

  it.each([
    ['the night the clocks go forward', '2027-03-28', '04:59', '05:00'],
    ['the night they go back', '2026-10-25', '05:59', '06:00'],
  ])('%s: seven o’clock is seven o’clock', (_what, day, before, seven) => {
    const always = { ...settings.organisation, sendOnDaysOff: true };
    const message = { channel: 'mail', mail: 'pleaseConfirm' };
    const wait = (time: string) =>
      waitsUntil(
        message as Parameters<typeof waitsUntil>[0],
        { ...settings, organisation: always },
        `${day}T${time}:00.000Z`,
      );
    expect(wait(before)).toBe(`${day}T${seven}:00.000Z`);
    expect(wait(seven)).toBeNull();
  });
});
