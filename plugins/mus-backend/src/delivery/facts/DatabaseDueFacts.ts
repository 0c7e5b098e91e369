import { Tx } from '../../database/Database';
import { Ids } from '../../people/Ids';
import { DueFact, DueFacts } from './DueFacts';
import { cancelFacts, WhichFacts } from '../operations/cancelFacts';
import { insertFacts } from '../operations/insertFacts';
import { reviveFacts } from '../operations/reviveFacts';

/** Due facts and their messages, written in the caller's own transaction. */
export class DatabaseDueFacts implements DueFacts {
  constructor(
    private readonly ids: Ids,
    private readonly mailDomain: string,
    private readonly sweepSoon: () => void,
  ) {}

  add(tx: Tx, facts: readonly DueFact[], now: string): Promise<void> {
    return insertFacts(tx, facts, {
      ids: this.ids,
      now,
      mailDomain: this.mailDomain,
    });
  }

  cancel(tx: Tx, which: WhichFacts, now: string): Promise<void> {
    return cancelFacts(tx, which, now);
  }

  revive(tx: Tx, facts: readonly DueFact[]): Promise<void> {
    return reviveFacts(tx, facts);
  }

  wake(): void {
    this.sweepSoon();
  }
}
