import { Clock } from '../clock/Clock';
import { DueFact, DueFacts } from '../delivery/facts/DueFacts';
import { LiveChanges } from '../live/LiveChanges';
import { Ids } from '../people/Ids';
import { DateTime } from 'luxon';

const ZONE = 'Europe/Copenhagen';

/** A clock that stands still until a test moves it. */
export class FakeClock implements Clock {
  private at = DateTime.fromISO('2026-11-24T08:00:00.000Z', { zone: 'utc' });

  now(): string {
    return this.at.toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
  }

  today(): string {
    return this.at.setZone(ZONE).toISODate()!;
  }

  /** Moves forward (or back), e.g. `{ days: 14 }`. */
  shift(by: {
    days?: number;
    hours?: number;
    minutes?: number;
    seconds?: number;
  }): void {
    this.at = this.at.plus(by);
  }

  /** Stands at this instant. */
  set(instant: string): void {
    this.at = DateTime.fromISO(instant, { zone: 'utc' });
  }
}

/** Ids that count upwards, as valid UUIDs; each harness has its own. */
export function countingIds(start = 0): Ids {
  let count = start;
  return {
    next: () => {
      count += 1;
      return `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
    },
  };
}

/** Remembers which facts were asked for and cancelled; same uniqueness as the database's. */
export class CollectingDueFacts implements DueFacts {
  readonly facts: DueFact[] = [];
  readonly cancelled: Array<Parameters<DueFacts['cancel']>[1]> = [];
  readonly revived: DueFact[] = [];
  woken = 0;

  async add(_tx: unknown, facts: readonly DueFact[]): Promise<void> {
    const key = (fact: DueFact) =>
      [
        fact.subjectId,
        fact.occurrence,
        fact.recipientRole,
        fact.generation,
        fact.kind,
      ].join('|');
    const known = new Set(this.facts.map(key));
    this.facts.push(...facts.filter(fact => !known.has(key(fact))));
  }

  async cancel(
    _tx: unknown,
    which: Parameters<DueFacts['cancel']>[1],
  ): Promise<void> {
    this.cancelled.push(which);
  }

  async revive(_tx: unknown, facts: readonly DueFact[]): Promise<void> {
    this.revived.push(...facts);
  }

  wake(): void {
    this.woken += 1;
  }
}

/** Remembers which documents were told to have changed. */
export class CollectingLive implements LiveChanges {
  readonly changes: Array<Parameters<LiveChanges['changed']>[0]> = [];

  async changed(change: Parameters<LiveChanges['changed']>[0]): Promise<void> {
    this.changes.push(change);
  }
}
