import { sayDay } from '@samtale/backstage-plugin-mus-common';
import type {
  Content,
  DynamicContent,
  Style,
  TDocumentDefinitions,
} from 'pdfmake/interfaces';
import { SetBlock, setBlock } from './content';
import { Paper, PrintDocument } from './PrintDocument';
import { inline } from './inline';
import { colours, margins } from './look';
import { Tag, tag } from './tagged/Tag';

const words = {
  da: { printed: 'Udskrevet', page: 'Side', of: 'af' },
  en: { printed: 'Printed', page: 'Page', of: 'of' },
} as const;

const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** Tells headers and footers from the text where page breaks are looked at. */
const RUNNING = 'running';

const small = { fontSize: 9, color: colours.quiet, style: RUNNING };

/** @param heard - who can read it, as it is read aloud: once, on the first page */
function header(
  { unit, readerLine }: PrintDocument,
  heard: Tag,
): DynamicContent {
  return page => ({
    style: RUNNING,
    margin: [margins.side, 28, margins.side, 0],
    columns: [
      { width: 'auto', text: inline(unit), bold: true, ...small },
      {
        width: '*',
        text: inline(readerLine ?? '', page === 1 ? heard : undefined),
        alignment: 'right',
        ...small,
      },
    ],
    columnGap: 16,
  });
}

function footer({ language, title, printedOn }: PrintDocument): DynamicContent {
  const { printed, page, of } = words[language];
  return (current, count) => ({
    style: RUNNING,
    margin: [margins.side, 16, margins.side, 0],
    columns: [
      {
        width: '*',
        text: inline(`${title} · ${printed} ${sayDay(language, printedOn)}`),
        ...small,
      },
      {
        width: 'auto',
        text: `${page} ${current} ${of} ${count}`,
        noWrap: true,
        ...small,
      },
    ],
    columnGap: 16,
  });
}

function opening({ title, lead }: PrintDocument): SetBlock[] {
  const [name, line] = [tag('H1'), tag('P')];
  const set: SetBlock[] = [
    {
      content: {
        text: inline(title, name),
        fontSize: 22,
        bold: true,
        color: colours.accent,
        margin: [0, 0, 0, lead ? 4 : 14],
      },
      tags: [name],
    },
  ];
  if (!lead) return set;
  return [
    ...set,
    {
      content: {
        text: inline(lead, line),
        fontSize: 11,
        color: colours.quiet,
        margin: [0, 0, 0, 14],
      },
      tags: [line],
    },
  ];
}

/** What is laid out on which paper. */
type Layout = Pick<TDocumentDefinitions, 'content' | 'pageBreakBefore'> & {
  readonly pageSize: Paper['size'];
  readonly pageOrientation: Paper['orientation'];
  readonly pageMargins: readonly number[];
  /** How much larger everything is drawn than it is laid out. */
  readonly scale: number;
  readonly language: string;
  readonly info: Readonly<Record<'Title' | 'Creator' | 'Producer', string>>;
  readonly defaultStyle: Style;
  readonly styles: Readonly<Record<string, Style>>;
  readonly header: DynamicContent;
  readonly footer: DynamicContent;
};

/** A document as it is laid out, and the structure in which it is read. */
export interface Definition {
  readonly document: Layout;
  readonly tags: Tag;
}

function layoutOf(
  document: PrintDocument,
  content: Content[],
  heard: Tag,
): Layout {
  const { size, orientation, scale } = document.paper ?? {
    size: 'A4',
    orientation: 'portrait',
  };
  return {
    pageSize: size,
    pageOrientation: orientation,
    pageMargins: [margins.side, margins.top, margins.side, margins.bottom],
    scale: scale ?? 1,
    language: locales[document.language],
    info: { Title: document.title, Creator: 'MUS', Producer: 'MUS' },
    defaultStyle: {
      font: 'Text',
      fontSize: 10.5,
      lineHeight: 1.25,
      color: colours.text,
    },
    styles: { [RUNNING]: {} },
    header: header(document, heard),
    footer: footer(document),
    content,
    // A heading never stands alone at the foot of a page.
    pageBreakBefore: ({ headlineLevel }, nodes) =>
      headlineLevel !== undefined &&
      nodes.getFollowingNodesOnPage().filter(({ style }) => style !== RUNNING)
        .length < headlineLevel,
  };
}

/** A document as the PDF library takes it, with title, language, structure and page numbers. */
export function toDefinition(document: PrintDocument): Definition {
  const heard = tag('P');
  const first = opening(document);
  const then = document.blocks.map(setBlock);
  const content = [...first, ...then].map(block => block.content);
  const read = [
    ...first.flatMap(({ tags }) => tags),
    ...(document.readerLine ? [heard] : []),
    ...then.flatMap(({ tags }) => tags),
  ];
  return {
    document: layoutOf(document, content, heard),
    tags: tag('Document', read),
  };
}
