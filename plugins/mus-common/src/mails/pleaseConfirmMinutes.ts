import { Mail } from './mail';
import { closing, facts, heading, link, otherOf, pick, text } from './parts';
import { sampleProps } from './sample';

/** The other has confirmed the minutes: now it is the reader's turn (M12). */
export const pleaseConfirmMinutes: Mail = {
  kind: 'pleaseConfirmMinutes',
  about: 'talk',
  path: id => `/mus/talks/${id}`,
  calendar: false,
  sample: sampleProps,
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: godkend jeres referat',
      'Development talk: please confirm your minutes',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'Jeres referat mangler din godkendelse',
          'Your minutes await your confirmation',
        ),
      ),
      text(
        pick(
          locale,
          `Læs referatet af samtalen mellem dig og ${otherOf(props)}, og godkend, at det siger det, I talte om. Du kan også godkende med en bemærkning eller skrive, at du ikke er enig.`,
          `Read the minutes of the talk between you and ${otherOf(props)}, and confirm that they say what you talked about. You can also confirm with a remark, or say that you do not agree.`,
        ),
      ),
      facts(props, locale, [
        [
          pick(locale, 'Samtalen blev holdt', 'The talk was held'),
          props.heldOn,
        ],
      ]),
      link(pick(locale, 'Læs og godkend', 'Read and confirm'), props.href),
      closing(props, locale),
    ],
  }),
};
