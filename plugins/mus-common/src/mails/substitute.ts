import { Language } from '../texts';
import { LinklessMail, MailContent, MailProps } from './mail';
import { facts, heading, lateNote, pick, text } from './parts';
import { sampleProps } from './sample';

/** Why it came, and what its reader cannot do. */
function noAccess(props: MailProps, locale: Language) {
  const { employee, leader, organisation } = props;
  return text(
    pick(
      locale,
      `Du får mailen, fordi ${leader} har valgt dig som stedfortræder i ${organisation}. Som stedfortræder har du ikke adgang til samtalen eller handleplanen, og derfor er der intet link. ${employee} og ${leader} har selv fået besked. Mailen kan ikke besvares.`,
      `You get this mail because ${leader} has named you as substitute at ${organisation}. As a substitute you have no access to the talk or the action plan, so there is no link. ${employee} and ${leader} have been told themselves. This mail cannot be answered.`,
    ),
  );
}

function contentOf(
  say: (props: MailProps, locale: Language) => { title: string; todo: string },
  subject: (locale: Language) => string,
) {
  return (props: MailProps, locale: Language): MailContent => {
    const { title, todo } = say(props, locale);
    const since = pick(locale, 'Opfølgningsdato', 'Follow-up date');
    return {
      subject: subject(locale),
      blocks: [
        heading(title),
        text(todo),
        ...lateNote(props, locale),
        facts(props, locale, [[since, props.followUpOn]]),
        noAccess(props, locale),
      ],
    };
  };
}

/** The date of two others has come while the reader stands in for the leader: no link, no content. */
export const substituteDue: LinklessMail = {
  kind: 'substituteDue',
  about: 'plan',
  path: null,
  calendar: false,
  sample: sampleProps,
  content: contentOf(
    ({ employee, leader }, locale) => ({
      title: pick(
        locale,
        'En opfølgning forfalder, mens du er stedfortræder',
        'A follow-up is due while you are the substitute',
      ),
      todo: pick(
        locale,
        `${employee} og ${leader} har aftalt at følge op på deres handleplan. Hjælp dem med at få det gjort: Mind om det, eller sørg for, at de aftaler et tidspunkt.`,
        `${employee} and ${leader} agreed to follow up on their action plan. Help them get it done: remind them, or see to it that they agree on a time.`,
      ),
    }),
    locale =>
      pick(
        locale,
        'MUS: en opfølgning forfalder',
        'Development talk: a follow-up is due',
      ),
  ),
};

/** Nothing was recorded after the date, and the reader stands in for the leader. */
export const substituteOnceMore: LinklessMail = {
  kind: 'substituteOnceMore',
  about: 'plan',
  path: null,
  calendar: false,
  sample: sampleProps,
  content: contentOf(
    ({ employee, leader }, locale) => ({
      title: pick(
        locale,
        'En opfølgning er ikke registreret',
        'A follow-up is not recorded',
      ),
      todo: pick(
        locale,
        `Det er ikke registreret, at ${employee} og ${leader} har fulgt op på deres handleplan. Mind om det, eller sørg for, at de aftaler et tidspunkt. Det er den sidste påmindelse om denne dato.`,
        `It is not recorded that ${employee} and ${leader} have followed up on their action plan. Remind them, or see to it that they agree on a time. This is the last reminder about this date.`,
      ),
    }),
    locale =>
      pick(
        locale,
        'MUS: en opfølgning er ikke registreret',
        'Development talk: a follow-up is not recorded',
      ),
  ),
};
