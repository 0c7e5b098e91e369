import {
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useRemoveNote, useRestoreNote } from '../../../api';
import type { Minutes, Note, TalkContent } from '../../../api';
import { isUnsaved, useAutosave, useUnsaved } from '../../../autosave';
import type { FieldState } from '../../../autosave';
import { emptyNote, notesDocument, storedNotes } from './noteDraft';
import type { NoteDraft, NotePlace } from './noteDraft';

/** A note on the page: what is written here, and what the server last said of it. */
export interface PageNote {
  readonly id: string;
  readonly value: NoteDraft;
  readonly state: FieldState<NoteDraft>;
  /** Undefined until its first save has been read back. */
  readonly saved: Note | undefined;
}

type Begun = ReadonlyMap<string, NoteDraft>;

/** Reads the minutes anew once all texts are saved: their state follows from them. */
function useReadAnew(unsaved: number, reread: () => void) {
  const before = useRef(0);
  useEffect(() => {
    if (before.current > 0 && unsaved === 0) reread();
    before.current = unsaved;
  }, [unsaved, reread]);
}

const keyOf = ({ kind, topicId }: Pick<NotePlace, 'kind' | 'topicId'>) =>
  `${kind} ${topicId}`;

/** Ids of notes that are begun here, one for each place; they become real with the first letter. */
function useBegun() {
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
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const remove = useRemoveNote();
  const restore = useRestoreNote();
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
    .filter(id => !gone.has(id))
    .map(pageNote)
    .sort(
      (a, b) => a.value.position - b.value.position || (a.id < b.id ? -1 : 1),
    );
  const hide = (id: string, hidden: boolean) =>
    setGone(before => {
      const rest = [...before].filter(other => other !== id);
      return new Set(hidden ? [...rest, id] : rest);
    });

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
    async remove(note: PageNote): Promise<boolean> {
      const { version } = autosave.field(note.id);
      hide(note.id, true);
      places.next(note.value);
      if (version === null) {
        autosave.forget(note.id);
        return false;
      }
      const params = { talkId: talk.id, noteId: note.id };
      try {
        await remove.mutateAsync({ params, version });
      } catch (error) {
        hide(note.id, false);
        throw error;
      }
      autosave.forget(note.id);
      return true;
    },
    async restore(note: PageNote): Promise<void> {
      const params = { talkId: talk.id, noteId: note.id };
      const back = await restore.mutateAsync({ params });
      autosave.receive(storedNotes([back]));
      hide(note.id, false);
    },
  };
}

export type Notes = ReturnType<typeof useNotes>;
