import { Mail } from './mail';
import { closing, facts, heading, link, pick, text } from './parts';
import { sampleProps } from './sample';

/** "Bed om en samtale": the employee asks, the leader answers in the portal. */
export const talkRequested: Mail = {
  kind: 'talkRequested',
  about: 'request',
  path: () => '/mus/requests',
  calendar: false,
  sample: { ...sampleProps, to: 'leader' },
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: en medarbejder beder om en samtale',
      'An employee asks for a development talk',
    ),
    blocks: [
      heading(
        pick(
          locale,
          `${props.employee} beder om en samtale`,
          `${props.employee} asks for a talk`,
        ),
      ),
      text(
        pick(
          locale,
          `Sig ja, og send et forberedelsesskema, eller svar med en dato, hvor du tager det op.`,
          `Say yes and send a preparation questionnaire, or answer with a day when you will take it up.`,
        ),
      ),
      facts(props, locale, []),
      link(pick(locale, 'Svar på ønsket', 'Answer the request'), props.href),
      closing(props, locale),
    ],
  }),
};
