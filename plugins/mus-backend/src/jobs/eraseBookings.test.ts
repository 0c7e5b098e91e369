import { eachDatabase, testApp } from '../__testUtils__';
import { bookingUnit } from '../booking/times/bookingRows';
import { timeRoutes } from '../booking/times/timeRoutes';
import { aTalkIn } from '../talks/__testUtils__/talkHarness';
import { ErasedError } from '../vault/Vault';
import { eraseBookings } from './eraseBookings';
import { erasePreparations } from './erasePreparations';

jest.setTimeout(60_000);

eachDatabase((_name, makeDeps) => {
  it('erases the place with the preparations, rows and key; day and time stay', async () => {
    const { deps, path, talk, jonas, mette } = await aTalkIn(
      makeDeps,
      'invited',
    );
    const app = testApp(deps, timeRoutes(deps));
    const url = `${path}/booking`;
    const time = (place: string) => ({
      on: '2026-12-08',
      at: '10:00',
      minutes: 60,
      place,
    });
    const saveId = () => deps.ids.next();
    await app
      .put(url, mette)
      .set('If-Match', '"1"')
      .send({ saveId: saveId(), time: time('Lokale 2') })
      .expect(200);
    await app
      .post(`${url}/proposals`, jonas)
      .set('If-Match', '"2"')
      .send({ saveId: saveId(), times: [time('Lokale 3')] })
      .expect(200);
    const jobs = { ...deps, projection: { run: async () => true } };
    await eraseBookings.run(jobs);
    expect((await app.get(url, mette)).body.booked.place).toBe('Lokale 2');
    deps.clock.shift({ days: 400 });
    await erasePreparations.run(jobs);
    await Promise.all([eraseBookings.run(jobs), eraseBookings.run(jobs)]);
    const key = { organisationId: 'skovlund', talkId: talk.talkId };
    await expect(deps.vault.keyFor(bookingUnit(key))).rejects.toThrow(
      ErasedError,
    );
    expect((await app.get(url, mette).expect(200)).body).toMatchObject({
      booked: { on: '2026-12-08', at: '10:00', place: '' },
      proposals: [],
    });
    expect(await deps.knex('mus_talk_time')).toEqual([]);
  });
});
