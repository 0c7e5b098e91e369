import {
  bookingAbilities,
  bookingState,
  bookingWarnings,
  decideBooking,
  noBooking,
  startOf,
} from '@samtale/backstage-plugin-mus-common';
import type {
  BookingCommand,
  BookingFacts,
} from '@samtale/backstage-plugin-mus-common';
import { endpoints } from '../api';
import type { Booking, TalkTimeInput } from '../api';
import { on, Refusal } from './handle';
import { id } from './samples';

type Party = 'employee' | 'leader';

/** The time of one talk on a server in memory that decides by the product's own rules. */
export class BookingServer {
  facts: BookingFacts = noBooking;
  version = 1;
  private ids = 900;
  private readonly context = {
    now: '2026-11-05T09:42:00.000Z',
    zone: 'Europe/Copenhagen',
    heldAt: null,
    closed: false,
    setAside: null,
  };

  constructor(
    readonly me: Party,
    readonly talkId: string,
  ) {}

  get handlers() {
    const { booking } = endpoints;
    return [
      on(booking.get, () => this.page()),
      on(booking.mine, () => ({ bookings: [], toAnswer: [] })),
      on(booking.check, ({ query }) => ({
        warnings: bookingWarnings(
          {
            on: query.get('on') ?? '',
            at: query.get('at') ?? '',
            minutes: Number(query.get('minutes')),
          },
          null,
          'da',
        ),
      })),
      on(booking.propose, ({ body, headers }) =>
        this.answer(headers, {
          type: 'propose',
          party: this.me,
          times: this.named((body as { times: TalkTimeInput[] }).times),
        }),
      ),
      on(booking.accept, ({ body, headers }) =>
        this.answer(headers, {
          type: 'accept',
          party: this.me,
          timeId: (body as { timeId: string }).timeId,
        }),
      ),
      on(booking.book, ({ body, headers }) =>
        this.answer(headers, {
          type: 'book',
          party: this.me,
          time: (body as { time: TalkTimeInput }).time,
        }),
      ),
      on(booking.cancel, ({ headers }) =>
        this.answer(headers, { type: 'cancel', party: this.me }),
      ),
    ];
  }

  /** What the other does meanwhile. */
  does(command: BookingCommand): void {
    const decided = decideBooking(this.facts, command, this.context);
    if (!decided.ok) throw new Error(decided.problems[0].code);
    this.facts = decided.booking;
    this.version += 1;
  }

  named(times: TalkTimeInput[]) {
    return times.map(time => {
      this.ids += 1;
      return { ...time, id: id(this.ids) };
    });
  }

  page(): Booking {
    const { booked, proposedBy, proposals } = this.facts;
    const { zone } = this.context;
    return {
      talkId: this.talkId,
      version: this.version,
      state: bookingState(this.facts),
      booked: booked && { ...booked, startsAt: startOf(booked, zone) },
      proposedBy,
      proposals: [...proposals],
      can: bookingAbilities(this.facts, this.me, this.context),
    };
  }

  private answer(headers: Headers, command: BookingCommand): Booking | Refusal {
    if (headers.get('If-Match') !== `"${this.version}"`)
      return new Refusal(412, {
        error: {
          code: 'versionConflict',
          message: 'Ændret imens',
          current: this.page(),
        },
      });
    const decided = decideBooking(this.facts, command, this.context);
    if (!decided.ok)
      return new Refusal(409, {
        error: {
          code: 'conflict',
          message: 'Går ikke',
          problems: decided.problems,
        },
      });
    this.facts = decided.booking;
    this.version += 1;
    return this.page();
  }
}
