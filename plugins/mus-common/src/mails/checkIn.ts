import { Mail } from './mail';
import { closing, facts, heading, lateNote, link, pick, text } from './parts';
import { sampleProps } from './sample';

/** A check-in between the follow-ups is due today (R13). */
export const checkIn: Mail = {
  kind: 'checkIn',
  about: 'plan',
  path: id => `/mus/plans/${id}`,
  calendar: false,
  sample: { ...sampleProps, dueOn: '2026-12-24' },
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: kort opfølgning på jeres handleplan',
      'Development talk: check-in on your action plan',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'I har aftalt en kort opfølgning',
          'You agreed to have a check-in',
        ),
      ),
      text(
        pick(
          locale,
          'Tag et par minutter sammen: Hvordan går det, og hvad er det næste? Skriv et par ord i handleplanen, hvis I vil.',
          'Take a few minutes together: how is it going, and what is next? Write a few words in the action plan if you like.',
        ),
      ),
      ...lateNote(props, locale),
      facts(props, locale, [
        [pick(locale, 'Aftalt til', 'Agreed for'), props.dueOn],
      ]),
      link(
        pick(locale, 'Åbn handleplanen', 'Open the action plan'),
        props.href,
      ),
      closing(props, locale),
    ],
  }),
};
