import { Mail } from './mail';
import {
  closing,
  facts,
  followUpDay,
  heading,
  lateNote,
  link,
  pick,
  text,
} from './parts';
import { sampleProps } from './sample';

/** The date has come: both are told that the plan is to be followed up (T23). */
export const followUpDue: Mail = {
  kind: 'followUpDue',
  about: 'plan',
  path: id => `/mus/plans/${id}`,
  calendar: false,
  sample: sampleProps,
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: følg op på jeres handleplan',
      'Development talk: follow up on your action plan',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'Følg op på jeres handleplan',
          'Follow up on your action plan',
        ),
      ),
      text(
        pick(
          locale,
          'I har aftalt at følge op på jeres handleplan. Aftal et tidspunkt, eller registrér, at I har fulgt op.',
          'You agreed to follow up on your action plan. Agree on a time, or record that you have followed up.',
        ),
      ),
      ...lateNote(props, locale),
      text(
        pick(
          locale,
          'Mailen er til jer begge.',
          'This mail is for both of you.',
        ),
      ),
      facts(props, locale, [[followUpDay(locale), props.followUpOn]]),
      link(
        pick(locale, 'Åbn handleplanen', 'Open the action plan'),
        props.href,
      ),
      closing(props, locale),
    ],
  }),
};
