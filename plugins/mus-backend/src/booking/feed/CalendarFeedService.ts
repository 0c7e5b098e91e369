import { NotFoundError } from '../../http/errors';
import { RateLimit } from '../../http/RateLimit';
import { Caller } from '../../people/Caller';
import { SliceDeps } from '../../slice';
import { feedEntries } from './feedEntries';
import { feedFile } from './feedFile';
import { deleteFeed, feedMadeAt, readerOfFeed, saveFeed } from './feedRows';
import { hashOf, newSecret, secretOf } from './feedSecret';

/** Requests a minute with one address; programmes ask a few times a day. */
const PER_FEED = 20;
/** Requests a minute with wrong or closed addresses, of everybody together. */
const OF_STRANGERS = 120;

/** The private calendar address of a person: made, shown once, closed; dates only. */
export class CalendarFeedService {
  private readonly perFeed = new RateLimit(PER_FEED);
  private readonly strangers = new RateLimit(OF_STRANGERS);

  constructor(private readonly deps: SliceDeps) {}

  /** When my address was made; null without one. */
  state(caller: Caller): Promise<{ madeAt: string | null }> {
    return this.deps.database.transaction(async tx => ({
      madeAt: await feedMadeAt(tx, caller),
    }));
  }

  /** Makes an address; the one before is closed by it. The secret is in the reply and nowhere else. */
  async make(caller: Caller): Promise<{ madeAt: string; path: string }> {
    const secret = newSecret();
    const madeAt = this.deps.clock.now();
    await this.deps.database.transaction(tx =>
      saveFeed(tx, caller, hashOf(secret), madeAt),
    );
    return { madeAt, path: `/v1/calendar/${secret}.ics` };
  }

  /** Closes my address: who asks there finds nothing from now on. */
  async revoke(caller: Caller): Promise<{ madeAt: null }> {
    await this.deps.database.transaction(tx => deleteFeed(tx, caller));
    return { madeAt: null };
  }

  /**
   * The calendar behind an address. Throws `NotFoundError` for every address
   * that is not in use, `TooManyError` when asked too often.
   */
  async read(file: string): Promise<string> {
    const secret = secretOf(file);
    const found = secret && (await this.find(secret));
    if (!found) {
      this.strangers.take('');
      throw new NotFoundError();
    }
    return found;
  }

  private async find(secret: string): Promise<string | null> {
    const { database, clock, settings } = this.deps;
    const { organisationId, portalUrl, neutralCalendar } =
      settings.organisation;
    const now = clock.now();
    return database.transaction(async tx => {
      const reader = await readerOfFeed(tx, organisationId, hashOf(secret));
      if (!reader) return null;
      this.perFeed.take(reader.personId);
      const entries = await feedEntries(tx, { ...reader, now });
      const { language } = reader;
      const neutral = neutralCalendar ?? false;
      return feedFile(entries, { portalUrl, language, neutral, now });
    });
  }
}
