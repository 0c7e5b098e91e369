import { Mail } from './mail';
import { closing, facts, heading, link, otherOf, pick, text } from './parts';
import { sampleProps } from './sample';

/** A booked time was called off; the calendar file takes the entry out. */
export const talkCancelled: Mail = {
  kind: 'talkCancelled',
  about: 'talk',
  path: id => `/mus/talks/${id}`,
  calendar: true,
  sample: { ...sampleProps, booked: null },
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: tidspunktet er aflyst',
      'Development talk: the time is called off',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'Tidspunktet for jeres MUS er aflyst',
          'The time of your development talk is called off',
        ),
      ),
      text(
        pick(
          locale,
          `Du og ${otherOf(props)} har ikke længere et tidspunkt for MUS. Den vedhæftede kalenderfil fjerner det fra din kalender. Jeres forberedelse bliver stående.`,
          `You and ${otherOf(props)} no longer have a time for your development talk. The attached calendar file takes it out of your calendar. Your preparation stays as it is.`,
        ),
      ),
      facts(props, locale, []),
      link(pick(locale, 'Åbn samtalen', 'Open the talk'), props.href),
      closing(props, locale),
    ],
  }),
};
