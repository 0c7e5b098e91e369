import { Mail } from './mail';
import { closing, facts, heading, link, otherOf, pick, text } from './parts';
import { sampleProps } from './sample';

/** The round ends soon and the two have not held their talk. */
export const roundCloses: Mail = {
  kind: 'roundCloses',
  about: 'talk',
  path: id => `/mus/talks/${id}`,
  calendar: false,
  sample: { ...sampleProps, talksUntil: '2026-12-18' },
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: runden slutter snart',
      'Development talk: the round ends soon',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'Runden slutter snart, og I mangler jeres samtale',
          'The round ends soon, and your talk is still to be held',
        ),
      ),
      text(
        pick(
          locale,
          `Du og ${otherOf(props)} har endnu ikke holdt MUS i denne runde. Aftal et tidspunkt. Er samtalen holdt, så markér det i portalen.`,
          `You and ${otherOf(props)} have not held your development talk in this round yet. Agree on a time. If the talk was held, mark it so in the portal.`,
        ),
      ),
      facts(props, locale, [
        [
          pick(locale, 'Sidste dag i runden', 'Last day of the round'),
          props.talksUntil ?? null,
        ],
      ]),
      link(pick(locale, 'Åbn samtalen', 'Open the talk'), props.href),
      closing(props, locale),
    ],
  }),
};
