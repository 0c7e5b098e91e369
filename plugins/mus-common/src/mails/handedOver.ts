import { Language } from '../texts';
import { LinklessMail, MailContent, MailProps } from './mail';
import { facts, heading, pick, text } from './parts';
import { sampleProps } from './sample';

/** Why it came; its reader is not one of the two any more, so there is no link. */
function closing({ employee, organisation }: MailProps, locale: Language) {
  return text(
    pick(
      locale,
      `Du får mailen, fordi du og ${employee} havde en aftale om MUS i ${organisation}. Den fortæller aldrig, hvad I har skrevet. Den kan ikke besvares.`,
      `You get this mail because you and ${employee} had an appointment about a development talk at ${organisation}. It never tells what you wrote. It cannot be answered.`,
    ),
  );
}

function contentOf(
  subject: (locale: Language) => string,
  say: (props: MailProps, locale: Language) => { title: string; words: string },
) {
  return (props: MailProps, locale: Language): MailContent => {
    const { title, words } = say(props, locale);
    return {
      subject: subject(locale),
      blocks: [
        heading(title),
        text(words),
        facts(props, locale, []),
        closing(props, locale),
      ],
    };
  };
}

/** Somebody else leads: the booked time leaves the calendar of who led before. */
export const talkHandedOver: LinklessMail = {
  kind: 'talkHandedOver',
  about: 'talk',
  path: null,
  calendar: true,
  sample: sampleProps,
  content: contentOf(
    locale =>
      pick(
        locale,
        'MUS: et tidspunkt fjernes fra din kalender',
        'Development talk: a time leaves your calendar',
      ),
    ({ employee }, locale) => ({
      title: pick(
        locale,
        'Samtalen er ikke længere din',
        'The talk is not yours any more',
      ),
      words: pick(
        locale,
        `Det er ikke længere dig, der skal holde MUS med ${employee}. Den vedhæftede kalenderfil fjerner tidspunktet fra din kalender.`,
        `You are no longer the one to hold the development talk with ${employee}. The attached calendar file takes the time out of your calendar.`,
      ),
    }),
  ),
};

/** Somebody else leads: the follow-up date leaves the calendar of who led before. */
export const followUpHandedOver: LinklessMail = {
  kind: 'followUpHandedOver',
  about: 'plan',
  path: null,
  calendar: true,
  sample: sampleProps,
  content: contentOf(
    locale =>
      pick(
        locale,
        'MUS: en opfølgning fjernes fra din kalender',
        'Development talk: a follow-up leaves your calendar',
      ),
    ({ employee }, locale) => ({
      title: pick(
        locale,
        'Opfølgningen er ikke længere din',
        'The follow-up is not yours any more',
      ),
      words: pick(
        locale,
        `Det er ikke længere dig, der skal følge op på handleplanen med ${employee}. Den vedhæftede kalenderfil fjerner opfølgningsdatoen fra din kalender.`,
        `You are no longer the one to follow up on the action plan with ${employee}. The attached calendar file takes the follow-up date out of your calendar.`,
      ),
    }),
  ),
};
