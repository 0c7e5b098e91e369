import type { Person } from '../api';

interface Document {
  me: 'employee' | 'leader';
  employee: Person;
  leader: Person;
}

/** The other, while that one writes in a piece of the document ("Mette skriver"); null when nobody does, or I do. */
export function heldByOther(
  document: Document,
  piece: { saved?: { heldBy: Person | null } },
): Person | null {
  const holder = piece.saved?.heldBy ?? null;
  return holder && holder.id !== document[document.me].id ? holder : null;
}
