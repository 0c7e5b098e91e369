import { monotonicMillis } from '../clock/systemTime';
import { TooManyError } from './errors';

interface Bucket {
  tokens: number;
  at: number;
}

const MINUTE_MS = 60_000;
const PEOPLE_AT_MOST = 20_000;

/**
 * Requests a minute of one person, in this process: far above what saving as
 * one types needs, far below what hurts. A person who has waited may go on.
 */
export class RateLimit {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly perMinute: number,
    private readonly millis: () => number = monotonicMillis,
  ) {}

  /** Counts one request of this person; throws `TooManyError` when there were too many. */
  take(personId: string): void {
    const now = this.millis();
    const bucket = this.buckets.get(personId) ?? {
      tokens: this.perMinute,
      at: now,
    };
    const refilled =
      bucket.tokens + ((now - bucket.at) * this.perMinute) / MINUTE_MS;
    const tokens = Math.min(this.perMinute, refilled) - 1;
    if (this.buckets.size >= PEOPLE_AT_MOST) this.buckets.clear();
    this.buckets.set(personId, { tokens: Math.max(tokens, 0), at: now });
    if (tokens < 0) throw new TooManyError();
  }
}
