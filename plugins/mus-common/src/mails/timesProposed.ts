import { Mail } from './mail';
import { closing, facts, heading, link, otherOf, pick, text } from './parts';
import { sampleProps } from './sample';

/** The other proposes times for the talk. */
export const timesProposed: Mail = {
  kind: 'timesProposed',
  about: 'talk',
  path: id => `/mus/talks/${id}`,
  calendar: false,
  sample: sampleProps,
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: vælg et tidspunkt',
      'Development talk: choose a time',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'Vælg et tidspunkt for jeres MUS',
          'Choose a time for your development talk',
        ),
      ),
      text(
        pick(
          locale,
          `${otherOf(props)} foreslår tidspunkter, hvor I kan holde MUS. Vælg et af dem, eller foreslå andre.`,
          `${otherOf(props)} proposes times for your development talk. Choose one of them, or propose others.`,
        ),
      ),
      facts(props, locale, []),
      link(pick(locale, 'Se tidspunkterne', 'See the times'), props.href),
      closing(props, locale),
    ],
  }),
};
