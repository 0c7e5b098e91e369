import { Outcome, Problem, refused } from '../problems/problem';
import { Party } from '../sheets/answerSchema';
import { BookingFacts, ProposedTime, proposalsAtMost } from './bookingFacts';
import {
  isSameTime,
  isUnsafeLink,
  startOf,
  TalkTime,
  timeExists,
} from './talkTime';

/** What one of the two does about the time. */
export type BookingCommand =
  | {
      readonly type: 'propose';
      readonly party: Party;
      readonly times: readonly ProposedTime[];
    }
  | {
      readonly type: 'accept';
      readonly party: Party;
      readonly timeId: string;
    }
  | { readonly type: 'book'; readonly party: Party; readonly time: TalkTime }
  | { readonly type: 'cancel'; readonly party: Party };

/** Who is told what: calendars change with `booked`, `moved` and `cancelled`. */
export type BookingEffect =
  | { readonly type: 'proposed'; readonly to: Party }
  | { readonly type: 'booked' | 'moved' | 'cancelled' }
  | { readonly type: 'withdrawn' };

/** Moment, zone, and whether the talk still waits to be held. */
export interface BookingContext {
  readonly now: string;
  readonly zone: string;
  readonly heldAt: string | null;
  readonly closed: boolean;
  readonly setAside: string | null;
}

/** A change of the agreement about the time. */
export interface BookingDecision {
  readonly booking: BookingFacts;
  readonly effect: BookingEffect | null;
}

type Decided = Outcome<BookingDecision>;

const other = (party: Party): Party =>
  party === 'employee' ? 'leader' : 'employee';

function problemsOfTime(
  time: TalkTime,
  path: string,
  context: BookingContext,
): Problem[] {
  if (!timeExists(time, context.zone))
    return [{ path, code: 'timeDoesNotExist' }];
  if (startOf(time, context.zone) <= context.now)
    return [{ path, code: 'timeInPast' }];
  return isUnsafeLink(time.place)
    ? [{ path: `${path}.place`, code: 'httpsOnly' }]
    : [];
}

/** Why nobody can agree on a time (any more); null: they can. */
function closedFor(context: BookingContext): string | null {
  if (context.closed) return 'talkClosed';
  if (context.heldAt) return 'talkHeld';
  return context.setAside ? 'talkSetAside' : null;
}

function agreed(facts: BookingFacts, time: TalkTime): Decided {
  const { on, at, minutes, place } = time;
  const generation = facts.generation + 1;
  return {
    ok: true,
    booking: {
      booked: { on, at, minutes, place },
      proposedBy: null,
      proposals: [],
      cancelled: false,
      generation,
      sequence: generation,
    },
    effect: { type: facts.booked ? 'moved' : 'booked' },
  };
}

function propose(
  facts: BookingFacts,
  command: Extract<BookingCommand, { type: 'propose' }>,
  context: BookingContext,
): Decided {
  const { times, party } = command;
  if (times.length === 0) return refused('tooFew', 'times', { min: 1 });
  if (times.length > proposalsAtMost)
    return refused('tooMany', 'times', { max: proposalsAtMost });
  const problems = times.flatMap((time, index) =>
    problemsOfTime(time, `times.${index}`, context),
  );
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    booking: {
      ...facts,
      proposedBy: party,
      proposals: [...times],
      generation: facts.generation + 1,
    },
    effect: { type: 'proposed', to: other(party) },
  };
}

function accept(
  facts: BookingFacts,
  command: Extract<BookingCommand, { type: 'accept' }>,
  context: BookingContext,
): Decided {
  const time = facts.proposals.find(({ id }) => id === command.timeId);
  if (!time) return refused('timeGone');
  if (facts.proposedBy === command.party) return refused('ownProposal');
  const problems = problemsOfTime(time, '', context);
  return problems.length > 0 ? { ok: false, problems } : agreed(facts, time);
}

function book(
  facts: BookingFacts,
  { party, time }: Extract<BookingCommand, { type: 'book' }>,
  context: BookingContext,
): Decided {
  if (party !== 'leader') return refused('onlyLeaderBooks');
  const problems = problemsOfTime(time, 'time', context);
  if (problems.length > 0) return { ok: false, problems };
  const stands = facts.booked && isSameTime(facts.booked, time);
  return stands && facts.proposals.length === 0
    ? { ok: true, booking: facts, effect: null }
    : agreed(facts, time);
}

/** Proposals are taken back before a booked time is called off. */
function cancel(facts: BookingFacts): Decided {
  const generation = facts.generation + 1;
  const none = { proposedBy: null, proposals: [], generation };
  if (facts.proposals.length > 0)
    return {
      ok: true,
      booking: { ...facts, ...none },
      effect: { type: 'withdrawn' },
    };
  if (!facts.booked) return refused('nothingBooked');
  return {
    ok: true,
    booking: { ...none, booked: null, cancelled: true, sequence: generation },
    effect: { type: 'cancelled' },
  };
}

/**
 * The one place that decides about the time of a talk. Either of the two
 * proposes up to three times, the other accepts one or proposes others; the
 * leader may book right away; either calls it off. A talk that was held or set
 * aside has no time to agree on.
 */
export function decideBooking(
  facts: BookingFacts,
  command: BookingCommand,
  context: BookingContext,
): Decided {
  const closed = closedFor(context);
  if (closed) return refused(closed);
  switch (command.type) {
    case 'propose':
      return propose(facts, command, context);
    case 'accept':
      return accept(facts, command, context);
    case 'book':
      return book(facts, command, context);
    default:
      return cancel(facts);
  }
}

/** What one of the two can do about the time now. */
export function bookingAbilities(
  facts: BookingFacts,
  party: Party,
  context: BookingContext,
): Record<BookingCommand['type'], boolean> {
  const open = closedFor(context) === null;
  const proposals = facts.proposals.length > 0;
  return {
    propose: open,
    accept: open && proposals && facts.proposedBy !== party,
    book: open && party === 'leader',
    cancel: open && (proposals || facts.booked !== null),
  };
}
