import { Language } from '../texts';
import { Mail, MailContent, MailProps } from './mail';
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

function cleared(props: MailProps, locale: Language): MailContent {
  return {
    subject: pick(
      locale,
      'MUS: opfølgningsdatoen er fjernet',
      'Development talk: the follow-up date was removed',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'Jeres opfølgningsdato er fjernet',
          'Your follow-up date was removed',
        ),
      ),
      text(
        pick(
          locale,
          `Handleplanen for dig og ${otherOf(props)} har ikke længere en opfølgningsdato. Den vedhæftede kalenderfil fjerner datoen fra din kalender.`,
          `The action plan of you and ${otherOf(props)} no longer has a follow-up date. The attached calendar file takes the date out of your calendar.`,
        ),
      ),
      facts(props, locale, []),
      link(
        pick(locale, 'Åbn handleplanen', 'Open the action plan'),
        props.href,
      ),
      closing(props, locale),
    ],
  };
}

function set(props: MailProps, locale: Language): MailContent {
  const title = props.moved
    ? pick(
        locale,
        'Jeres opfølgningsdato er flyttet',
        'Your follow-up date was moved',
      )
    : pick(
        locale,
        'Jeres opfølgningsdato er aftalt',
        'Your follow-up date is agreed',
      );
  return {
    subject: props.moved
      ? pick(
          locale,
          'MUS: ny opfølgningsdato',
          'Development talk: new follow-up date',
        )
      : pick(
          locale,
          'MUS: opfølgningsdato er aftalt',
          'Development talk: follow-up date agreed',
        ),
    blocks: [
      heading(title),
      text(
        pick(
          locale,
          `På opfølgningsdatoen skal du og ${otherOf(props)} følge op på jeres handleplan. Læg datoen i din kalender med den vedhæftede kalenderfil. I får begge en mail, når dagen kommer.`,
          `On the follow-up date you and ${otherOf(props)} are to follow up on your action plan. Put the date in your calendar with the attached calendar file. Both of you get a mail when the day comes.`,
        ),
      ),
      facts(props, locale, [[followUpDay(locale), props.followUpOn]]),
      link(
        pick(locale, 'Åbn handleplanen', 'Open the action plan'),
        props.href,
      ),
      closing(props, locale),
    ],
  };
}

/** The follow-up date was set, moved or removed; a calendar file goes with it (T22). */
export const followUpSet: Mail = {
  kind: 'followUpSet',
  about: 'plan',
  path: id => `/mus/plans/${id}`,
  calendar: true,
  sample: sampleProps,
  content: (props, locale) =>
    props.followUpOn === null ? cleared(props, locale) : set(props, locale),
};
