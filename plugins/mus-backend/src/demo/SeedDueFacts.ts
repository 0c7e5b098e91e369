import { DateTime } from 'luxon';
import { Tx } from '../database/Database';
import { DueFact, DueFacts } from '../delivery/facts/DueFacts';

/** Follow-ups that fell due this recently are still mailed when the demo starts. */
const KEPT_DAYS = 4;

/**
 * Lets the story's follow-ups into the outbox and leaves out what was mailed
 * "back then": a first look at the inbox shows today's mails, not a year of them.
 */
export class SeedDueFacts implements DueFacts {
  constructor(
    private readonly outbox: DueFacts,
    private readonly present: string,
  ) {}

  async add(tx: Tx, facts: readonly DueFact[], now: string): Promise<void> {
    const oldest = DateTime.fromISO(this.present)
      .minus({ days: KEPT_DAYS })
      .toUTC()
      .toISO()!;
    const kept = facts.filter(
      fact =>
        fact.dueAt > this.present ||
        (fact.kind === 'followUpDue' && fact.dueAt >= oldest),
    );
    if (kept.length > 0) {
      await this.outbox.add(tx, kept, now);
    }
  }

  cancel(...args: Parameters<DueFacts['cancel']>): Promise<void> {
    return this.outbox.cancel(...args);
  }

  revive(...args: Parameters<DueFacts['revive']>): Promise<void> {
    return this.outbox.revive(...args);
  }

  wake(): void {
    this.outbox.wake();
  }
}
