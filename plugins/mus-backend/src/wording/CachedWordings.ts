import { Clock } from '../clock/Clock';
import { Database } from '../database/Database';
import { later } from '../delivery/outbox/backoff';
import { MusSettings } from '../settings';
import { readWordings } from './operations/wordings';
import { Wordings } from './Wordings';

const fresh = { seconds: 15 };

/** The organisation's words, read again when they are older than a sweep. */
export class CachedWordings {
  private wordings: Wordings | undefined;
  private staleAt = '';

  constructor(
    private readonly deps: {
      readonly database: Database;
      readonly clock: Clock;
      readonly settings: MusSettings;
    },
  ) {}

  async current(): Promise<Wordings> {
    const { database, clock, settings } = this.deps;
    const now = clock.now();
    if (this.wordings && now < this.staleAt) return this.wordings;
    const { organisationId } = settings.organisation;
    this.wordings = await database.transaction(tx =>
      readWordings(tx, organisationId),
    );
    this.staleAt = later(now, fresh);
    return this.wordings;
  }
}
