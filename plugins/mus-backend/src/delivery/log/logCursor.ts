/** Where a page of the delivery log ended. */
export interface LogPlace {
  readonly dueAt: string;
  readonly id: string;
}

/** Opaque for clients. */
export function writeCursor(place: LogPlace): string {
  return Buffer.from(`${place.dueAt} ${place.id}`).toString('base64url');
}

/** The place of a cursor; undefined for anything that is none. */
export function readCursor(cursor: string | undefined): LogPlace | undefined {
  const text = Buffer.from(cursor ?? '', 'base64url').toString();
  const match = /^(\S{24}) (\S{36})$/.exec(text);
  return match ? { dueAt: match[1], id: match[2] } : undefined;
}
