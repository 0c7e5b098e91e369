import { Language, sayDay } from '../texts';
import { MailBlock, MailProps } from './mail';

/** The other of the two, seen from the reader. */
export function otherOf(props: MailProps): string {
  return props.to === 'employee' ? props.leader : props.employee;
}

/** One of two texts by language. */
export function pick(locale: Language, da: string, en: string): string {
  return locale === 'da' ? da : en;
}

export const heading = (text: string): MailBlock => ({ type: 'heading', text });
export const text = (words: string): MailBlock => ({
  type: 'text',
  text: words,
});
export const link = (words: string, href: string): MailBlock => ({
  type: 'link',
  text: words,
  href,
});

/** Who it is about and the days that matter; rows without a day are left out. */
export function facts(
  props: MailProps,
  locale: Language,
  days: ReadonlyArray<[label: string, day: string | null]>,
): MailBlock {
  const two = {
    label: pick(locale, 'MUS mellem', 'Development talk between'),
    value: pick(
      locale,
      `${props.employee} og ${props.leader}`,
      `${props.employee} and ${props.leader}`,
    ),
  };
  const dated = days.flatMap(([label, day]) =>
    day === null ? [] : [{ label, value: sayDay(locale, day) }],
  );
  return { type: 'facts', rows: [two, ...dated] };
}

/** Why it came, and that it never holds content. */
export function closing(props: MailProps, locale: Language): MailBlock {
  const other = otherOf(props);
  return text(
    pick(
      locale,
      `Du får mailen, fordi du og ${other} har MUS i ${props.organisation}. Den fortæller aldrig, hvad I har skrevet. Den kan ikke besvares.`,
      `You get this mail because you and ${other} have development talks at ${props.organisation}. It never tells what you wrote. It cannot be answered.`,
    ),
  );
}

/** Label of the one follow-up date. */
export const followUpDay = (locale: Language) =>
  pick(locale, 'Jeres opfølgningsdato', 'Your follow-up date');

/** Said when a mail comes after its day; the facts name the real date. */
export function lateNote(props: MailProps, locale: Language): MailBlock[] {
  if (!props.late) return [];
  return [
    text(
      pick(
        locale,
        'Mailen kommer senere, end den skulle. Datoen herunder er den, I aftalte.',
        'This mail comes later than it should. The date below is the one you agreed on.',
      ),
    ),
  ];
}
