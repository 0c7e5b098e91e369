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

/** The other has confirmed: now it is the reader's turn. */
export const pleaseConfirm: Mail = {
  kind: 'pleaseConfirm',
  about: 'plan',
  path: id => `/mus/plans/${id}`,
  calendar: false,
  sample: sampleProps,
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: godkend jeres handleplan',
      'Development talk: please confirm your action plan',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'Jeres handleplan mangler din godkendelse',
          'Your action plan awaits your confirmation',
        ),
      ),
      text(
        pick(
          locale,
          `Læs handleplanen, som du og ${otherOf(props)} har skrevet, og godkend, at den siger det, I har aftalt. Du kan også godkende med en bemærkning eller skrive, at du ikke er enig.`,
          `Read the action plan that you and ${otherOf(props)} wrote, and confirm that it says what you agreed on. You can also confirm with a remark, or say that you do not agree.`,
        ),
      ),
      facts(props, locale, [[followUpDay(locale), props.followUpOn]]),
      link(pick(locale, 'Læs og godkend', 'Read and confirm'), props.href),
      closing(props, locale),
    ],
  }),
};
