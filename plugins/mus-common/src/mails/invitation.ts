import { Language, say } from '../texts';
import { Mail, MailBlock, MailProps } from './mail';
import { closing, facts, heading, link, otherOf, pick, text } from './parts';
import { sampleProps } from './sample';

/** When the two may read each other, told before anything is written. */
function opening(props: MailProps, locale: Language): MailBlock[] {
  if (props.openingRule === null) return [];
  const rule = say(locale, 'openingRules', props.openingRule);
  const start = pick(
    locale,
    'Når samtalen startes, åbnes begge forberedelser, som de er.',
    'When the talk is started, both preparations open as they are.',
  );
  return [text(`${rule} ${start}`)];
}

/** The round is on: the form is ready (T11). */
export const invitation: Mail = {
  kind: 'invitation',
  about: 'talk',
  path: id => `/mus/talks/${id}/prepare`,
  calendar: false,
  sample: sampleProps,
  content: (props, locale) => ({
    subject: pick(
      locale,
      'Du er inviteret til MUS',
      'You are invited to a development talk',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'Forbered dig til MUS',
          'Prepare for your development talk',
        ),
      ),
      text(
        pick(
          locale,
          `Du og ${otherOf(props)} skal holde MUS. Åbn dit forberedelsesskema, og skriv det, du vil tale om. Det gemmes, mens du skriver, og du kan skrive videre en anden dag eller et andet sted.`,
          `You and ${otherOf(props)} will hold a development talk. Open your preparation questionnaire and write what you want to talk about. It is saved as you write, and you can go on another day or in another place.`,
        ),
      ),
      facts(props, locale, [
        [
          pick(locale, 'Vær klar senest', 'Be ready by'),
          props.preparationDueOn,
        ],
      ]),
      ...opening(props, locale),
      link(
        pick(
          locale,
          'Åbn forberedelsesskemaet',
          'Open the preparation questionnaire',
        ),
        props.href,
      ),
      closing(props, locale),
    ],
  }),
};
