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

/** Why the two meet, and where the organisation's materials are (T36). */
function purpose(locale: Language): MailBlock {
  return text(
    pick(
      locale,
      'MUS er jeres årlige samtale om arbejdet: hvad der lykkes, hvordan du trives, og hvad du vil udvikle. På siden om MUS i portalen kan du læse om baggrunden og finde materialerne.',
      'The development talk is your yearly talk about work: what succeeds, how you thrive and what you want to develop. On the page about development talks in the portal you can read about the background and find the materials.',
    ),
  );
}

/** The offer of a senior talk (M02). Whom the directory names is told so without a word about age. */
function senior(
  { seniorOffer, seniorAge }: MailProps,
  locale: Language,
): MailBlock[] {
  if (!seniorOffer) return [];
  const offered = {
    you: pick(
      locale,
      'Du tilbydes en seniorsamtale sammen med MUS.',
      'You are offered a senior talk together with the development talk.',
    ),
    ifOldEnough: pick(
      locale,
      `Er du fyldt ${seniorAge}, tilbydes du en seniorsamtale sammen med MUS.`,
      `If you are ${seniorAge} or older, you are offered a senior talk together with the development talk.`,
    ),
  };
  const answer = pick(
    locale,
    'Du svarer over skemaet, og du kan sige nej. Din leder ser kun dit svar.',
    'You answer above the questionnaire, and you can say no. Your leader only sees your answer.',
  );
  return [text(`${offered[seniorOffer]} ${answer}`)];
}

/** Where the template allows it, the employee is told so. */
function declining({ mayDecline }: MailProps, locale: Language): MailBlock[] {
  if (!mayDecline) return [];
  return [
    text(
      pick(
        locale,
        'Vil du ikke have en samtale i år, kan du takke nej på samtalens side i portalen.',
        'If you do not want a talk this year, you can decline on the page of the talk in the portal.',
      ),
    ),
  ];
}

/** The round is on: the form is ready (T11), with background and purpose (T36). */
export const invitation: Mail = {
  kind: 'invitation',
  about: 'talk',
  path: id => `/mus/talks/${id}/prepare`,
  calendar: false,
  sample: { ...sampleProps, seniorOffer: 'ifOldEnough', seniorAge: 58 },
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
      purpose(locale),
      facts(props, locale, [
        [
          pick(locale, 'Vær klar senest', 'Be ready by'),
          props.preparationDueOn,
        ],
      ]),
      ...opening(props, locale),
      ...senior(props, locale),
      ...declining(props, locale),
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
