import {
  AnswerValue,
  forParty,
  Language,
  LocalText,
  Party,
  Question,
  questionType,
  QuestionnaireDocument,
  say,
  settingsOf,
  Theme,
} from '@samtale/backstage-plugin-mus-common';
import { PrintBlock, PrintDocument } from '../PrintDocument';
import { PrintedContext, signposts } from '../signposts';

/** What one of the two has prepared, as the talk's page has it. */
export interface PreparationToPrint {
  readonly me: Party;
  readonly names: Readonly<Record<Party, string>>;
  readonly unit: string;
  readonly context: PrintedContext;
  readonly form: QuestionnaireDocument;
  readonly answers: ReadonlyMap<string, AnswerValue>;
}

/** Language and day of the print. */
export interface PreparationContext {
  readonly language: Language;
  readonly today: string;
}

const local = ({ da, en }: LocalText, language: Language) =>
  language === 'en' && en ? en : da;

function marks(value: AnswerValue, language: Language): PrintBlock[] {
  const codes = [
    ...(value.important ? (['mostImportant'] as const) : []),
    ...(value.mayGoFurther ? (['mayGoFurther'] as const) : []),
  ];
  const text = codes.map(code => say(language, 'printWords', code)).join(' · ');
  return text === '' ? [] : [{ type: 'text', kind: 'strong', text }];
}

/** All that was written: free text in full, other answers in words with their comment. */
function said(
  question: Question | null,
  value: AnswerValue | undefined,
  language: Language,
): PrintBlock[] {
  const type = questionType(question?.type ?? 'freeText');
  if (!value || (question && !type.answered(value))) {
    const text = say(language, 'printWords', 'nothingWritten');
    return [{ type: 'text', kind: 'quiet', text }];
  }
  const chosen =
    question && type.comment !== 'never'
      ? [type.summary({ ...value, text: '' }, language, settingsOf(question))]
      : [];
  const texts = [...chosen, value.text].filter(text => text !== '');
  return [
    ...marks(value, language),
    ...texts.map((text): PrintBlock => ({ type: 'text', text })),
  ];
}

/** What was said under a heading, on one page where it fits. */
const answered = (
  title: string,
  blocks: readonly PrintBlock[],
): readonly PrintBlock[] => [
  { type: 'heading', level: 3, text: title },
  ...blocks,
];

function ownTopics(
  theme: Theme,
  { answers }: PreparationToPrint,
  language: Language,
): Array<readonly PrintBlock[]> {
  return [...answers]
    .filter(([id]) => id.startsWith(`own~${theme.id}~`))
    .map(([, value]) =>
      answered(String(value.data?.title ?? ''), said(null, value, language)),
    );
}

function themeBlocks(
  preparation: PreparationToPrint,
  language: Language,
): PrintBlock[] {
  const { form, me, answers } = preparation;
  return forParty(form, me).flatMap(({ theme, rows }) => {
    const heading: PrintBlock = {
      type: 'heading',
      level: 2,
      text: local(theme.title, language),
    };
    const [first = [], ...others] = [
      ...rows
        .filter(({ answerable }) => answerable)
        .map(({ question }) =>
          answered(
            local(question.text, language),
            said(question, answers.get(question.id), language),
          ),
        ),
      ...ownTopics(theme, preparation, language),
    ];
    return [[heading, ...first], ...others].map((blocks): PrintBlock => ({
      type: 'together',
      blocks,
    }));
  });
}

/** One's own filled form on paper (K07). */
export function preparationDocument(
  preparation: PreparationToPrint,
  { language, today }: PreparationContext,
): PrintDocument {
  const { me, names, unit } = preparation;
  const other = names[me === 'employee' ? 'leader' : 'employee'];
  return {
    language,
    title: say(language, 'printWords', 'preparationTitle', { other }),
    lead: preparation.form.title,
    unit,
    readerLine: say(language, 'printWords', 'preparationReader', {
      me: names[me],
    }),
    printedOn: today,
    blocks: [
      ...signposts(preparation.context, language),
      ...themeBlocks(preparation, language),
    ],
  };
}
