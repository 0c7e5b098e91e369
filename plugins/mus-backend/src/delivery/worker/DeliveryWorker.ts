import { LoggerService } from '@backstage/backend-plugin-api';
import { DeliveryChannel } from '@samtale/backstage-plugin-mus-node';
import { Clock } from '../../clock/Clock';
import { monotonicMillis } from '../../clock/systemTime';
import { MusSettings } from '../../settings';
import { CachedWordings } from '../../wording/CachedWordings';
import { ClaimQueue } from '../outbox/ClaimQueue';
import { ClockGuard, ClockReadings } from './ClockGuard';
import { DeliveryStore } from '../outbox/DeliveryStore';
import { Ledger } from '../outbox/Ledger';
import { Mailer } from '../smtp/Mailer';
import { InHand, MessageRun } from './MessageRun';
import { Channel, ClaimedMessage } from '../outbox/messages';
import { Notifier } from './Notifier';
import { Pace } from './Pace';
import { release } from '../outbox/transitions';

/** What a worker works with. */
export interface WorkerDeps {
  readonly store: DeliveryStore;
  readonly mailer: Mailer;
  readonly notifier: Notifier;
  /** For people without a mail address; null: there is none. */
  readonly channel: DeliveryChannel | null;
  /** The organisation's own words of mails. */
  readonly wordings: Pick<CachedWordings, 'current'>;
  readonly clock: Clock;
  /** Unshifted clocks, for the guard. */
  readonly readClocks: () => Promise<ClockReadings>;
  readonly settings: MusSettings;
  readonly logger: LoggerService;
  /** 0 to 1; spreads retries. */
  readonly chance: () => number;
}

const portalLanes = 2;
const channelLanes = 2;
const drainMs = 30_000;
/** Then the clocks are looked at again before more is claimed. */
const sweepMs = 30_000;

/** Fails only when nothing is under way any more: the next sweep takes the same lanes. */
async function untilAll(work: ReadonlyArray<Promise<void>>): Promise<void> {
  const results = await Promise.allSettled(work);
  const failed = results.find(result => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Sends what is due; one sweep at a time in this process, any number of processes. */
export class DeliveryWorker {
  readonly guard = new ClockGuard();
  private readonly ledger: Ledger;
  private readonly run: MessageRun;
  private running: Promise<void> | undefined;
  private again = false;
  private stopping = false;
  private adopted = false;
  private readonly paces = new Map<Channel, Pace>();

  constructor(private readonly deps: WorkerDeps) {
    this.ledger = new Ledger(deps.store, deps.clock, deps.logger);
    this.run = new MessageRun(deps, this.ledger);
  }

  /** Sends all that is due. A call during a sweep is followed by one more. */
  sweep(): Promise<void> {
    if (this.stopping) return Promise.resolve();
    if (this.running) this.again = true;
    this.running ??= this.sweeps();
    return this.running;
  }

  /** Claims nothing more, finishes what is in flight, gives the rest back. */
  async stop(): Promise<void> {
    this.stopping = true;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>(resolve => {
      timer = setTimeout(resolve, drainMs);
    });
    await Promise.race([this.running, late]);
    clearTimeout(timer);
    this.ledger.stop();
    await this.deps.mailer.rest();
  }

  private async sweeps(): Promise<void> {
    do {
      this.again = false;
      await this.sweepOnce();
    } while (this.again && !this.stopping);
    // In the same breath as the look at `again`: a call between the two would get no sweep.
    this.running = undefined;
  }

  private async sweepOnce(): Promise<void> {
    const { store, clock, chance, mailer, channel, logger } = this.deps;
    try {
      if (!this.guard.agrees(await this.deps.readClocks())) {
        logger.warn(
          'Delivery waits: the clocks of database and server disagree',
        );
        return;
      }
      if (!this.adopted) await store.backToMail();
      this.adopted = true;
      await store.recover(clock.now(), chance());
      await untilAll([
        this.send('mail', this.deps.settings.mail.maxConnections),
        this.send('portal', portalLanes),
      ]);
      // After the mails: what they passed on to it is in the queue by now.
      if (channel) await this.send(channel.id, channel.lanes ?? channelLanes);
      await mailer.rest();
    } catch (error) {
      // Nothing is lost: the next sweep finds it again. Messages of databases quote values, so only the name.
      logger.error(
        `Delivery sweep failed: ${error instanceof Error ? error.name : 'unknown'}`,
      );
    }
  }

  private async send(channel: Channel, lanes: number): Promise<void> {
    const pace = this.paceOf(channel);
    const until = monotonicMillis() + sweepMs;
    const queue = new ClaimQueue<InHand>(
      () => this.claim(channel, lanes * pace.perLane, until),
      () => lanes * pace.low,
    );
    const work = Array.from({ length: lanes }, (_, lane) =>
      this.workLane(queue, lane, pace),
    );
    await untilAll(work);
  }

  private paceOf(channel: Channel): Pace {
    const pace = this.paces.get(channel) ?? new Pace();
    this.paces.set(channel, pace);
    return pace;
  }

  private async claim(
    channel: Channel,
    limit: number,
    until: number,
  ): Promise<InHand[]> {
    if (this.stopping) return [];
    if (monotonicMillis() > until) {
      this.again = true;
      return [];
    }
    const wish = { channel, limit, now: this.deps.clock.now() };
    const { messages, facts, digests, probing } =
      await this.deps.store.claim(wish);
    if (this.stopping) {
      await this.release(messages, 'stopping');
      return [];
    }
    return messages.map(message => ({
      message,
      facts: facts.get(message.id),
      digest: digests.get(message.id),
      probing,
    }));
  }

  private async workLane(
    queue: ClaimQueue<InHand>,
    lane: number,
    pace: Pace,
  ): Promise<void> {
    const settling: Array<Promise<unknown>> = [];
    for (let item = await queue.next(); item; item = await queue.next()) {
      const from = monotonicMillis();
      const { relayFault, settled } = await this.ledger.during(() =>
        this.run.deliver(item, lane),
      );
      pace.took(monotonicMillis() - from);
      settling.push(settled);
      if (relayFault || this.stopping) settling.push(this.giveBack(queue));
    }
    await Promise.all(settling);
  }

  private async giveBack(queue: ClaimQueue<InHand>): Promise<void> {
    const reason = this.stopping ? 'stopping' : 'relayRests';
    const left = await queue.drain();
    await this.release(
      left.map(({ message }) => message),
      reason,
    );
  }

  private async release(
    messages: readonly ClaimedMessage[],
    reason: string,
  ): Promise<void> {
    const steps = messages.map(message => release(message, reason));
    await Promise.all(steps.map(step => this.ledger.settle(step)));
  }
}
