import { Mail } from './mail';
import { closing, facts, heading, link, otherOf, pick, text } from './parts';
import { sampleProps } from './sample';

/** Both have marked themselves as ready: the talk can be held. */
export const bothReady: Mail = {
  kind: 'bothReady',
  about: 'talk',
  path: id => `/mus/talks/${id}`,
  calendar: false,
  sample: sampleProps,
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: I er begge klar',
      'Development talk: you are both ready',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'I er begge klar til samtalen',
          'You are both ready for the talk',
        ),
      ),
      text(
        pick(
          locale,
          `Du og ${otherOf(props)} har begge markeret, at I er klar. Aftal et tidspunkt, hvis I ikke har gjort det.`,
          `You and ${otherOf(props)} have both marked that you are ready. Agree on a time if you have not done so.`,
        ),
      ),
      facts(props, locale, []),
      link(pick(locale, 'Åbn samtalen', 'Open the talk'), props.href),
      closing(props, locale),
    ],
  }),
};
