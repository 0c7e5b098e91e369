import { Role, Tag } from './Tag';

/** A piece of a page that belongs to one part of the structure. */
export type MarkedContent = object;

/** A part of the structure, as pdfkit writes it. */
export interface StructureElement {
  add(child: StructureElement | MarkedContent): unknown;
  end(): void;
}

/** What drawing and tagging need of a pdfkit document. */
export interface TaggableDocument extends NodeJS.ReadableStream {
  /** The page that is drawn on now. */
  readonly page: object;
  struct(role: Role, options: { scope?: string }): StructureElement;
  addStructure(element: StructureElement): unknown;
  markContent(tag: 'Artifact', options: { type: string }): unknown;
  markStructureContent(role: Role): MarkedContent;
  endMarkedContent(): unknown;
  /** Draws everything that follows on the page so much larger. */
  scale(factor: number): unknown;
  end(): void;
}

/** A line as it was laid out; its words carry the part they belong to. */
export interface DrawnLine {
  readonly inlines: ReadonlyArray<{ readonly tag?: Tag }>;
}
