import {
  forParty,
  Language,
  say,
  ThemeRows,
} from '@samtale/backstage-plugin-mus-common';
import { PrintBlock, PrintDocument, signposts } from '../../print';
import { FormPrint, inLanguage } from './formDocument';

/** Words of a sheet are as large as they can be: they are read across a table. */
const scales = [Math.SQRT2, 1.2, 1] as const;
const columnCount = 3;
const heights = {
  card: 48,
  line: 13.5,
  ownTopics: 18,
  hand: 26,
} as const;
const aboveHeights = { around: 12, row: 8, line: 15.5 } as const;
const letter = 5.5;

/** Core task and goals, above the themes; guidelines are for reading, not for a table to look at. */
const above = ({ context, language }: FormPrint) =>
  signposts({ ...context, guidelines: '' }, language);

/** How much of a sheet so wide they take. */
function heightAbove(blocks: readonly PrintBlock[], width: number): number {
  const letters = Math.floor((width * 0.66) / letter);
  const linesOf = (value: string) =>
    value
      .split('\n')
      .reduce((sum, line) => sum + Math.ceil(line.length / letters || 1), 0);
  return blocks
    .flatMap(block => (block.type === 'facts' ? block.items : []))
    .map(({ value }) => linesOf(value) * aboveHeights.line + aboveHeights.row)
    .reduce(
      (sum, height) => sum + height,
      blocks.length > 0 ? aboveHeights.around : 0,
    );
}

/** What a sheet has room for as it is laid out, in points and in letters of a line. */
function roomOf(scale: number, print: FormPrint) {
  const width = 1191 / scale - 104;
  const column = (width - 32) / columnCount;
  return {
    height: 842 / scale - 185 - heightAbove(above(print), width),
    letters: Math.floor(column / letter),
  };
}
type Room = ReturnType<typeof roomOf>;

const wordsOf = ({ rows }: ThemeRows, language: Language): string[] =>
  rows
    .filter(({ answerable }) => answerable)
    .map(({ question }) => inLanguage(question.text, language));

/** How much of the sheet a theme takes before there is room to write. */
function heightOf(part: ThemeRows, { letters }: Room, language: Language) {
  const texts = [inLanguage(part.theme.title, language)];
  return [...texts, ...wordsOf(part, language)]
    .map(words => Math.ceil(words.length / letters) * heights.line)
    .reduce(
      (sum, height) => sum + height,
      heights.card + (part.theme.ownTopics ? heights.ownTopics : 0),
    );
}

/** Lines to write on below each theme of a column: what is left of the sheet, shared out; two at least. */
function handLines(
  column: readonly ThemeRows[],
  room: Room,
  language: Language,
): number[] {
  const taken = column
    .map(theme => heightOf(theme, room, language))
    .reduce((sum, height) => sum + height, 0);
  const left = Math.floor((room.height - taken) / heights.hand);
  return column.map((_, index) =>
    Math.max(
      2,
      Math.floor(left / column.length) + (index < left % column.length ? 1 : 0),
    ),
  );
}

/** Themes over the columns, each to the shortest so far; in a column they keep their order. */
function spread(
  themes: readonly ThemeRows[],
  room: Room,
  language: Language,
): ThemeRows[][] {
  const columns = Array.from({ length: columnCount }, () => ({
    themes: [] as ThemeRows[],
    size: 0,
  }));
  for (const theme of themes) {
    const shortest = columns.reduce((a, b) => (b.size < a.size ? b : a));
    shortest.themes.push(theme);
    shortest.size += heightOf(theme, room, language) + 2 * heights.hand;
  }
  return columns
    .map(column => column.themes)
    .filter(column => column.length > 0);
}

/** The themes on the sheet, written as large as they fit. */
function sheetOf(print: FormPrint) {
  const { form, side, language } = print;
  const themes = forParty(form, side);
  const sheets = scales.map(scale => {
    const room = roomOf(scale, print);
    return { scale, room, columns: spread(themes, room, language) };
  });
  const fits = ({ room, columns }: (typeof sheets)[number]) =>
    columns.every(column => {
      const tall = column.map(theme => heightOf(theme, room, language));
      const lines = 2 * heights.hand * column.length;
      return tall.reduce((sum, height) => sum + height, lines) <= room.height;
    });
  return sheets.find(fits) ?? sheets[sheets.length - 1];
}

function themeCard(
  part: ThemeRows,
  lines: number,
  language: Language,
): PrintBlock {
  const { theme } = part;
  const asked = wordsOf(part, language);
  return {
    type: 'box',
    title: inLanguage(theme.title, language),
    level: 2,
    blocks: [
      ...(asked.length > 0 ? [{ type: 'list', items: asked } as const] : []),
      ...(theme.ownTopics
        ? [
            {
              type: 'text',
              kind: 'quiet',
              text: say(language, 'formPrint', 'ownTopics'),
            } as const,
          ]
        : []),
      { type: 'lines', count: lines },
    ],
  };
}

/** Core task, themes and cards on one large sheet to lay on the meeting table at the kick-off (T03, T10, K07). */
export function placemat(print: FormPrint): PrintDocument {
  const { form, language } = print;
  const { scale, room, columns } = sheetOf(print);
  return {
    language,
    title: (language === 'en' && form.english?.title) || form.title,
    unit: print.unit,
    printedOn: print.today,
    paper: { size: 'A3', orientation: 'landscape', scale },
    blocks: [
      ...above(print),
      {
        type: 'columns',
        columns: columns.map(column => {
          const lines = handLines(column, room, language);
          return column.map((theme, index) =>
            themeCard(theme, lines[index], language),
          );
        }),
      },
    ],
  };
}
