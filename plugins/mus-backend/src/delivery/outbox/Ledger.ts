import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '../../clock/Clock';
import { DeliveryStore } from './DeliveryStore';
import { Transition } from './transitions';

/** Thrown before the dot: the message is not this worker's any more. */
export class FencedError extends Error {
  constructor() {
    super('The message belongs to another worker by now');
    this.name = 'FencedError';
  }
}

interface Entry {
  readonly step: Transition;
  readonly done: (held: boolean) => void;
  readonly failed: (error: unknown) => void;
}

const largestBatch = 100;
/** So long a step waits for the other lanes: one commit for many costs as much as one for one. */
const gatherMs = 4;
const retryMs = 500;
/** Long before the lease of a hand-over ends: afterwards others have decided. */
const retries = 240;

/**
 * Writes the steps of all lanes. What comes while a commit is under way goes
 * into the next one together, in order: a hand-over that follows a settlement
 * on the same lane is never committed before it, so at most one message per
 * connection can ever be in doubt.
 */
export class Ledger {
  private pending: Entry[] = [];
  private writing: Promise<void> | undefined;
  private trouble: Promise<unknown> = Promise.resolve();
  private stopped = false;
  private busy = 0;
  private goOn: () => void = () => {};

  constructor(
    private readonly store: Pick<DeliveryStore, 'record'>,
    private readonly clock: Clock,
    private readonly logger: LoggerService,
  ) {}

  /**
   * Commits the mark before the final dot; throws when the message is not ours
   * any more. Waits for settlements that the database did not take yet, so
   * that doubt does not pile up.
   */
  async handOver(step: Transition): Promise<void> {
    await this.trouble;
    if (!(await this.enqueue(step))) throw new FencedError();
  }

  /**
   * Writes how it ended. While the database is away it tries again, so that a
   * mail that was accepted does not become doubtful; false when a lease ran
   * out first or the process ends.
   */
  async settle(step: Transition): Promise<boolean> {
    try {
      return await this.enqueue(step);
    } catch (error) {
      const again = this.retry(step, error);
      this.trouble = Promise.all([this.trouble, again]);
      return again;
    }
  }

  private async retry(step: Transition, first: unknown): Promise<boolean> {
    let error = first;
    for (let attempt = 0; attempt < retries && !this.stopped; attempt++) {
      this.logger.warn(
        `Delivery could not be recorded: ${error instanceof Error ? error.name : 'unknown'}`,
      );
      await new Promise(resolve => setTimeout(resolve, retryMs));
      try {
        return await this.enqueue(step);
      } catch (next) {
        error = next;
      }
    }
    return false;
  }

  /** While a lane is at work its next step is worth waiting for. */
  async during<T>(lane: () => Promise<T>): Promise<T> {
    this.busy += 1;
    try {
      return await lane();
    } finally {
      this.busy -= 1;
      if (this.whole) this.goOn();
    }
  }

  /** No more waiting for a database that is away. */
  stop(): void {
    this.stopped = true;
  }

  private enqueue(step: Transition): Promise<boolean> {
    return new Promise((done, failed) => {
      this.pending.push({ step, done, failed });
      if (this.whole) this.goOn();
      this.writing ??= this.write();
    });
  }

  /** Every lane that is at work waits for its hand-over: no more steps can come. */
  private get whole(): boolean {
    const waiting = this.pending.filter(({ step }) => step.to === 'handover');
    return waiting.length >= this.busy;
  }

  private gather(): Promise<void> {
    if (this.whole) return Promise.resolve();
    return new Promise(resolve => {
      const late = setTimeout(resolve, gatherMs);
      this.goOn = () => {
        clearTimeout(late);
        resolve();
      };
    });
  }

  private async write(): Promise<void> {
    while (this.pending.length > 0) {
      await this.gather();
      const batch = this.pending.splice(0, largestBatch);
      try {
        const held = await this.store.record(
          batch.map(entry => entry.step),
          this.clock.now(),
        );
        for (const { step, done } of batch) done(held.has(step.message.id));
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    // In the same breath as the last look: a step between the two would wait for ever.
    this.writing = undefined;
  }
}
