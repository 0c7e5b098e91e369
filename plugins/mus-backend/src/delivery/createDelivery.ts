import { randomInt } from 'node:crypto';
import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { DeliveryChannel } from '@samtale/backstage-plugin-mus-node';
import { Router } from 'express';
import { Clock } from '../clock/Clock';
import { Database } from '../database/Database';
import { ServeDeps } from '../http/serve';
import { Ids } from '../people/Ids';
import { MusSettings } from '../settings';
import { CachedWordings } from '../wording/CachedWordings';
import { ClockReadings } from './worker/ClockGuard';
import { DatabaseDeliveryStore } from './outbox/DatabaseDeliveryStore';
import { DatabaseDueFacts } from './facts/DatabaseDueFacts';
import { DeliveryLog } from './log/DeliveryLog';
import { deliveryRoutes, MovableClock } from './log/deliveryRoutes';
import { DeliveryWorker } from './worker/DeliveryWorker';
import { DueFacts } from './facts/DueFacts';
import { mailDomain } from './smtp/mailDomain';
import { Mailer } from './smtp/Mailer';
import { Notifier, PortalNotifier } from './worker/Notifier';
import { readClocks } from './worker/readClocks';
import { SmtpMailer } from './smtp/SmtpMailer';

/** What delivery is made of. */
export interface DeliveryDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: MusSettings;
  readonly logger: LoggerService;
  readonly notifications: NotificationService;
  /** For people without a mail address. */
  readonly channel?: DeliveryChannel;
  /** Tests replace these. */
  readonly mailer?: Mailer;
  readonly notifier?: Notifier;
  readonly clocks?: () => Promise<ClockReadings>;
}

/** What delivery offers to the composition root. */
export interface Delivery {
  readonly dueFacts: DueFacts;
  /** Sends all that is due now. */
  sweep(): Promise<void>;
  /** Sweeps at once (catch-up after a downtime) and every 15 seconds in this process. */
  start(scheduler: SchedulerService): Promise<void>;
  /** Finishes what is in flight, at most 30 seconds; for the shutdown hook. */
  stop(): Promise<void>;
  /** Delivery log and, in the demo, the clock. */
  routes(
    deps: ServeDeps,
    demoClock: MovableClock | null,
  ): (router: Router) => void;
}

const sweepEvery = { seconds: 15 };
/** Long enough for the slowest relay; a sweep is safe beside another. */
const sweepTimeout = { minutes: 30 };
const wakeMs = 50;

const chance = () => randomInt(1_000_000) / 1_000_000;

function limitsOf(channel?: DeliveryChannel) {
  if (!channel) return {};
  return {
    [channel.id]: { perMinute: channel.perMinute ?? null, perDay: null },
  };
}

function makeWorker(
  deps: DeliveryDeps,
  store: DatabaseDeliveryStore,
): DeliveryWorker {
  return new DeliveryWorker({
    store,
    mailer: deps.mailer ?? new SmtpMailer(deps.settings.mail),
    channel: deps.channel ?? null,
    notifier: deps.notifier ?? new PortalNotifier(deps.notifications),
    clock: deps.clock,
    wordings: new CachedWordings(deps),
    readClocks: deps.clocks ?? (() => readClocks(deps.database)),
    settings: deps.settings,
    logger: deps.logger,
    chance,
  });
}

/** Composes delivery: facts in, mails and portal messages out. */
export function createDelivery(deps: DeliveryDeps): Delivery {
  const { database, ids, settings, clock } = deps;
  const store = new DatabaseDeliveryStore(
    database,
    ids,
    settings,
    limitsOf(deps.channel),
  );
  const worker = makeWorker(deps, store);
  const sweep = () => worker.sweep();
  // The caller's transaction commits first.
  const wake = () => void setTimeout(sweep, wakeMs).unref();
  const log = new DeliveryLog(store, clock, settings, worker.guard);
  return {
    dueFacts: new DatabaseDueFacts(ids, mailDomain(settings), wake),
    sweep,
    start: async scheduler => {
      await scheduler.scheduleTask({
        id: 'mus-delivery-sweep',
        scope: 'local',
        frequency: sweepEvery,
        timeout: sweepTimeout,
        fn: sweep,
      });
    },
    stop: () => worker.stop(),
    routes: (serveDeps, demoClock) =>
      deliveryRoutes({ ...serveDeps, log, demoClock, sweep, wake }),
  };
}
