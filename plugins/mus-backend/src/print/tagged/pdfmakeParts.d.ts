// Parts of pdfmake that its types leave out. It lays out and draws, but tags
// nothing; drawPdf puts the same parts together around a renderer that does.

declare module 'pdfmake/js/Renderer' {
  import type { DrawnLine, TaggableDocument } from './TaggableDocument';

  export default class Renderer {
    constructor(document: TaggableDocument);
    pdfDocument: TaggableDocument;
    renderPages(pages: readonly unknown[]): void;
    renderLine(line: DrawnLine, x: number, y: number): void;
    renderVector(vector: unknown): void;
  }
}

declare module 'pdfmake/js/PDFDocument' {
  import type { TaggableDocument } from './TaggableDocument';

  const PDFDocument: new (
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualfs: null,
    localAccessPolicy: (path: string) => boolean,
  ) => TaggableDocument;
  export default PDFDocument;
}

declare module 'pdfmake/js/LayoutBuilder' {
  import type {
    Content,
    DynamicContent,
    Style,
    TDocumentDefinitions,
  } from 'pdfmake/interfaces';
  import type { TaggableDocument } from './TaggableDocument';

  export default class LayoutBuilder {
    constructor(pageSize: object, pageMargins: object, svgMeasure: object);
    registerTableLayouts(layouts: object): void;
    layoutDocument(
      content: Content,
      document: TaggableDocument,
      styles: object,
      defaultStyle: Style,
      background: undefined,
      header: DynamicContent,
      footer: DynamicContent,
      watermark: undefined,
      pageBreakBefore: TDocumentDefinitions['pageBreakBefore'],
    ): object[];
  }
}

declare module 'pdfmake/js/SVGMeasure' {
  export default class SVGMeasure {}
}

declare module 'pdfmake/js/tableLayouts' {
  export const tableLayouts: object;
}

declare module 'pdfmake/js/PageSize' {
  export function normalizePageSize(
    size: string,
    orientation: string,
  ): { readonly width: number; readonly height: number };
  export function normalizePageMargin(
    margins: readonly number[],
  ): Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;
}
