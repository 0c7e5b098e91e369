import {
  BookingCommand,
  BookingState,
  bookingState,
  Party,
  ProposedTime,
  startOf,
  TalkTime,
} from '@samtale/backstage-plugin-mus-common';
import { StoredBooking } from './bookingRows';

type Abilities = Record<BookingCommand['type'], boolean>;

/** The time of a talk, for one of the two. */
export interface BookingPage {
  readonly talkId: string;
  readonly version: number;
  readonly state: BookingState;
  readonly booked: (TalkTime & { startsAt: string }) | null;
  readonly proposedBy: Party | null;
  readonly proposals: ProposedTime[];
  readonly can: Abilities;
}

const nothing: Abilities = {
  propose: false,
  accept: false,
  book: false,
  cancel: false,
};

/** The shape of the contract; `can` is null for who only reads. */
export function pageOf(
  talkId: string,
  { facts, version }: StoredBooking,
  can: Abilities | null,
  zone: string,
): BookingPage {
  const { booked } = facts;
  return {
    talkId,
    version,
    state: bookingState(facts),
    booked: booked && { ...booked, startsAt: startOf(booked, zone) },
    proposedBy: facts.proposedBy,
    proposals: [...facts.proposals],
    can: can ?? nothing,
  };
}
