import { Mail } from './mail';
import {
  closing,
  facts,
  followUpDay,
  heading,
  link,
  otherOf,
  pick,
  text,
} from './parts';
import { sampleProps } from './sample';

/** Nothing was recorded after the date: one reminder, and no more. */
export const followUpOnceMore: Mail = {
  kind: 'followUpOnceMore',
  about: 'plan',
  path: id => `/mus/plans/${id}`,
  calendar: false,
  sample: sampleProps,
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: jeres opfølgning er ikke registreret',
      'Development talk: your follow-up is not recorded',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'Har I fulgt op på jeres handleplan?',
          'Have you followed up on your action plan?',
        ),
      ),
      text(
        pick(
          locale,
          `Det er ikke registreret, at du og ${otherOf(props)} har fulgt op. Registrér det, hvis I har. Ellers kan I vælge en ny dato.`,
          `It is not recorded that you and ${otherOf(props)} have followed up. Record it if you have. Otherwise you can choose a new date.`,
        ),
      ),
      facts(props, locale, [[followUpDay(locale), props.followUpOn]]),
      text(
        pick(
          locale,
          'Det er den sidste påmindelse om denne dato.',
          'This is the last reminder about this date.',
        ),
      ),
      link(
        pick(locale, 'Åbn handleplanen', 'Open the action plan'),
        props.href,
      ),
      closing(props, locale),
    ],
  }),
};
