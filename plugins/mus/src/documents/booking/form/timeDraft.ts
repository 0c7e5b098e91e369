import type { Booking, TalkTimeInput } from '../../../api';

/** A time that is being filled in. */
export interface TimeDraft {
  on: string | null;
  at: string | null;
  minutes: number;
}

/** Lengths to choose from. */
export const lengths = [30, 45, 60, 90, 120] as const;

const empty: TimeDraft = { on: null, at: null, minutes: 60 };

/** A time to begin with: the booked one, else nothing. */
export function firstDraft(booking: Booking): TimeDraft {
  const { booked } = booking;
  return booked
    ? { on: booked.on, at: booked.at, minutes: booked.minutes }
    : empty;
}

/** Another time like the one before. */
export const nextDraft = (last: TimeDraft | undefined): TimeDraft => ({
  ...empty,
  minutes: last?.minutes ?? empty.minutes,
});

/** Day and time are there. */
export function isWhole(
  draft: TimeDraft,
): draft is TimeDraft & { on: string; at: string } {
  return draft.on !== null && draft.at !== null;
}

/** What is sent; the place is the same for all. */
export function toTimes(
  drafts: readonly TimeDraft[],
  place: string,
): TalkTimeInput[] {
  return drafts
    .filter(isWhole)
    .map(({ on, at, minutes }) => ({ on, at, minutes, place }));
}
