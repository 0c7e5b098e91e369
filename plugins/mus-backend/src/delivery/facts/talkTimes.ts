import { MailProps } from '@samtale/backstage-plugin-mus-common';
import { TimedEntry } from '../letter/calendarFile';
import { LetterFacts } from './letterFacts';
import { ClaimedMessage } from '../outbox/messages';

const calendarKinds: readonly string[] = [
  'talkBooked',
  'talkMoved',
  'talkCancelled',
];

/** The day, time and length a mail may name; never the place. */
export function bookedProps({
  booking,
  answerOn,
}: LetterFacts): Pick<MailProps, 'booked' | 'answerOn'> {
  const booked = booking?.booked;
  return {
    answerOn,
    booked: booked
      ? { on: booked.on, at: booked.at, minutes: booked.minutes }
      : null,
  };
}

/**
 * Is a mail about the time of a talk overtaken by a later change? Null for
 * every other mail.
 */
export function bookingSuperseded(
  { mail, generation }: ClaimedMessage,
  { booking }: LetterFacts,
): boolean | null {
  if (calendarKinds.includes(mail)) return booking?.sequence !== generation;
  return mail === 'timesProposed' ? booking?.generation !== generation : null;
}

/**
 * What the calendar file of a talk says beside its names: a request to one
 * person, or that it was called off.
 *
 * @param now - stands for the time of a talk that has none any more
 */
export function talkEntry(
  { recipientRole }: ClaimedMessage,
  facts: LetterFacts,
  now: string,
): { cancelled: boolean; timed: TimedEntry } {
  const booked = facts.booking?.booked ?? null;
  const recipient = facts[recipientRole];
  return {
    cancelled: booked === null || recipientRole === 'former',
    timed: {
      startsAt: booked?.startsAt ?? now,
      minutes: booked?.minutes ?? 60,
      attendee: {
        name: recipient?.name ?? '',
        email: recipient?.mailAddress ?? '',
      },
    },
  };
}
