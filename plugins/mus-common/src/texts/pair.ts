/** The two languages of every text; Danish first. */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in both languages; `{name}` is filled in by {@link say}. */
export interface TextPair {
  readonly da: string;
  readonly en: string;
}

/** A group of texts: code to both languages. */
export type TextPairs = Readonly<Record<string, TextPair>>;
