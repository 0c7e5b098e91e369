import { Language } from '@samtale/backstage-plugin-mus-common';

/** The paper a document is set for. */
export interface Paper {
  readonly size: 'A4' | 'A3';
  readonly orientation: 'portrait' | 'landscape';
  /** How much larger than usual everything is, to be read across a table; 1 when left out. */
  readonly scale?: number;
}

/** A cell or line in a document; text that people wrote is given as it is. */
export type PrintText = string;

/** What stands in a cell; `under` is told quietly below. */
export type PrintCell =
  | PrintText
  | { readonly text: PrintText; readonly under: readonly PrintText[] };

/** One part of a printed document. */
export type PrintBlock =
  | {
      readonly type: 'heading';
      readonly level: 2 | 3;
      readonly text: PrintText;
      /** A quiet line right below. */
      readonly under?: PrintText;
    }
  | {
      readonly type: 'text';
      readonly text: PrintText;
      readonly kind?: 'body' | 'quiet' | 'strong';
    }
  | { readonly type: 'list'; readonly items: readonly PrintText[] }
  /** Names and values under each other. */
  | {
      readonly type: 'facts';
      readonly items: ReadonlyArray<{
        readonly label: PrintText;
        readonly value: PrintText;
      }>;
    }
  | {
      readonly type: 'table';
      /** Shares of the width, one for each column; equal when left out. */
      readonly shares?: readonly number[];
      readonly head: readonly PrintText[];
      readonly rows: ReadonlyArray<readonly PrintCell[]>;
    }
  /** Empty lines to write on by hand. */
  | { readonly type: 'lines'; readonly count: number }
  /** A framed field: a topic card, a place to write. */
  | {
      readonly type: 'box';
      readonly title?: PrintText;
      /** The title is a heading; left out: words of their own. */
      readonly level?: 2 | 3;
      readonly blocks: readonly PrintBlock[];
    }
  /** Beside each other. */
  | {
      readonly type: 'columns';
      readonly columns: ReadonlyArray<readonly PrintBlock[]>;
    }
  /** Stays together on one page where it fits. */
  | { readonly type: 'together'; readonly blocks: readonly PrintBlock[] }
  | { readonly type: 'newPage' };

/**
 * A document to be printed: what it says and in which order; how it looks is
 * the same for all. Page numbers, header and footer come by themselves.
 */
export interface PrintDocument {
  readonly language: Language;
  /** Heading of the first page and title of the file. */
  readonly title: PrintText;
  /** The line under the title. */
  readonly lead?: PrintText;
  /** Name of the unit, at the top of every page. */
  readonly unit: PrintText;
  /** Who can read it; at the top of every page. Left out: a form without answers. */
  readonly readerLine?: PrintText;
  /** ISO day on which it was printed. */
  readonly printedOn: string;
  /** A4, upright, when left out. */
  readonly paper?: Paper;
  readonly blocks: readonly PrintBlock[];
}
