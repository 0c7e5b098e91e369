import { Language, sayDay } from '../../texts';
import { sayTime } from '../bookedTime';
import { Mail, MailProps } from '../mail';
import { otherOf } from '../parts';

type Say = (props: MailProps, locale: Language) => string | null;

interface Placeholder {
  readonly da: string;
  readonly en: string;
  readonly say: Say;
}

const day =
  (key: DayKey): Say =>
  (props, locale) => {
    const on = props[key];
    return on ? sayDay(locale, on) : null;
  };

type DayKey = (typeof dayKeys)[number];

const dayKeys = [
  'preparationDueOn',
  'heldOn',
  'followUpOn',
  'dueOn',
  'talksUntil',
  'answerOn',
] as const;

const always = {
  other: { da: 'anden', en: 'other', say: otherOf },
  employee: { da: 'medarbejder', en: 'employee', say: p => p.employee },
  leader: { da: 'leder', en: 'leader', say: p => p.leader },
  organisation: {
    da: 'organisation',
    en: 'organisation',
    say: p => p.organisation,
  },
} as const satisfies Record<string, Placeholder>;

const days = {
  preparationDueOn: {
    da: 'forberedelsesdag',
    en: 'preparationDay',
    say: day('preparationDueOn'),
  },
  heldOn: { da: 'samtaledag', en: 'talkDay', say: day('heldOn') },
  followUpOn: {
    da: 'opfølgningsdag',
    en: 'followUpDay',
    say: day('followUpOn'),
  },
  dueOn: { da: 'frist', en: 'deadline', say: day('dueOn') },
  talksUntil: { da: 'slutdag', en: 'lastDay', say: day('talksUntil') },
  answerOn: { da: 'svardag', en: 'answerDay', say: day('answerOn') },
  booked: {
    da: 'tidspunkt',
    en: 'time',
    say: ({ booked }, locale) => (booked ? sayTime(booked, locale) : null),
  },
} as const satisfies Record<string, Placeholder>;

/** Stands alone in a paragraph and becomes the button. */
export const linkPlaceholder = 'link';

const all: Readonly<Record<string, Placeholder>> = { ...always, ...days };

/** Names are for the text only; the subject shows on locked screens. */
const names: readonly string[] = ['other', 'employee', 'leader'];

/** A mail knows a day when it says something else without it. */
function knows({ content, sample }: Mail, key: string): boolean {
  const said = (props: MailProps) => JSON.stringify(content(props, 'en'));
  return said(sample) !== said({ ...sample, [key]: null });
}

/** Keys of what this mail can name: its people, the organisation, and the days it knows. */
export function placeholdersOf(mail: Mail): string[] {
  return [
    ...Object.keys(always),
    ...Object.keys(days).filter(key => knows(mail, key)),
  ];
}

/** How a placeholder is written, `{opfølgningsdag}`. */
export function written(key: string, language: Language): string {
  return `{${all[key]?.[language] ?? key}}`;
}

/** The key of a written placeholder. */
export function keyOfWritten(
  word: string,
  language: Language,
): string | undefined {
  if (word === linkPlaceholder) return linkPlaceholder;
  return Object.keys(all).find(key => all[key][language] === word);
}

/** Whether it names a person. */
export const isName = (key: string): boolean => names.includes(key);

/** What stands in its place; null when this mail has no such day. */
export function valueOf(
  key: string,
  props: MailProps,
  locale: Language,
): string | null {
  return all[key]?.say(props, locale) ?? null;
}
