import type { Content, CustomTableLayout, Table } from 'pdfmake/interfaces';
import { inline } from './inline';
import { colours } from './look';
import { PrintBlock, PrintCell } from './PrintDocument';
import { Tag, tag } from './tagged/Tag';

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

/** A part as it is laid out, and as it is read. */
export interface SetBlock {
  readonly content: Content;
  readonly tags: readonly Tag[];
}

function heading({ level, text, under }: Of<'heading'>): SetBlock {
  const title = tag(level === 2 ? 'H2' : 'H3');
  const line = tag('P');
  const content = {
    margin: [0, level === 2 ? 14 : 8, 0, 4],
    stack: [
      {
        // How many parts must follow on the same page.
        headlineLevel: under ? 2 : 1,
        text: inline(text, title),
        bold: true,
        fontSize: level === 2 ? 14 : 11.5,
        color: level === 2 ? colours.accent : colours.text,
      },
      ...(under
        ? [{ text: inline(under, line), fontSize: 9.5, color: colours.quiet }]
        : []),
    ],
  } satisfies Content;
  return { content, tags: under ? [title, line] : [title] };
}

function paragraph({ text: words, kind = 'body' }: Of<'text'>): SetBlock {
  const part = tag('P');
  const content = {
    text: inline(words, part),
    margin: [0, 0, 0, 6],
    preserveLeadingSpaces: true,
    ...(kind === 'quiet' ? { color: colours.quiet, fontSize: 9.5 } : {}),
    ...(kind === 'strong' ? { bold: true } : {}),
  } satisfies Content;
  return { content, tags: [part] };
}

function list({ items }: Of<'list'>): SetBlock {
  const set = items.map(item => ({ item, part: tag('LBody') }));
  return {
    content: {
      ul: set.map(({ item, part }) => ({ text: inline(item, part) })),
      margin: [0, 0, 0, 6],
    },
    tags: [
      tag(
        'L',
        set.map(({ part }) => tag('LI', [part])),
      ),
    ],
  };
}

const tableOf = (table: Table, layout: CustomTableLayout): Content => ({
  table,
  layout,
  margin: [0, 2, 0, 8],
});

function facts({ items }: Of<'facts'>): SetBlock {
  const rows = items.map(item => ({
    ...item,
    name: tag('TH', [], 'Row'),
    said: tag('TD'),
  }));
  const content = tableOf(
    {
      widths: ['32%', '*'],
      body: rows.map(({ label, value, name, said }) => [
        { text: inline(label, name), color: colours.quiet },
        { text: inline(value, said) },
      ]),
    },
    { ...rules, hLineWidth: () => 0, paddingLeft: () => 0 },
  );
  const read = rows.map(({ name, said }) => tag('TR', [name, said]));
  return { content, tags: [tag('Table', read)] };
}

/** A row of such cells never breaks over pages. */
const WHOLE_ROW_AT_MOST = 900;

function setCell(cell: PrintCell): SetBlock & { readonly length: number } {
  const { text, under } =
    typeof cell === 'string' ? { text: cell, under: [] } : cell;
  if (under.length === 0) {
    const part = tag('TD');
    const content = { text: inline(text, part) };
    return { content, tags: [part], length: text.length };
  }
  const set = [text, ...under].map(words => ({ words, part: tag('P') }));
  const content = {
    stack: set.map(({ words, part }, index) => ({
      text: inline(words, part),
      ...(index > 0 ? { color: colours.quiet, fontSize: 9.5 } : {}),
    })),
  };
  const parts = set.map(({ part }) => part);
  const length = set.reduce((sum, { words }) => sum + words.length, 0);
  return { content, tags: [tag('TD', parts)], length };
}

function grid({ head, rows, shares }: Of<'table'>): SetBlock {
  const widths = shares ?? head.map(() => 1);
  const all = widths.reduce((sum, share) => sum + share, 0);
  const heads = head.map(text => ({ text, part: tag('TH', [], 'Column') }));
  const cells = rows.map(row => row.map(setCell));
  const long = cells.some(row =>
    row.some(({ length }) => length > WHOLE_ROW_AT_MOST),
  );
  const content = tableOf(
    {
      headerRows: 1,
      dontBreakRows: !long,
      widths: widths.map(share => `${(100 * share) / all}%`),
      body: [
        heads.map(({ text, part }) => ({
          text: inline(text, part),
          bold: true,
          fontSize: 9.5,
          fillColor: colours.band,
        })),
        ...cells.map(row => row.map(cell => cell.content)),
      ],
    },
    rules,
  );
  const small = head.length > 4 ? { fontSize: 9.5 } : {};
  const read = [
    heads.map(({ part }) => part),
    ...cells.map(row => row.flatMap(({ tags }) => tags)),
  ].map(row => tag('TR', row));
  return {
    content: { stack: [content], ...small },
    tags: [tag('Table', read)],
  };
}

const lines = ({ count }: Of<'lines'>): SetBlock => ({
  content: tableOf(
    {
      widths: ['*'],
      heights: 18,
      body: Array.from({ length: count }, () => [{ text: ' ' }]),
    },
    below,
  ),
  tags: [],
});

/** Parts after each other. */
function inOrder(blocks: readonly PrintBlock[]) {
  const set = blocks.map(setBlock);
  return {
    stack: set.map(({ content }) => content),
    tags: set.flatMap(({ tags }) => tags),
  };
}

function box({ title, level, blocks }: Of<'box'>): SetBlock {
  const name = tag(level ? `H${level}` : 'P');
  const inside = inOrder(blocks);
  const content = tableOf(
    {
      widths: ['*'],
      body: [
        [
          {
            stack: [
              ...(title
                ? [
                    {
                      text: inline(title, name),
                      bold: true,
                      ...(level ? { fontSize: 12, color: colours.accent } : {}),
                    },
                  ]
                : []),
              ...inside.stack,
            ],
          },
        ],
      ],
    },
    frame,
  );
  const read = [...(title ? [name] : []), ...inside.tags];
  return { content, tags: [tag('Sect', read)] };
}

function columns({ columns: parts }: Of<'columns'>): SetBlock {
  const set = parts.map(inOrder);
  return {
    content: {
      columns: set.map(({ stack }) => ({ width: '*', stack })),
      columnGap: 16,
    },
    tags: set.flatMap(({ tags }) => tags),
  };
}

function together({ blocks }: Of<'together'>): SetBlock {
  const { stack, tags } = inOrder(blocks);
  const unbreakable = JSON.stringify(blocks).length <= TOGETHER_AT_MOST;
  return { content: { stack, unbreakable }, tags };
}

const newPage = (): SetBlock => ({
  content: { text: '', pageBreak: 'after' },
  tags: [],
});

type Setters = {
  readonly [T in PrintBlock['type']]: (block: Of<T>) => SetBlock;
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

/** One part of a document as the PDF library takes it, with its place in the structure. */
export function setBlock(block: PrintBlock): SetBlock {
  const set = setters[block.type] as (one: PrintBlock) => SetBlock;
  return set(block);
}
