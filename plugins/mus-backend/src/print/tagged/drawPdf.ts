import { buffer } from 'node:stream/consumers';
import LayoutBuilder from 'pdfmake/js/LayoutBuilder';
import { normalizePageMargin, normalizePageSize } from 'pdfmake/js/PageSize';
import PDFDocument from 'pdfmake/js/PDFDocument';
import SVGMeasure from 'pdfmake/js/SVGMeasure';
import { tableLayouts } from 'pdfmake/js/tableLayouts';
import { Definition } from '../definition';
import { TaggedRenderer } from './TaggedRenderer';

/** Fonts by name and style, and which files may be read for them. */
export interface Fonts {
  readonly files: Readonly<Record<string, object>>;
  readonly mayRead: (path: string) => boolean;
}

/**
 * Lays a document out and draws it as a tagged PDF: structure in reading
 * order, language and title, for those who hear it.
 */
export function drawPdf(
  { document, tags }: Definition,
  fonts: Fonts,
): Promise<Buffer> {
  const { pageMargins, styles, defaultStyle, header, footer, scale } = document;
  const paper = normalizePageSize(document.pageSize, document.pageOrientation);
  const size = { width: paper.width / scale, height: paper.height / scale };
  const options = {
    size: [size.width, size.height],
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: document.language,
    info: document.info,
    autoFirstPage: false,
    font: null,
  };
  const pdf = new PDFDocument(
    fonts.files,
    {},
    {},
    {},
    options,
    null,
    fonts.mayRead,
  );
  const builder = new LayoutBuilder(
    size,
    normalizePageMargin(pageMargins),
    new SVGMeasure(),
  );
  builder.registerTableLayouts(tableLayouts);
  const pages = builder.layoutDocument(
    document.content,
    pdf,
    styles,
    defaultStyle,
    undefined,
    header,
    footer,
    undefined,
    document.pageBreakBefore,
  );
  pages.forEach(page => Object.assign(page, { pageSize: paper }));
  pdf.on('pageAdded', () => pdf.scale(scale));
  const renderer = new TaggedRenderer(pdf);
  renderer.renderPages(pages);
  renderer.addStructure(tags);
  pdf.end();
  return buffer(pdf);
}
