import { Party } from '../sheets/answerSchema';
import { TalkTime } from './talkTime';

/** A time that one of the two proposes. */
export interface ProposedTime extends TalkTime {
  readonly id: string;
}

/** What is agreed or proposed about the time of a talk; nothing else decides. */
export interface BookingFacts {
  readonly booked: TalkTime | null;
  readonly proposedBy: Party | null;
  readonly proposals: readonly ProposedTime[];
  /** A time was booked and called off. */
  readonly cancelled: boolean;
  /** Rises with every change that somebody is told of. */
  readonly generation: number;
  /** The generation of the last change of the calendar entry. */
  readonly sequence: number;
}

/** Before anybody has said anything. */
export const noBooking: BookingFacts = {
  booked: null,
  proposedBy: null,
  proposals: [],
  cancelled: false,
  generation: 0,
  sequence: 0,
};

/** Where the agreement about the time stands. */
export const bookingStates = [
  'none',
  'proposed',
  'booked',
  'cancelled',
] as const;
/** One of {@link bookingStates}. */
export type BookingState = (typeof bookingStates)[number];

/** A booked time stays booked while another is proposed. */
export function bookingState(facts: BookingFacts): BookingState {
  if (facts.booked) return 'booked';
  if (facts.proposals.length > 0) return 'proposed';
  return facts.cancelled ? 'cancelled' : 'none';
}

/** Times one may propose at once. */
export const proposalsAtMost = 3;
