import {
  bookingAbilities,
  BookingCommand,
  BookingContext,
  bookingWarnings,
  decideBooking,
  Language,
  Party,
  startOf,
  TalkTime,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import {
  ConflictError,
  NotFoundError,
  VersionConflict,
} from '../../http/errors';
import { Caller } from '../../people/Caller';
import { SliceDeps } from '../../slice';
import { talksOf } from '../../talks/operations/findTalk';
import { commandFactsOf } from '../../talks/talkFacts';
import { TalkService } from '../../talks/TalkService';
import { partyOf, TalkRow } from '../../talks/TalkRow';
import { ErasedError, OpenKey } from '../../vault/Vault';
import {
  bookingUnit,
  needsKey,
  openBooking,
  readBookingRows,
  saveBooking,
  StoredBooking,
  TalkKey,
} from './bookingRows';
import { BookingPage, pageOf } from './bookingPage';
import { findOverlap, listComing, listToAnswer } from './coming';
import { tellBooking } from './tellBooking';

/** What a talk says of its time. */
type BookedTalk = Pick<
  TalkRow,
  'id' | 'organisation_id' | 'state' | 'started_at' | 'held_at' | 'plan_id'
>;

type CommandOf = (party: Party) => BookingCommand;

/** One request to change the time of a talk. */
export interface BookingRequest {
  readonly caller: Caller;
  readonly talkId: string;
  /** The version that was on the screen. */
  readonly version: number;
  /** Makes the second copy of a request known. */
  readonly saveId: string;
}

const actions = {
  propose: 'proposeTimes',
  accept: 'bookTalk',
  book: 'bookTalk',
  cancel: 'cancelBooking',
} as const;

/**
 * The time of a talk: proposed, accepted, booked, moved and called off by the
 * two, with mails and calendar files from the same transaction.
 */
export class BookingService {
  constructor(
    private readonly deps: SliceDeps,
    private readonly talks: TalkService,
  ) {}

  /** Booked, proposed, and what I can do. Throws `NotFoundError` for everybody but who reads the talk. */
  get(caller: Caller, talkId: string): Promise<BookingPage> {
    return this.deps.database.transaction(async tx => {
      const row = await this.find(tx, caller, talkId);
      return this.page(tx, row, partyOf(row, caller.personId));
    });
  }

  /** What to know about a time before choosing it. */
  check(
    caller: Caller,
    talkId: string,
    time: Omit<TalkTime, 'place'>,
    language: Language,
  ) {
    const { zone, organisationId } = this.deps.settings.organisation;
    return this.deps.database.transaction(async tx => {
      await this.find(tx, caller, talkId);
      const overlap = await findOverlap(tx, {
        organisationId,
        personId: caller.personId,
        talkId,
        startsAt: startOf(time, zone),
        minutes: time.minutes,
        now: this.deps.clock.now(),
      });
      return bookingWarnings(time, overlap, language);
    });
  }

  /** My booked talks to come, and the proposals that wait for my answer. */
  coming(caller: Caller) {
    const question = { ...caller, now: this.deps.clock.now() };
    return this.deps.database.transaction(async tx => ({
      bookings: await listComing(tx, question),
      toAnswer: await listToAnswer(tx, question),
    }));
  }

  propose(request: BookingRequest, times: readonly TalkTime[]) {
    const named = times.map(time => ({ ...time, id: this.deps.ids.next() }));
    return this.change(request, party => ({
      type: 'propose',
      party,
      times: named,
    }));
  }

  accept(request: BookingRequest, timeId: string) {
    return this.change(request, party => ({ type: 'accept', party, timeId }));
  }

  book(request: BookingRequest, time: TalkTime) {
    return this.change(request, party => ({ type: 'book', party, time }));
  }

  cancel(request: BookingRequest) {
    return this.change(request, party => ({ type: 'cancel', party }));
  }

  /** Calls a booked time off when the talk is set aside or gets another holder; part of the caller's transaction. */
  async callOff(tx: Tx, row: BookedTalk): Promise<void> {
    const key = keyOf(row);
    const opened = await this.load(tx, key);
    const { stored } = opened;
    const command = { type: 'cancel', party: 'leader' } as const;
    let now = stored;
    // Proposals first, then the booked time.
    for (let round = 0; round < 2; round += 1) {
      const decided = decideBooking(now.facts, command, this.context(row));
      if (!decided.ok) return;
      now = { ...now, facts: decided.booking, version: now.version + 1 };
      await this.write(tx, key, now, this.deps.ids.next());
      if (decided.effect)
        await tellBooking(
          tx,
          this.deps.dueFacts,
          key,
          decided.effect,
          decided.booking,
          this.deps.clock.now(),
        );
    }
  }

  private async change(
    request: BookingRequest,
    commandOf: CommandOf,
  ): Promise<BookingPage> {
    const { caller, talkId } = request;
    let page: BookingPage | undefined;
    const type = commandOf('leader').type;
    await this.talks.change(
      caller,
      talkId,
      actions[type],
      async (tx, { row, party }) => {
        const changed = await this.changeIn(
          tx,
          row,
          party,
          request,
          commandOf(party),
        );
        page = await this.page(tx, row, party);
        return changed;
      },
    );
    if (!page) throw new NotFoundError();
    return page;
  }

  private async changeIn(
    tx: Tx,
    row: TalkRow,
    party: Party,
    { version, saveId }: BookingRequest,
    command: BookingCommand,
  ): Promise<boolean> {
    const key = keyOf(row);
    const { stored } = await this.load(tx, key);
    // Saved already: the reply to my first try was lost.
    if (stored.saveId === saveId) return false;
    if (stored.version !== version)
      throw new VersionConflict(await this.page(tx, row, party));
    const decided = decideBooking(stored.facts, command, this.context(row));
    if (!decided.ok)
      throw new ConflictError(decided.problems[0].code, decided.problems);
    if (!decided.effect) return false;
    const facts = decided.booking;
    await this.write(tx, key, { facts, version: version + 1 }, saveId);
    const now = this.deps.clock.now();
    const { dueFacts } = this.deps;
    await tellBooking(tx, dueFacts, key, decided.effect, facts, now);
    return true;
  }

  private async write(
    tx: Tx,
    key: TalkKey,
    { facts, version }: Omit<StoredBooking, 'saveId'>,
    saveId: string,
  ): Promise<void> {
    const { vault, clock, settings } = this.deps;
    const { zone } = settings.organisation;
    const save = { ...key, facts, version, saveId, zone, now: clock.now() };
    await saveBooking(tx, save, await vault.keyToWrite(tx, bookingUnit(key)));
  }

  private async load(tx: Tx, key: TalkKey) {
    const rows = await readBookingRows(tx, key);
    let open: OpenKey | undefined;
    if (needsKey(rows)) open = await this.deps.vault.keyFor(bookingUnit(key));
    return {
      stored: openBooking(rows, () => {
        if (!open) throw new ErasedError();
        return open;
      }),
    };
  }

  private async page(tx: Tx, row: TalkRow, party: Party): Promise<BookingPage> {
    const { stored } = await this.load(tx, keyOf(row));
    const mayWrite = row.reader_level === 'write';
    const can = bookingAbilities(stored.facts, party, this.context(row));
    const { zone } = this.deps.settings.organisation;
    return pageOf(row.id, stored, mayWrite ? can : null, zone);
  }

  private async find(tx: Tx, caller: Caller, talkId: string): Promise<TalkRow> {
    const now = this.deps.clock.now();
    const row: TalkRow | undefined = await talksOf(tx, { ...caller, now })
      .where('t.id', talkId)
      .first();
    if (!row || row.reader_level === 'status') throw new NotFoundError();
    return row;
  }

  private context(row: BookedTalk): BookingContext {
    const { heldAt, closed, setAside } = commandFactsOf(row);
    return {
      now: this.deps.clock.now(),
      zone: this.deps.settings.organisation.zone,
      heldAt,
      closed,
      setAside: setAside ?? null,
    };
  }
}

function keyOf(row: BookedTalk): TalkKey {
  return { organisationId: row.organisation_id, talkId: row.id };
}
