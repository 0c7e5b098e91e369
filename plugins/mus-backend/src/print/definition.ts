import { sayDay } from '@samtale/backstage-plugin-mus-common';
import type {
  Content,
  DynamicContent,
  TDocumentDefinitions,
} from 'pdfmake/interfaces';
import { toContent } from './content';
import { PrintDocument } from './PrintDocument';
import { inline } from './inline';
import { colours, margins } from './look';

const words = {
  da: { printed: 'Udskrevet', page: 'Side', of: 'af' },
  en: { printed: 'Printed', page: 'Page', of: 'of' },
} as const;

const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** Tells headers and footers from the text where page breaks are looked at. */
const RUNNING = 'running';

const small = { fontSize: 9, color: colours.quiet, style: RUNNING };

function header({ unit, readerLine }: PrintDocument): DynamicContent {
  return () => ({
    style: RUNNING,
    margin: [margins.side, 28, margins.side, 0],
    columns: [
      { width: 'auto', text: inline(unit), bold: true, ...small },
      {
        width: '*',
        text: inline(readerLine ?? ''),
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
        ...small,
      },
    ],
    columnGap: 16,
  });
}

function opening({ title, lead }: PrintDocument): Content[] {
  return [
    {
      text: inline(title),
      fontSize: 22,
      bold: true,
      color: colours.accent,
      margin: [0, 0, 0, 4],
    },
    {
      text: inline(lead ?? ''),
      fontSize: 11,
      color: colours.quiet,
      margin: [0, 0, 0, 14],
    },
  ];
}

/** A document as the PDF library takes it, with title, language and page numbers. */
export function toDefinition(document: PrintDocument): TDocumentDefinitions {
  const { size, orientation } = document.paper ?? {
    size: 'A4',
    orientation: 'portrait',
  };
  return {
    pageSize: size,
    pageOrientation: orientation,
    pageMargins: [margins.side, margins.top, margins.side, margins.bottom],
    language: locales[document.language],
    displayTitle: true,
    info: { title: document.title, creator: 'MUS', producer: 'MUS' },
    defaultStyle: {
      font: 'Text',
      fontSize: 10.5,
      lineHeight: 1.25,
      color: colours.text,
    },
    styles: { [RUNNING]: {} },
    header: header(document),
    footer: footer(document),
    content: [...opening(document), ...document.blocks.map(toContent)],
    // A heading never stands alone at the foot of a page.
    pageBreakBefore: ({ headlineLevel }, nodes) =>
      headlineLevel !== undefined &&
      nodes.getFollowingNodesOnPage().filter(({ style }) => style !== RUNNING)
        .length < headlineLevel,
  };
}
