import { timeFacts } from './bookedTime';
import { Mail } from './mail';
import { closing, heading, link, otherOf, pick, text } from './parts';
import { sampleProps } from './sample';

/** Time or place of a booked talk is another; the calendar file moves the entry. */
export const talkMoved: Mail = {
  kind: 'talkMoved',
  about: 'talk',
  path: id => `/mus/talks/${id}`,
  calendar: true,
  sample: sampleProps,
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: nyt tidspunkt eller sted',
      'Development talk: new time or place',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'Jeres MUS har fået nyt tidspunkt eller sted',
          'Your development talk has a new time or place',
        ),
      ),
      text(
        pick(
          locale,
          `Aftalen mellem dig og ${otherOf(props)} er ændret. Den vedhæftede kalenderfil retter den i din kalender. Stedet står i portalen.`,
          `What you and ${otherOf(props)} agreed on has changed. The attached calendar file corrects it in your calendar. The place stands in the portal.`,
        ),
      ),
      timeFacts(props, locale),
      link(pick(locale, 'Åbn samtalen', 'Open the talk'), props.href),
      closing(props, locale),
    ],
  }),
};
