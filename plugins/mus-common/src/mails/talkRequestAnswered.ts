import { Mail } from './mail';
import { closing, facts, heading, link, pick, text } from './parts';
import { sampleProps } from './sample';

/** The leader answers a request for a talk with a day. */
export const talkRequestAnswered: Mail = {
  kind: 'talkRequestAnswered',
  about: 'request',
  path: () => '/mus',
  calendar: false,
  sample: sampleProps,
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: svar på dit ønske om en samtale',
      'Answer to your request for a talk',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'Svar på dit ønske om en samtale',
          'Answer to your request for a talk',
        ),
      ),
      text(
        pick(
          locale,
          `${props.leader} har set, at du gerne vil have en samtale, og tager det op senest på denne dag.`,
          `${props.leader} has seen that you would like a talk and will take it up by this day.`,
        ),
      ),
      facts(props, locale, [
        [pick(locale, 'Senest', 'By'), props.answerOn ?? null],
      ]),
      link(pick(locale, 'Åbn MUS', 'Open MUS'), props.href),
      closing(props, locale),
    ],
  }),
};
