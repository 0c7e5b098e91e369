import { eachDatabase, testSettings } from '../../__testUtils__';
import { CachedWordings } from '../../wording/CachedWordings';
import { due, openDeliveries, TestDelivery } from '../__testUtils__';
import { DatabaseDeliveryStore } from '../outbox/DatabaseDeliveryStore';
import { ClaimWish } from '../outbox/DeliveryStore';
import { Channel } from '../outbox/messages';
import { SmtpMailer } from '../smtp/SmtpMailer';
import { DeliveryWorker, WorkerDeps } from './DeliveryWorker';

/** A store that hears of each claim before the worker does, and can be away when the relay is told of. */
class WatchedStore extends DatabaseDeliveryStore {
  claimed: (wish: ClaimWish) => void = () => {};
  away = false;

  override async claim(wish: ClaimWish) {
    const claim = await super.claim(wish);
    this.claimed(wish);
    return claim;
  }

  override async relayWorks(channel: Channel) {
    if (this.away) throw new Error('the database is away');
    await super.relayWorks(channel);
  }
}

const calmClocks = async () => ({ database: 0, wall: 0, monotonic: 0 });

function aWorker(
  { deps, relay }: Pick<TestDelivery, 'deps' | 'relay'>,
  replaced: Partial<WorkerDeps> = {},
) {
  const settings = {
    ...testSettings,
    mail: { ...testSettings.mail, port: relay.port },
  };
  const store = new WatchedStore(deps.database, deps.ids, settings);
  const worker = new DeliveryWorker({
    ...deps,
    store,
    settings,
    mailer: new SmtpMailer(settings.mail),
    notifier: { notify: async () => {} },
    channel: null,
    wordings: new CachedWordings(deps),
    readClocks: calmClocks,
    chance: () => 0,
    ...replaced,
  });
  return { worker, store };
}

eachDatabase((_name, makeDeps) => {
  const { startDue } = openDeliveries(makeDeps);

  it('a worker that stops while its claim is under way sends nothing of it and gives it back', async () => {
    const delivery = await startDue();
    const { worker, store } = aWorker(delivery);
    let stopped: Promise<void> | undefined;
    store.claimed = () => {
      stopped ??= worker.stop();
    };
    await worker.sweep();
    await stopped;
    expect(delivery.relay.taken).toEqual([]);
    expect(
      (await delivery.messages()).map(({ channel, state }) => [channel, state]),
    ).toEqual([
      ['mail', 'scheduled'],
      ['mail', 'scheduled'],
      ['portal', 'scheduled'],
      ['portal', 'scheduled'],
    ]);
  });

  it('a sweep whose portal fails ends when its mails have ended: the next one takes the same lines to the relay', async () => {
    const delivery = await startDue();
    const { worker, store } = aWorker(delivery);
    delivery.relay.answerMs = 300;
    store.claimed = ({ channel }) => {
      if (channel === 'portal') throw new Error('the database is away');
    };
    await worker.sweep();
    expect(delivery.relay.taken).toHaveLength(2);
    await worker.stop();
  });

  it('the database is away when a mail shows that the relay is back: the mail is sent for all that', async () => {
    const delivery = await startDue();
    const { deps, relay } = delivery;
    const { worker, store } = aWorker(delivery);
    await relay.stop();
    await worker.sweep();
    expect(await store.relay('mail', due)).toMatchObject({ faults: 1 });
    await relay.start();
    deps.clock.shift({ minutes: 6 });
    store.away = true;
    await worker.sweep();
    store.away = false;
    await worker.stop();
    const mails = await delivery.messages();
    expect(
      mails.filter(row => row.channel === 'mail').map(row => row.state),
    ).toEqual(['sent', 'sent']);
    expect(relay.taken).toHaveLength(2);
  });

  it.each([0, 1, 2, 3, 4, 5])(
    'a call that comes %i ticks after the last mail of a sweep is followed by one more',
    async ticks => {
      const delivery = await startDue();
      const readClocks = jest.fn(calmClocks);
      let atRest = () => {};
      const mailer = {
        send: async () => ({ type: 'accepted', smtpCode: 250 }) as const,
        rest: async () => atRest(),
      };
      const { worker } = aWorker(delivery, { readClocks, mailer });
      let again: Promise<void> | undefined;
      const after = (left: number) =>
        queueMicrotask(() => {
          if (left > 0) after(left - 1);
          else again = worker.sweep();
        });
      atRest = () => {
        if (readClocks.mock.calls.length === 1) after(ticks);
      };
      await worker.sweep();
      await new Promise(setImmediate);
      await again;
      expect(readClocks).toHaveBeenCalledTimes(2);
    },
  );
});
