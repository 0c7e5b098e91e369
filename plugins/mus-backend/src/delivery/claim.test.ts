import { eachDatabase } from '../__testUtils__';
import { Tx } from '../database/Database';
import {
  due,
  dueFor,
  mailOf,
  openDeliveries,
  TestDelivery,
} from './__testUtils__';
import { claimMessages } from './operations/claimMessages';
import { allowance, pauseRelay } from './operations/relay';

const relay = { organisation_id: 'skovlund', id: 'mail' };
const noLimits = { perMinute: null, perDay: null };

const claimIn = (tx: Tx, { deps }: Pick<TestDelivery, 'deps'>, faults = 0) =>
  claimMessages(tx, deps.database.dialect, {
    organisationId: relay.organisation_id,
    channel: 'mail',
    limit: 10,
    now: deps.clock.now(),
    leaseUntil: deps.clock.now(),
    token: deps.ids.next(),
    faults,
  });

const pause = (millis: number) =>
  new Promise<void>(resolve => setTimeout(resolve, millis));

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
      database.transaction(tx => claimIn(tx, delivery, faults));
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

  it('what is cancelled while its daily mail is being claimed does not leave with it', async () => {
    const delivery = await startDue();
    const { deps, plan } = delivery;
    await deps.knex('mus_person').update({ daily_mail: true });
    await delivery.add(
      ...dueFor(plan, due, { kind: 'pleaseConfirm', occurrence: 'confirm' }),
    );
    await delivery.sweep();
    deps.clock.shift({ minutes: 2 });
    let open = () => {};
    const commit = new Promise<void>(resolve => {
      open = resolve;
    });
    let taken = (_mails: string[]) => {};
    const inHand = new Promise<string[]>(resolve => {
      taken = resolve;
    });
    const claimed = deps.database.transaction(async tx => {
      taken((await claimIn(tx, delivery)).map(({ mail }) => mail));
      await commit;
    });
    expect(await inHand).toEqual(['digest', 'digest']);
    const cancelled = deps.database.transaction(tx =>
      delivery.dueFacts.cancel(
        tx,
        { organisationId: 'skovlund', subjectId: plan.planId },
        deps.clock.now(),
      ),
    );
    // Until it waits for the claim, or has gone past it.
    await Promise.race([cancelled, pause(500)]);
    open();
    await Promise.all([claimed, cancelled]);
    const digests = await deps.knex('mus_message').where({ mail: 'digest' });
    expect(digests.map(({ state, token }) => [state, token])).toEqual(
      Array(2).fill(['scheduled', null]),
    );
    await delivery.sweep();
    expect(delivery.relay.taken).toHaveLength(2);
  });
});
