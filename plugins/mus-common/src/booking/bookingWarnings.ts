import { weekdayName } from '../calendar/days';
import { holidayOn, isWeekend } from '../followUps';
import { TalkTime } from './talkTime';

/** Talks are expected between these hours of the day. */
export const talkHours = { from: '07:00', until: '18:00' } as const;

/** Something to know about a time before choosing it; never forbids it. */
export type BookingWarning =
  | { readonly code: 'weekend'; readonly params: { readonly weekday: string } }
  | { readonly code: 'holiday'; readonly params: { readonly name: string } }
  | { readonly code: 'outsideHours'; readonly params: Record<string, never> }
  | { readonly code: 'busy'; readonly params: { readonly time: string } };

function endOf({ at, minutes }: Pick<TalkTime, 'at' | 'minutes'>): number {
  const [hour, minute] = at.split(':').map(Number);
  return hour * 60 + minute + minutes;
}

/** From 7 to 18, the end included. */
function isOutsideHours(time: Pick<TalkTime, 'at' | 'minutes'>): boolean {
  return (
    time.at < talkHours.from ||
    endOf(time) > endOf({ at: talkHours.until, minutes: 0 })
  );
}

/**
 * Warns of weekends, public holidays, hours outside 7 to 18, and of another
 * talk of the same person at that time.
 *
 * @param otherAt - local time of another talk of mine that overlaps, or null
 */
export function bookingWarnings(
  time: Pick<TalkTime, 'on' | 'at' | 'minutes'>,
  otherAt: string | null,
  language: 'da' | 'en',
): BookingWarning[] {
  const warnings: BookingWarning[] = [];
  const holiday = holidayOn(time.on);
  if (holiday)
    warnings.push({ code: 'holiday', params: { name: holiday[language] } });
  else if (isWeekend(time.on))
    warnings.push({
      code: 'weekend',
      params: { weekday: weekdayName(time.on, language) },
    });
  if (isOutsideHours(time)) warnings.push({ code: 'outsideHours', params: {} });
  if (otherAt !== null)
    warnings.push({
      code: 'busy',
      params: { time: language === 'da' ? otherAt.replace(':', '.') : otherAt },
    });
  return warnings;
}
