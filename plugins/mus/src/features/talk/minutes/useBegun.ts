import { useRef, useState } from 'react';
import { emptyNote } from './noteDraft';
import type { NoteDraft, NotePlace } from './noteDraft';

type Begun = ReadonlyMap<string, NoteDraft>;

const keyOf = ({ kind, topicId }: Pick<NotePlace, 'kind' | 'topicId'>) =>
  `${kind} ${topicId}`;

/** Ids of notes that are begun here, one for each place; they become real with the first letter. */
export function useBegun() {
  const ids = useRef(new Map<string, string>());
  const [begun, setBegun] = useState<Begun>(new Map());
  return {
    begun,
    idFor(place: NotePlace): string {
      const key = keyOf(place);
      const known = ids.current.get(key);
      if (known) return known;
      const id = crypto.randomUUID();
      ids.current.set(key, id);
      return id;
    },
    begin(place: NotePlace, id: string): void {
      setBegun(before => new Map(before).set(id, emptyNote(place)));
    },
    /** The next note at this place gets an id of its own. */
    next(place: NotePlace): void {
      ids.current.delete(keyOf(place));
    },
  };
}
