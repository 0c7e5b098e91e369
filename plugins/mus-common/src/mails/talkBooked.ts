import { timeFacts } from './bookedTime';
import { Mail } from './mail';
import { closing, heading, link, otherOf, pick, text } from './parts';
import { sampleProps } from './sample';

/** The two agreed on a time; a calendar file goes with it. */
export const talkBooked: Mail = {
  kind: 'talkBooked',
  about: 'talk',
  path: id => `/mus/talks/${id}`,
  calendar: true,
  sample: sampleProps,
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: tidspunktet er aftalt',
      'Development talk: the time is agreed',
    ),
    blocks: [
      heading(
        pick(locale, 'Jeres MUS er booket', 'Your development talk is booked'),
      ),
      text(
        pick(
          locale,
          `Du og ${otherOf(props)} har aftalt, hvornår I holder MUS. Læg tidspunktet i din kalender med den vedhæftede kalenderfil. Stedet står i portalen.`,
          `You and ${otherOf(props)} have agreed when to hold your development talk. Put the time in your calendar with the attached calendar file. The place stands in the portal.`,
        ),
      ),
      timeFacts(props, locale),
      link(pick(locale, 'Åbn samtalen', 'Open the talk'), props.href),
      closing(props, locale),
    ],
  }),
};
