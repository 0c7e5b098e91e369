import fc from 'fast-check';
import {
  bookingAbilities,
  BookingCommand,
  BookingContext,
  BookingFacts,
  bookingState,
  bookingWarnings,
  decideBooking,
  decideHolder,
  decideParticipation,
  isLink,
  isUnsafeLink,
  noBooking,
  participationAbilities,
  ParticipationFacts,
  startOf,
  timeExists,
  whyNotAsk,
} from './index';

const zone = 'Europe/Copenhagen';
const context: BookingContext = {
  now: '2026-11-24T08:00:00.000Z',
  zone,
  heldAt: null,
  closed: false,
  setAside: null,
};
const time = (on = '2026-12-08', at = '10:00') => ({
  on,
  at,
  minutes: 60,
  place: 'Lokale 2',
});
const proposed = (id: string, on?: string) => ({ id, ...time(on) });

function after(
  facts: BookingFacts,
  ...commands: BookingCommand[]
): BookingFacts {
  return commands.reduce((now, command) => {
    const decided = decideBooking(now, command, context);
    if (!decided.ok) throw new Error(decided.problems[0].code);
    return decided.booking;
  }, facts);
}

function codeOf(
  facts: BookingFacts,
  command: BookingCommand,
  changes: Partial<BookingContext> = {},
) {
  const decided = decideBooking(facts, command, { ...context, ...changes });
  return decided.ok ? decided.effect?.type : decided.problems[0].code;
}

const propose: BookingCommand = {
  type: 'propose',
  party: 'employee',
  times: [proposed('a'), proposed('b', '2026-12-09')],
};
const accept: BookingCommand = { type: 'accept', party: 'leader', timeId: 'b' };
const book: BookingCommand = { type: 'book', party: 'leader', time: time() };
const cancel: BookingCommand = { type: 'cancel', party: 'employee' };

describe('the time of a talk', () => {
  it('is proposed by one, accepted by the other, and booked', () => {
    const asked = after(noBooking, propose);
    expect(bookingState(asked)).toBe('proposed');
    const booked = after(asked, accept);
    expect(booked).toEqual({
      booked: time('2026-12-09'),
      proposedBy: null,
      proposals: [],
      cancelled: false,
      generation: 2,
      sequence: 2,
    });
  });

  it('is moved by the leader, called off by either, and each raises the sequence', () => {
    const moved = after(noBooking, book, { ...book, time: time('2026-12-10') });
    expect([moved.sequence, bookingState(moved)]).toEqual([2, 'booked']);
    const off = after(moved, cancel);
    expect([off.sequence, bookingState(off), off.booked]).toEqual([
      3,
      'cancelled',
      null,
    ]);
    expect(after(off, book).sequence).toBe(4);
  });

  it('stays booked while another is proposed; taking the proposal back leaves it', () => {
    const both = after(noBooking, book, propose);
    expect([bookingState(both), both.sequence, both.generation]).toEqual([
      'booked',
      1,
      2,
    ]);
    const back = after(both, cancel);
    expect([back.booked, back.proposals, back.sequence]).toEqual([
      time(),
      [],
      1,
    ]);
  });

  const refusals: Array<
    [string, BookingFacts, BookingCommand, Partial<BookingContext>?]
  > = [
    [
      'ownProposal',
      after(noBooking, propose),
      { ...accept, party: 'employee' },
    ],
    ['timeGone', after(noBooking, propose), { ...accept, timeId: 'x' }],
    ['onlyLeaderBooks', noBooking, { ...book, party: 'employee' }],
    ['nothingBooked', noBooking, cancel],
    ['timeInPast', noBooking, { ...book, time: time('2026-11-24', '09:00') }],
    ['timeInPast', after(noBooking, propose), accept, { now: '2027-01-01' }],
    [
      'timeDoesNotExist',
      noBooking,
      { ...book, time: time('2027-03-28', '02:30') },
    ],
    [
      'httpsOnly',
      noBooking,
      { ...book, time: { ...time(), place: 'http://x.dk' } },
    ],
    ['tooFew', noBooking, { ...propose, times: [] }],
    [
      'tooMany',
      noBooking,
      { ...propose, times: ['a', 'b', 'c', 'd'].map(id => proposed(id)) },
    ],
    ['talkHeld', noBooking, book, { heldAt: context.now }],
    ['talkClosed', noBooking, propose, { closed: true }],
    ['talkSetAside', noBooking, book, { setAside: 'postponed' }],
  ];
  it.each(refusals)('refuses with %s', (...[code, facts, command, changes]) =>
    expect(codeOf(facts, command, changes)).toBe(code),
  );

  it('tells nobody when the same time is booked again', () => {
    expect(codeOf(after(noBooking, book), book)).toBeUndefined();
  });

  it('offers exactly what it takes', () => {
    const command = fc.constantFrom<BookingCommand>(
      propose,
      { ...propose, party: 'leader' },
      accept,
      { ...accept, party: 'employee', timeId: 'a' },
      book,
      { ...book, time: time('2026-12-11') },
      cancel,
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 8 }), commands => {
        let facts = noBooking;
        for (const each of commands) {
          const can = bookingAbilities(facts, each.party, context)[each.type];
          const decided = decideBooking(facts, each, context);
          expect(decided.ok).toBe(can);
          const next = decided.ok ? decided.booking : facts;
          expect(next.generation).toBeGreaterThanOrEqual(facts.generation);
          facts = next;
        }
      }),
    );
  });
});

describe('local time', () => {
  it.each([
    ['2027-03-27', '10:00', '2027-03-27T09:00:00.000Z'],
    ['2027-03-28', '10:00', '2027-03-28T08:00:00.000Z'],
    ['2026-10-24', '10:00', '2026-10-24T08:00:00.000Z'],
    ['2026-10-25', '10:00', '2026-10-25T09:00:00.000Z'],
  ])('%s %s is %s, on both sides of summer time', (on, at, instant) =>
    expect(startOf({ on, at }, zone)).toBe(instant),
  );

  it('knows the hour that is jumped over', () => {
    expect(timeExists({ on: '2027-03-28', at: '02:30' }, zone)).toBe(false);
    expect(timeExists({ on: '2026-10-25', at: '02:30' }, zone)).toBe(true);
  });
});

describe('what to know about a time', () => {
  const codes = (
    on: string,
    at: string,
    minutes = 60,
    other: string | null = null,
  ) =>
    bookingWarnings({ on, at, minutes }, other, 'da').map(({ code }) => code);
  it.each<[string, string, number, string | null, string[]]>([
    ['2026-12-08', '10:00', 60, null, []],
    ['2026-12-12', '10:00', 60, null, ['weekend']],
    ['2026-12-25', '10:00', 60, null, ['holiday']],
    ['2026-12-08', '06:45', 60, null, ['outsideHours']],
    ['2026-12-08', '17:00', 60, null, []],
    ['2026-12-08', '17:01', 60, null, ['outsideHours']],
    ['2026-12-08', '10:00', 60, '10:30', ['busy']],
  ])('%s %s for %i minutes', (on, at, minutes, other, expected) =>
    expect(codes(on, at, minutes, other)).toEqual(expected),
  );
});

it.each([
  ['https://moede.skovlund.example/abc', true, false],
  ['http://moede.skovlund.example', false, true],
  ['javascript://x', false, true],
  ['Lokale 2, første sal', false, false],
])('%s: link %s, unsafe %s', (place, link, unsafe) => {
  expect(isLink(place)).toBe(link);
  expect(isUnsafeLink(place)).toBe(unsafe);
});

describe('a talk holder', () => {
  const talk = { anySheetStarted: false, startedAt: null, booked: false };
  it.each([
    [null, true],
    [talk, true],
    [{ ...talk, anySheetStarted: true }, false],
    [{ ...talk, startedAt: context.now }, false],
    [{ ...talk, booked: true }, false],
  ])('%j: %s', (facts, ok) => expect(decideHolder(facts).ok).toBe(ok));
});

describe('taking part', () => {
  const facts: ParticipationFacts = {
    state: 'invited',
    party: 'leader',
    anySheetStarted: false,
    startedAt: null,
    heldAt: null,
    mayDecline: false,
    invitedAgainOn: null,
    today: '2026-11-24',
  };
  const open = (changes: Partial<ParticipationFacts>) =>
    Object.entries(participationAbilities({ ...facts, ...changes }))
      .filter(([, may]) => may)
      .map(([command]) => command);
  it.each<[Partial<ParticipationFacts>, string[]]>([
    [{}, ['withdraw', 'inviteAgain', 'postpone']],
    [{ party: 'employee' }, []],
    [{ party: 'employee', mayDecline: true }, ['decline']],
    [
      { anySheetStarted: true, state: 'preparing' },
      ['inviteAgain', 'postpone'],
    ],
    [{ invitedAgainOn: '2026-11-24' }, ['withdraw', 'postpone']],
    [{ state: 'postponed' }, ['withdraw', 'resume']],
    [{ state: 'postponed', party: 'employee', mayDecline: true }, []],
    [{ state: 'declined', party: 'employee', mayDecline: true }, ['resume']],
    [{ state: 'withdrawn' }, []],
    [{ state: 'held', heldAt: context.now }, []],
  ])('%j opens %j', (changes, expected) =>
    expect(open(changes)).toEqual(expected),
  );

  it('says why an invitation cannot be withdrawn', () => {
    expect(
      decideParticipation({ ...facts, anySheetStarted: true }, 'withdraw'),
    ).toEqual({ ok: false, problems: [{ path: '', code: 'withdrawTooLate' }] });
  });
});

it.each([
  [{ hasOpenTalk: false, hasOpenRequest: false, hasLeader: true }, null],
  [
    { hasOpenTalk: true, hasOpenRequest: false, hasLeader: true },
    'hasOpenTalk',
  ],
  [
    { hasOpenTalk: false, hasOpenRequest: true, hasLeader: true },
    'askedAlready',
  ],
  [
    { hasOpenTalk: false, hasOpenRequest: false, hasLeader: false },
    'noLeaderToAsk',
  ],
])('asking for a talk: %j is %s', (facts, code) =>
  expect(whyNotAsk(facts)).toBe(code),
);
