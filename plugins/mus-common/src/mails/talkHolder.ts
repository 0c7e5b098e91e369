import { Language } from '../texts';
import { Mail, MailProps } from './mail';
import { closing, facts, heading, link, pick, text } from './parts';
import { sampleProps } from './sample';

function words(props: MailProps, locale: Language): string {
  return props.to === 'leader'
    ? pick(
        locale,
        `Du er samtaleleder for ${props.employee} og holder MUS i stedet for enhedens leder. Kun I to kan læse det, I skriver. Forbered dig i portalen.`,
        `You hold the development talk with ${props.employee} instead of the leader of the unit. Only the two of you can read what you write. Prepare in the portal.`,
      )
    : pick(
        locale,
        `Du skal holde MUS med ${props.leader}. Kun I to kan læse det, I skriver.`,
        `You will hold your development talk with ${props.leader}. Only the two of you can read what you write.`,
      );
}

/** Another person holds the talk: told to that person and to the employee. */
export const talkHolder: Mail = {
  kind: 'talkHolder',
  about: 'talk',
  path: id => `/mus/talks/${id}`,
  calendar: false,
  sample: sampleProps,
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: ny samtaleleder',
      'Development talk: new talk holder',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'Jeres MUS har fået en ny samtaleleder',
          'Your development talk has a new talk holder',
        ),
      ),
      text(words(props, locale)),
      facts(props, locale, [
        [
          pick(locale, 'Vær klar senest', 'Be ready by'),
          props.preparationDueOn,
        ],
      ]),
      link(pick(locale, 'Åbn samtalen', 'Open the talk'), props.href),
      closing(props, locale),
    ],
  }),
};
