/**
 * The one clock of the product: the database's, kept as an offset to this
 * process's, plus the demo's shift. Nothing else reads the time.
 */
export interface Clock {
  /** The instant, `2026-11-24T06:00:00.000Z`: 24 characters, so that text order is time order. */
  now(): string;
  /** The calendar day in the organisation's zone, `2026-11-24`. */
  today(): string;
}
