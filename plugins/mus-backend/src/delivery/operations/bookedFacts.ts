import { LetterFacts } from '../facts/letterFacts';

/** Columns about the time of a talk and about a request for one. */
export interface BookedColumns {
  booking_generation: number | null;
  booking_sequence: number | null;
  booking_leader_sequence: number | null;
  booked_on: string | null;
  booked_time: string | null;
  booked_minutes: number | null;
  booked_starts_at: string | null;
  answer_on: string | null;
}

/** To select from `booking` and `request`. */
export const bookedColumns = [
  'booking.generation as booking_generation',
  'booking.sequence as booking_sequence',
  'booking.leader_sequence as booking_leader_sequence',
  'booking.booked_on',
  'booking.booked_time',
  'booking.booked_minutes',
  'booking.booked_starts_at',
  'request.answer_on',
] as const;

/** From a row. */
export function bookedFacts(
  row: BookedColumns,
): Pick<LetterFacts, 'booking' | 'answerOn'> {
  const answerOn = row.answer_on;
  if (row.booking_generation === null) return { booking: null, answerOn };
  const {
    booked_on: on,
    booked_time: at,
    booked_minutes: minutes,
    booked_starts_at: startsAt,
  } = row;
  const isBooked =
    on !== null && at !== null && minutes !== null && startsAt !== null;
  return {
    answerOn,
    booking: {
      generation: row.booking_generation,
      sequence: row.booking_sequence ?? 0,
      leaderSequence: row.booking_leader_sequence ?? 0,
      booked: isBooked ? { on, at, minutes, startsAt } : null,
    },
  };
}
