/** Three clocks at one moment, none of them shifted; milliseconds. */
export interface ClockReadings {
  readonly database: number;
  readonly wall: number;
  /** Only ever goes forward. */
  readonly monotonic: number;
}

const apartMs = 2 * 60_000;
const jumpMs = 60 * 60_000;
const agreeingSweeps = 3;
/** Sweeps that follow each other faster are one look at the clocks. */
const countedAfterMs = 10_000;

/**
 * Stops sending while the clocks disagree: a clock that jumps could send a
 * year of mails at once. It goes on after three sweeps that agree.
 */
export class ClockGuard {
  private last: ClockReadings | undefined;
  private toAgree = 0;
  private countedAt = 0;

  /** May mails leave now? */
  agrees(now: ClockReadings): boolean {
    const { last } = this;
    this.last = now;
    if (this.disagree(now, last)) {
      this.toAgree = agreeingSweeps;
      this.countedAt = now.monotonic;
    } else if (
      this.toAgree > 0 &&
      now.monotonic - this.countedAt >= countedAfterMs
    ) {
      this.toAgree -= 1;
      this.countedAt = now.monotonic;
    }
    return this.toAgree === 0;
  }

  private disagree(now: ClockReadings, last?: ClockReadings): boolean {
    const apart = Math.abs(now.database - now.wall) > apartMs;
    const jumped =
      last !== undefined &&
      Math.abs(now.wall - last.wall - (now.monotonic - last.monotonic)) >
        jumpMs;
    return apart || jumped;
  }

  /** Sending is stopped. */
  get paused(): boolean {
    return this.toAgree > 0;
  }
}
