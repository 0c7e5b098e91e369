import {
  forParty,
  Language,
  say,
  ThemeRows,
} from '@samtale/backstage-plugin-mus-common';
import { PrintBlock, PrintDocument } from '../../print';
import { FormPrint, inLanguage } from './formDocument';

/** Words of a sheet are as large as they can be: they are read across a table. */
const scales = [Math.SQRT2, 1.2, 1] as const;
const columnCount = 3;
const heights = { card: 48, line: 13.5, ownTopics: 18, hand: 26 } as const;

/** What a sheet has room for as it is laid out, in points and in letters of a line. */
function roomOf(scale: number) {
  const column = (1191 / scale - 136) / columnCount;
  return { height: 842 / scale - 185, letters: Math.floor(column / 5.5) };
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
function sheetOf(themes: readonly ThemeRows[], language: Language) {
  const sheets = scales.map(scale => {
    const room = roomOf(scale);
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

/** Themes and cards on one large sheet to lay on the meeting table at the kick-off (T10, K07). */
export function placemat(print: FormPrint): PrintDocument {
  const { form, language } = print;
  const { scale, room, columns } = sheetOf(
    forParty(form, print.side),
    language,
  );
  return {
    language,
    title: (language === 'en' && form.english?.title) || form.title,
    unit: print.unit,
    printedOn: print.today,
    paper: { size: 'A3', orientation: 'landscape', scale },
    blocks: [
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
