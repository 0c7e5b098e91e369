import { Mail } from './mail';
import { closing, facts, heading, link, otherOf, pick, text } from './parts';
import { sampleProps } from './sample';

/** The talk was held and there is no plan (T17). */
export const planMissing: Mail = {
  kind: 'planMissing',
  about: 'talk',
  path: id => `/mus/talks/${id}`,
  calendar: false,
  sample: sampleProps,
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: I mangler en handleplan',
      'Development talk: your action plan is missing',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'I mangler at skrive jeres handleplan',
          'Your action plan is still to be written',
        ),
      ),
      text(
        pick(
          locale,
          `Du og ${otherOf(props)} har holdt MUS, men der er ingen handleplan endnu. Skriv den sammen, også selv om I kun har aftalt lidt.`,
          `You and ${otherOf(props)} have held your development talk, but there is no action plan yet. Write it together, even if you agreed on little.`,
        ),
      ),
      facts(props, locale, [
        [
          pick(locale, 'Samtalen blev holdt', 'The talk was held'),
          props.heldOn,
        ],
      ]),
      link(pick(locale, 'Åbn samtalen', 'Open the talk'), props.href),
      closing(props, locale),
    ],
  }),
};
