/** A message that is claimed must leave well within the lease of its claim. */
const halfLeaseMs = 60_000;
const most = 10;
/** How much the newest message counts. */
const weight = 0.2;

/** How many messages each lane may hold, by how long the last ones took. */
export class Pace {
  private perMessageMs = 0;

  /** One message took so long. */
  took(millis: number): void {
    this.perMessageMs += (millis - this.perMessageMs) * weight;
  }

  /** Messages per lane in one claim, 1 to 10. */
  get perLane(): number {
    const fitting = Math.floor(halfLeaseMs / Math.max(1, this.perMessageMs));
    return Math.min(most, Math.max(1, fitting));
  }

  /** Claims more when a lane has fewer than this; a slow relay gets none ahead. */
  get low(): number {
    return this.perLane === 1 ? 0 : this.perLane / 2;
  }
}
