import { eachDatabase } from '../__testUtils__';
import { Tx } from '../database/Database';
import { due, mailOf, openDeliveries } from './__testUtils__';
import { claimMessages } from './operations/claimMessages';
import { allowance, pauseRelay } from './operations/relay';

const relay = { organisation_id: 'skovlund', id: 'mail' };
const noLimits = { perMinute: null, perDay: null };

eachDatabase((_name, makeDeps) => {
  const { startDue } = openDeliveries(makeDeps);

  it('a fault between looking at the relay and claiming: nothing is taken into its pause', async () => {
    const delivery = await startDue();
    const { database } = delivery.deps;
    const look = () =>
      database.transaction(tx =>
        allowance(tx, database.dialect, relay, {
          wanted: 10,
          limits: noLimits,
          now: due,
        }),
      );
    const claim = (faults: number) =>
      database.transaction((tx: Tx) =>
        claimMessages(tx, database.dialect, {
          organisationId: relay.organisation_id,
          channel: 'mail',
          limit: 10,
          now: due,
          leaseUntil: due,
          token: delivery.deps.ids.next(),
          faults,
        }),
      );
    const before = await look();
    expect(before).toMatchObject({ limit: 10, faults: 0 });
    await database.transaction(tx =>
      pauseRelay(tx, database.dialect, relay, 'connection', due),
    );
    expect(await claim(before.faults)).toEqual([]);
    expect(await mailOf(delivery, 'employee')).toMatchObject({
      state: 'scheduled',
      attempt: 0,
    });
    expect(await look()).toMatchObject({ limit: 0, faults: 1 });
    expect(await claim(1)).toHaveLength(2);
  });
});
