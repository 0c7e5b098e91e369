/** Why somebody reads a document, and how far it goes; words in the texts `readerReasons`. */
export const readerLevels = {
  employee: 'write',
  leader: 'write',
  formerLeader: 'read',
  shared: 'read',
  newLeader: 'status',
  unitLeader: 'status',
} as const satisfies Record<string, ReaderLevel>;

/** `write`: one of the two. `read`: content without writing. `status`: a stub. */
export type ReaderLevel = 'write' | 'read' | 'status';
/** A key of {@link readerLevels}. */
export type ReaderReason = keyof typeof readerLevels;

/** Days that a former leader can still read after the handover. */
export const formerLeaderReadsDays = 30;

/** May a reader at this level see what was written? */
export function readsContent(level: ReaderLevel): boolean {
  return level !== 'status';
}
