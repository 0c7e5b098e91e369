import {
  forParty,
  HouseValues,
  Language,
  LocalText,
  QuestionnaireDocument,
  Row,
  say,
  ThemeRows,
} from '@samtale/backstage-plugin-mus-common';
import {
  PrintBlock,
  PrintDocument,
  PrintedContext,
  signposts,
} from '../../print';
import { answerRoom } from './answerRoom';

/** For whom and when a form is printed. */
export interface FormPrint {
  readonly form: QuestionnaireDocument;
  readonly side: 'employee' | 'leader';
  readonly unit: string;
  /** Core task and goals of the round. */
  readonly context: PrintedContext;
  /** The organisation's values, for the themes that show them. */
  readonly values: HouseValues['values'];
  readonly language: Language;
  readonly today: string;
}

/** A text in the language of the paper. */
export const inLanguage = (
  { da, en }: LocalText,
  language: Language,
): string => (language === 'en' && en ? en : da);

function guidanceBox({ question }: Row, language: Language): PrintBlock {
  const body = question.settings?.body as LocalText | undefined;
  const text = body ? inLanguage(body, language) : '';
  const box: PrintBlock = {
    type: 'box',
    title: inLanguage(question.text, language),
    blocks: text === '' ? [] : [{ type: 'text', text }],
  };
  return { type: 'together', blocks: [box] };
}

const quiet = (text: string): PrintBlock => ({
  type: 'text',
  kind: 'quiet',
  text,
});

function rowBlocks(row: Row, language: Language): PrintBlock {
  if (!row.answerable) return guidanceBox(row, language);
  const { question, prompts } = row;
  const ideas = (question.ideas ?? []).map(idea => inLanguage(idea, language));
  return {
    type: 'together',
    blocks: [
      { type: 'heading', level: 3, text: inLanguage(question.text, language) },
      ...prompts.map(prompt => quiet(inLanguage(prompt, language))),
      ...(ideas.length > 0
        ? [
            quiet(
              `${say(language, 'formPrint', 'ideas')}: ${ideas.join(' · ')}`,
            ),
          ]
        : []),
      ...answerRoom(question, language),
    ],
  };
}

/** The organisation's values, where a theme asks for them; nothing before HR has written any. */
function valuesBox({ values, language }: FormPrint): PrintBlock[] {
  if (values.length === 0) return [];
  const items = values.map(({ title, text }) =>
    [title, text]
      .flatMap(part => (part ? [inLanguage(part, language)] : []))
      .join(' – '),
  );
  const box: PrintBlock = {
    type: 'box',
    title: say(language, 'formPrint', 'values'),
    blocks: [{ type: 'list', items }],
  };
  return [{ type: 'together', blocks: [box] }];
}

function themeBlocks(
  { theme, rows }: ThemeRows,
  print: FormPrint,
): PrintBlock[] {
  const { language } = print;
  const optional =
    theme.kind === 'optional' ? say(language, 'formPrint', 'optional') : '';
  const about = theme.description
    ? inLanguage(theme.description, language)
    : '';
  const under = [optional, about].filter(Boolean).join('. ');
  const heading: PrintBlock = {
    type: 'heading',
    level: 2,
    text: inLanguage(theme.title, language),
    ...(under === '' ? {} : { under }),
  };
  const [first, ...others] = [
    ...(theme.values ? valuesBox(print) : []),
    ...rows.map(row => rowBlocks(row, language)),
  ];
  return [
    // A theme never begins at the foot of a page.
    first ? { type: 'together', blocks: [heading, first] } : heading,
    ...others,
    ...(theme.ownTopics
      ? [
          {
            type: 'together',
            blocks: [
              quiet(say(language, 'formPrint', 'ownTopics')),
              { type: 'lines', count: 6 },
            ],
          } as const,
        ]
      : []),
  ];
}

/** The blank form of one side on A4, with room to write (T10, K07). */
export function formDocument(print: FormPrint): PrintDocument {
  const { form, side, language } = print;
  const title = (language === 'en' && form.english?.title) || form.title;
  const intro = (language === 'en' && form.english?.intro) || form.intro;
  const lead = side === 'employee' ? 'forEmployee' : 'forLeader';
  return {
    language,
    title,
    lead: say(language, 'formPrint', lead),
    unit: print.unit,
    printedOn: print.today,
    blocks: [
      ...signposts(print.context, language),
      ...(intro ? [{ type: 'text', text: intro } as const] : []),
      ...forParty(form, side).flatMap(theme => themeBlocks(theme, print)),
    ],
  };
}
