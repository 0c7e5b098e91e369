import {
  addDays,
  workingDayOnOrAfter,
} from '@samtale/backstage-plugin-mus-common';
import { DateTime } from 'luxon';
import { Clock } from '../clock/Clock';

/** A clock that stands where the seeding is in the story, never later than now. */
export class SeedClock implements Clock {
  #at: DateTime;
  readonly #today: DateTime;

  constructor(
    private readonly clock: Clock,
    private readonly zone: string,
  ) {
    this.#today = DateTime.fromISO(clock.today(), { zone });
    this.#at = this.#today;
  }

  /** The ISO day that many days from today. */
  day(offset: number): string {
    return this.#today.plus({ days: offset }).toISODate()!;
  }

  /** The ISO day that many working days after today. */
  workingDay(count: number): string {
    let day = this.day(0);
    for (let passed = 0; passed < count; passed += 1)
      day = workingDayOnOrAfter(addDays(day, 1));
    return day;
  }

  /** Moves to that day at a working hour; on the present day it stands at the present. */
  moveTo(offset: number, hour = 10): void {
    this.#at = this.#today.plus({ days: offset }).set({ hour, minute: 15 });
  }

  now(): string {
    return this.#instant();
  }

  today(): string {
    return DateTime.fromISO(this.#instant(), { zone: this.zone }).toISODate()!;
  }

  #instant(): string {
    const story = this.#at.toUTC().toISO()!;
    const { clock } = this;
    const present = clock.now();
    return story < present ? story : present;
  }
}
