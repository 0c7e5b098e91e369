import { Mail } from './mail';
import {
  closing,
  facts,
  followUpDay,
  heading,
  lateNote,
  link,
  otherOf,
  pick,
  text,
} from './parts';
import { sampleProps } from './sample';

/** Some days before the date: time to book a meeting. */
export const followUpAdvance: Mail = {
  kind: 'followUpAdvance',
  about: 'plan',
  path: id => `/mus/plans/${id}`,
  calendar: false,
  sample: sampleProps,
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: jeres opfølgning nærmer sig',
      'Development talk: your follow-up is coming up',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'Jeres opfølgning nærmer sig',
          'Your follow-up is coming up',
        ),
      ),
      text(
        pick(
          locale,
          `Du og ${otherOf(props)} har aftalt at følge op på jeres handleplan. Aftal et tidspunkt, og se opgaverne igennem inden da.`,
          `You and ${otherOf(props)} agreed to follow up on your action plan. Agree on a time, and look through the tasks before then.`,
        ),
      ),
      ...lateNote(props, locale),
      facts(props, locale, [[followUpDay(locale), props.followUpOn]]),
      link(
        pick(locale, 'Åbn handleplanen', 'Open the action plan'),
        props.href,
      ),
      closing(props, locale),
    ],
  }),
};
