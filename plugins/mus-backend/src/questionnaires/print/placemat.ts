import { forParty, say, ThemeRows } from '@samtale/backstage-plugin-mus-common';
import { PrintBlock, PrintDocument } from '../../print';
import { FormPrint, inLanguage } from './formDocument';

/** How much room a theme takes: a line for its name, and some for each question. */
const sizeOf = ({ rows }: ThemeRows) => 3 + rows.length * 2;

/** Themes over the columns, each to the shortest so far; in a column they keep their order. */
function spread(themes: readonly ThemeRows[], count: number): ThemeRows[][] {
  const columns = Array.from({ length: count }, () => ({
    themes: [] as ThemeRows[],
    size: 0,
  }));
  for (const theme of themes) {
    const shortest = columns.reduce((a, b) => (b.size < a.size ? b : a));
    shortest.themes.push(theme);
    shortest.size += sizeOf(theme);
  }
  return columns.map(column => column.themes);
}

function themeCard(
  { theme, rows }: ThemeRows,
  { language }: FormPrint,
): PrintBlock {
  const asked = rows
    .filter(({ answerable }) => answerable)
    .map(({ question }) => inLanguage(question.text, language));
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
      { type: 'lines', count: 2 },
    ],
  };
}

/** Themes and cards on one large sheet to lay on the meeting table at the kick-off (T10, K07). */
export function placemat(print: FormPrint): PrintDocument {
  const { form, language } = print;
  const columns = spread(forParty(form, print.side), 3).filter(
    column => column.length > 0,
  );
  return {
    language,
    title: (language === 'en' && form.english?.title) || form.title,
    unit: print.unit,
    printedOn: print.today,
    paper: { size: 'A3', orientation: 'landscape' },
    blocks: [
      {
        type: 'columns',
        columns: columns.map(themes =>
          themes.map(theme => themeCard(theme, print)),
        ),
      },
    ],
  };
}
