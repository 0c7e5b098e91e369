import { DateTime } from 'luxon';
import { Language, TextPairs } from './pair';
import { TextCode, TextGroup, textGroups } from './textGroups';

/** Values for the `{name}` places of a text. */
export type TextParams = Readonly<Record<string, string | number>>;

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const unknownText = { da: 'Ukendt', en: 'Unknown' } as const;

/** `2026-12-24` as "torsdag den 24. december 2026" or "Thursday 24 December 2026". */
export function sayDay(language: Language, day: string): string {
  const date = DateTime.fromISO(day, { zone: 'utc' });
  if (!date.isValid) return day;
  return language === 'da'
    ? date.setLocale('da').toFormat("cccc 'den' d. LLLL yyyy")
    : date.setLocale('en-GB').toFormat('cccc d LLLL yyyy');
}

/** "kl. 10.00" or "at 10:00" of a local time. */
export function sayTime(language: Language, time: string): string {
  return language === 'da' ? `kl. ${time.replace(':', '.')}` : `at ${time}`;
}

function filled(language: Language, text: string, params: TextParams): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    if (value === undefined) return place;
    return typeof value === 'string' && isoDay.test(value)
      ? sayDay(language, value)
      : String(value);
  });
}

/**
 * The words for a code. Takes any string, for codes of a newer server: what
 * is not known is said by the group's own `unknown`, or "Ukendt".
 */
export function say<G extends TextGroup>(
  language: Language,
  group: G,
  code: TextCode<G> | (string & {}),
  params: TextParams = {},
): string {
  const pairs: TextPairs = textGroups[group];
  const known = Object.hasOwn(pairs, code) ? pairs[code] : pairs.unknown;
  return filled(language, (known ?? unknownText)[language], params);
}
