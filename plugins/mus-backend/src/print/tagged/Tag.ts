/** What a part is to somebody who hears the page. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD';

/** A part of the document in the order it is read, however it is laid out on the page. */
export interface Tag {
  readonly role: Role;
  readonly children: readonly Tag[];
  /** What a heading of a table is about. */
  readonly scope?: 'Row' | 'Column';
}

/** A part of these parts, or of text alone. */
export function tag(
  role: Role,
  children: readonly Tag[] = [],
  scope?: Tag['scope'],
): Tag {
  return { role, children, ...(scope ? { scope } : {}) };
}
