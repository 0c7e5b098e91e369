import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Minutes, Note, TalkContent } from '../../../api';
import { isUnsaved, useAutosave, useUnsaved } from '../../../autosave';
import type { FieldState } from '../../../autosave';
import { emptyNote, notesDocument, storedNotes } from './noteDraft';
import { useBegun } from './useBegun';
import { useRemoval } from './useRemoval';
import type { NoteDraft, NotePlace } from './noteDraft';

/** A note on the page: what is written here, and what the server last said of it. */
export interface PageNote {
  readonly id: string;
  readonly value: NoteDraft;
  readonly state: FieldState<NoteDraft>;
  /** Undefined until its first save has been read back. */
  readonly saved: Note | undefined;
}

/** Reads the minutes anew once all texts are saved: their state follows from them. */
function useReadAnew(unsaved: number, reread: () => void) {
  const before = useRef(0);
  useEffect(() => {
    if (before.current > 0 && unsaved === 0) reread();
    before.current = unsaved;
  }, [unsaved, reread]);
}

/** The notes of the minutes, saved one by one while both write (M11). */
export function useNotes(
  talk: TalkContent,
  minutes: Minutes,
  reread: () => void,
) {
  const personId = talk[talk.me].id;
  const stored = useMemo(() => storedNotes(minutes.notes), [minutes.notes]);
  const document = useMemo(
    () => notesDocument(talk.id, personId),
    [talk.id, personId],
  );
  const { autosave, ready, signInAgain } = useAutosave(document, stored);
  const places = useBegun();
  const removal = useRemoval(talk.id, autosave);
  useSyncExternalStore(autosave.subscribe, () => autosave.revision);
  const unsaved = useUnsaved(autosave);
  useReadAnew(unsaved, reread);

  const pageNote = (id: string): PageNote => {
    const { state } = autosave.field(id);
    const value =
      state.status === 'empty'
        ? (places.begun.get(id) ?? state.value)
        : state.value;
    const saved = minutes.notes.find(note => note.id === id);
    return { id, value, state, saved };
  };
  const isWritten = (id: string) => isUnsaved(autosave.field(id).state.status);
  const ids = new Set([
    ...minutes.notes.map(note => note.id),
    ...places.begun.keys(),
    ...autosave.keys().filter(isWritten),
  ]);
  const notes = [...ids]
    .filter(id => !removal.gone.has(id))
    .map(pageNote)
    .sort(
      (a, b) => a.value.position - b.value.position || (a.id < b.id ? -1 : 1),
    );
  return {
    minutes,
    notes,
    ready,
    signInAgain,
    unsaved,
    autosave,
    at: (kind: NotePlace['kind'], topicId: string) =>
      notes.filter(
        ({ value }) => value.kind === kind && value.topicId === topicId,
      ),
    /** The empty note that a field at this place writes in. */
    blank(place: NotePlace): PageNote {
      const id = places.idFor(place);
      return { ...pageNote(id), value: emptyNote(place) };
    },
    /** The field has the cursor: it stays, whatever the other writes meanwhile. */
    begin(place: NotePlace): void {
      const id = places.idFor(place);
      if (!ids.has(id)) places.begin(place, id);
    },
    another(place: NotePlace): void {
      places.next(place);
      places.begin(place, places.idFor(place));
    },
    edit: (note: PageNote, value: NoteDraft) =>
      autosave.field(note.id).edit(value),
    /** Takes a note away at once; the result says whether the server knew it. */
    remove(note: PageNote): Promise<boolean> {
      places.next(note.value);
      return removal.remove(note.id);
    },
    restore: (note: PageNote) => removal.restore(note.id),
  };
}

export type Notes = ReturnType<typeof useNotes>;
