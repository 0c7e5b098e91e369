import { DateTime } from 'luxon';
import { Database } from '../database/Database';
import { Clock } from './Clock';
import { databaseMillis } from './databaseMillis';
import { toInstant, wallMillis } from './systemTime';

const MINUTE_MS = 60_000;

/** Where the clock belongs and whether it may be moved. */
export interface ClockSettings {
  readonly organisationId: string;
  readonly zone: string;
  /** Only then is the demo's shift read and may be changed. */
  readonly demo: boolean;
}

/** The clock is moved in a demo only. */
export class ClockNotMovableError extends Error {
  constructor() {
    super('The clock can be moved in a demo only');
    this.name = 'ClockNotMovableError';
  }
}

/**
 * The database's clock, as an offset to this process's that is read anew every
 * minute, plus the demo's shift.
 */
export class DatabaseClock implements Clock {
  private offsetMs = 0;
  private demoMinutes = 0;

  constructor(
    private readonly database: Database,
    private readonly settings: ClockSettings,
  ) {}

  now(): string {
    return toInstant(this.millis());
  }

  today(): string {
    return (
      DateTime.fromMillis(this.millis(), {
        zone: this.settings.zone,
      }).toISODate() ?? ''
    );
  }

  /** Minutes that the demo is ahead. */
  get offsetMinutes(): number {
    return this.demoMinutes;
  }

  /** Reads the database's clock and the demo's shift. */
  async refresh(): Promise<void> {
    await this.database.transaction(async tx => {
      const before = wallMillis();
      const database = await databaseMillis(tx, this.database.dialect);
      this.offsetMs =
        database === null ? 0 : database - (before + wallMillis()) / 2;
      if (!this.settings.demo) return;
      const row = await tx('mus_clock')
        .where(this.key())
        .first('offset_minutes');
      this.demoMinutes = Number(row?.offset_minutes ?? 0);
    });
  }

  /** Moves the demo's clock forward, for every replica. */
  async move(minutes: number): Promise<void> {
    if (!this.settings.demo) throw new ClockNotMovableError();
    await this.database.transaction(async tx => {
      await tx('mus_clock')
        .insert({ ...this.key(), offset_minutes: 0 })
        .onConflict('organisation_id')
        .ignore();
      await tx('mus_clock')
        .where(this.key())
        .increment('offset_minutes', minutes);
    });
    await this.refresh();
  }

  private key() {
    return { organisation_id: this.settings.organisationId };
  }

  private millis(): number {
    return wallMillis() + this.offsetMs + this.demoMinutes * MINUTE_MS;
  }
}
