import type { Content, CustomTableLayout, Table } from 'pdfmake/interfaces';
import { inline } from './inline';
import { colours } from './look';
import { PrintBlock } from './PrintDocument';

type Of<T extends PrintBlock['type']> = Extract<PrintBlock, { type: T }>;

/** Longer than this does not fit a page, and is broken like everything else. */
const TOGETHER_AT_MOST = 1500;

const rules: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => colours.line,
  paddingLeft: () => 6,
  paddingRight: () => 6,
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

const frame: CustomTableLayout = {
  ...rules,
  vLineWidth: () => 0.5,
  vLineColor: () => colours.line,
  paddingTop: () => 6,
  paddingBottom: () => 6,
};

const below: CustomTableLayout = {
  ...rules,
  hLineWidth: index => (index === 0 ? 0 : 0.5),
};

function heading({ level, text, under }: Of<'heading'>): Content {
  return {
    margin: [0, level === 2 ? 14 : 8, 0, 4],
    stack: [
      {
        // How many parts must follow on the same page.
        headlineLevel: under ? 2 : 1,
        text: inline(text),
        bold: true,
        fontSize: level === 2 ? 14 : 11.5,
        color: level === 2 ? colours.accent : colours.text,
      },
      ...(under
        ? [{ text: inline(under), fontSize: 9.5, color: colours.quiet }]
        : []),
    ],
  };
}

function paragraph({ text: words, kind = 'body' }: Of<'text'>): Content {
  return {
    text: inline(words),
    margin: [0, 0, 0, 6],
    preserveLeadingSpaces: true,
    ...(kind === 'quiet' ? { color: colours.quiet, fontSize: 9.5 } : {}),
    ...(kind === 'strong' ? { bold: true } : {}),
  };
}

const list = ({ items }: Of<'list'>): Content => ({
  ul: items.map(item => ({ text: inline(item) })),
  margin: [0, 0, 0, 6],
});

const tableOf = (table: Table, layout: CustomTableLayout): Content => ({
  table,
  layout,
  margin: [0, 2, 0, 8],
});

const facts = ({ items }: Of<'facts'>): Content =>
  tableOf(
    {
      widths: ['32%', '*'],
      body: items.map(({ label, value }) => [
        { text: inline(label), color: colours.quiet },
        { text: inline(value) },
      ]),
    },
    { ...rules, hLineWidth: () => 0, paddingLeft: () => 0 },
  );

function grid({ head, rows, shares }: Of<'table'>): Content {
  const all = (shares ?? []).reduce((sum, share) => sum + share, 0);
  return tableOf(
    {
      headerRows: 1,
      dontBreakRows: false,
      widths:
        shares?.map(share => `${(100 * share) / all}%`) ?? head.map(() => '*'),
      body: [
        head.map(cell => ({
          text: inline(cell),
          bold: true,
          fontSize: 9.5,
          fillColor: colours.band,
        })),
        ...rows.map(row => row.map(cell => ({ text: inline(cell) }))),
      ],
    },
    rules,
  );
}

const lines = ({ count }: Of<'lines'>): Content =>
  tableOf(
    {
      widths: ['*'],
      heights: 18,
      body: Array.from({ length: count }, () => [{ text: ' ' }]),
    },
    below,
  );

const box = ({ title, blocks }: Of<'box'>): Content =>
  tableOf(
    {
      widths: ['*'],
      body: [
        [
          {
            stack: [
              ...(title ? [{ text: inline(title), bold: true }] : []),
              ...blocks.map(toContent),
            ],
          },
        ],
      ],
    },
    frame,
  );

const columns = ({ columns: parts }: Of<'columns'>): Content => ({
  columns: parts.map(blocks => ({
    width: '*',
    stack: blocks.map(toContent),
  })),
  columnGap: 16,
});

const together = ({ blocks }: Of<'together'>): Content => ({
  stack: blocks.map(toContent),
  unbreakable: JSON.stringify(blocks).length <= TOGETHER_AT_MOST,
});

const newPage = (): Content => ({ text: '', pageBreak: 'after' });

type Setters = {
  readonly [T in PrintBlock['type']]: (block: Of<T>) => Content;
};

const setters: Setters = {
  heading,
  text: paragraph,
  list,
  facts,
  table: grid,
  lines,
  box,
  columns,
  together,
  newPage,
};

/** One part of a document as the PDF library takes it. */
export function toContent(block: PrintBlock): Content {
  const set = setters[block.type] as (one: PrintBlock) => Content;
  return set(block);
}
