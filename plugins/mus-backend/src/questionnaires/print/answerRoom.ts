import {
  Language,
  notRelevant,
  Question,
  questionTypes,
  say,
  scaleSteps,
  settingsOf,
  takesComment,
  Wording,
  yesNoAnswers,
} from '@samtale/backstage-plugin-mus-common';
import { PrintBlock } from '../../print';

type Fresh<T extends keyof typeof questionTypes> = ReturnType<
  (typeof questionTypes)[T]['fresh']
>;

const words = ({ da, en }: Wording, language: Language) =>
  language === 'en' && en ? en : da;
const tick = (label: string): PrintBlock => ({
  type: 'text',
  text: `[   ]  ${label}`,
});
const lines = (count: number): PrintBlock => ({ type: 'lines', count });

function choices(question: Question, language: Language): PrintBlock[] {
  const { options } = settingsOf(question) as Fresh<'singleChoice'>;
  return options.map(({ label }) => tick(words(label, language)));
}

function ranks(question: Question, language: Language): PrintBlock[] {
  const { options } = settingsOf(question) as Fresh<'ranking'>;
  return [
    {
      type: 'text',
      kind: 'quiet',
      text: say(language, 'formPrint', 'rankHint'),
    },
    ...options.map(({ label }): PrintBlock => ({
      type: 'text',
      text: `____  ${words(label, language)}`,
    })),
  ];
}

function scaleRoom(question: Question, language: Language): PrintBlock[] {
  const { steps, low, high } = settingsOf(question) as Fresh<'scale'>;
  const boxes = scaleSteps(steps).map(step => `[   ] ${step}`);
  const ends = `1 = ${words(low, language)}, ${steps} = ${words(high, language)}`;
  return [
    { type: 'text', kind: 'quiet', text: ends },
    { type: 'text', text: boxes.join('     ') },
    tick(say(language, 'answerWords', notRelevant)),
  ];
}

function table(question: Question, language: Language): PrintBlock[] {
  const { columns } = settingsOf(question) as Fresh<'goalsTable'>;
  const empty = columns.map(() => '\n\n');
  return [
    {
      type: 'table',
      head: columns.map(({ label }) => words(label, language)),
      rows: [empty, empty, empty, empty],
    },
  ];
}

function textRoom({ settings }: Question): PrintBlock[] {
  const wanted = Number(settings?.lines ?? 4);
  return [
    lines(Number.isInteger(wanted) ? Math.min(Math.max(wanted, 3), 12) : 4),
  ];
}

function roomOf(question: Question, language: Language): PrintBlock[] {
  switch (question.type) {
    case 'singleChoice':
    case 'multipleChoice':
      return choices(question, language);
    case 'ranking':
      return ranks(question, language);
    case 'scale':
      return scaleRoom(question, language);
    case 'yesNo':
      return yesNoAnswers.map(answer =>
        tick(say(language, 'answerWords', answer)),
      );
    case 'date':
      return [
        {
          type: 'text',
          text: `${say(language, 'formPrint', 'date')}: ____________________`,
        },
      ];
    case 'goalsTable':
      return table(question, language);
    default:
      return textRoom(question);
  }
}

/** Room to answer a question by hand, as its type needs it, and for its comment. */
export function answerRoom(
  question: Question,
  language: Language,
): PrintBlock[] {
  const room = roomOf(question, language);
  return takesComment(question)
    ? [
        ...room,
        {
          type: 'text',
          kind: 'quiet',
          text: say(language, 'formPrint', 'comment'),
        },
        lines(2),
      ]
    : room;
}
