import { Mail } from './mail';
import { closing, facts, heading, link, otherOf, pick, text } from './parts';
import { sampleProps } from './sample';

/** To those who are not ready as the day comes near. */
export const preparationReminder: Mail = {
  kind: 'preparationReminder',
  about: 'talk',
  path: id => `/mus/talks/${id}/prepare`,
  calendar: false,
  sample: sampleProps,
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: husk din forberedelse',
      'Development talk: remember to prepare',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'Husk din forberedelse til MUS',
          'Remember to prepare for your development talk',
        ),
      ),
      text(
        pick(
          locale,
          `Du har endnu ikke markeret dig som klar til din MUS med ${otherOf(props)}. Har du forberedt dig på papir, kan du markere det i portalen.`,
          `You have not yet marked yourself as ready for your development talk with ${otherOf(props)}. If you prepared on paper, you can say so in the portal.`,
        ),
      ),
      facts(props, locale, [
        [
          pick(locale, 'Vær klar senest', 'Be ready by'),
          props.preparationDueOn,
        ],
      ]),
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
