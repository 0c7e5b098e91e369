import { DateTime } from 'luxon';
import { Language, sayDay } from '../texts';
import { MailBlock, MailProps } from './mail';
import { facts, pick } from './parts';

function clock(at: string, plusMinutes: number, locale: Language): string {
  return DateTime.fromISO(`2000-01-01T${at}`, { zone: 'utc' })
    .plus({ minutes: plusMinutes })
    .toFormat(locale === 'da' ? 'HH.mm' : 'HH:mm');
}

/** "torsdag den 24. december 2026 kl. 10.00–11.00". */
export function sayTime(
  { on, at, minutes }: NonNullable<MailProps['booked']>,
  locale: Language,
): string {
  const span = `${clock(at, 0, locale)}–${clock(at, minutes, locale)}`;
  return pick(
    locale,
    `${sayDay(locale, on)} kl. ${span}`,
    `${sayDay(locale, on)}, ${span}`,
  );
}

/** Who it is about and the booked time; the place stands in the portal only. */
export function timeFacts(props: MailProps, locale: Language): MailBlock {
  const about = facts(props, locale, []);
  if (about.type !== 'facts' || !props.booked) return about;
  const time = {
    label: pick(locale, 'Tidspunkt', 'Time'),
    value: sayTime(props.booked, locale),
  };
  return { type: 'facts', rows: [...about.rows, time] };
}
