import { eachDatabase } from '../__testUtils__';
import { ClockNotMovableError, DatabaseClock } from './DatabaseClock';
import { wallMillis } from './systemTime';

const at = { organisationId: 'skovlund', zone: 'Europe/Copenhagen' };

eachDatabase((_name, makeDeps) => {
  it('tells an instant of 24 characters, near the machine’s', async () => {
    const { database } = await makeDeps();
    const clock = new DatabaseClock(database, { ...at, demo: false });
    await clock.refresh();
    expect(clock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(Math.abs(Date.parse(clock.now()) - wallMillis())).toBeLessThan(
      5_000,
    );
  });

  it('moves in a demo, for every replica, and keeps to it', async () => {
    const { database } = await makeDeps();
    const clock = new DatabaseClock(database, { ...at, demo: true });
    const other = new DatabaseClock(database, { ...at, demo: true });
    await Promise.all([clock.move(60 * 24), clock.move(60)]);
    await other.refresh();
    expect([clock.offsetMinutes, other.offsetMinutes]).toEqual([1500, 1500]);
    expect(
      Math.abs(Date.parse(other.now()) - wallMillis() - 1500 * 60_000),
    ).toBeLessThan(5_000);
  });

  it('does not move outside a demo, and does not follow a shift that is left over', async () => {
    const { database } = await makeDeps();
    await new DatabaseClock(database, { ...at, demo: true }).move(60 * 24 * 30);
    const clock = new DatabaseClock(database, { ...at, demo: false });
    await clock.refresh();
    expect(Math.abs(Date.parse(clock.now()) - wallMillis())).toBeLessThan(
      5_000,
    );
    await expect(clock.move(1)).rejects.toThrow(ClockNotMovableError);
  });
});
