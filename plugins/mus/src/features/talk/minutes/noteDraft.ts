import type {
  MinutesContent,
  MinutesKind,
} from '@samtale/backstage-plugin-mus-common';
import { endpoints } from '../../../api';
import type { Note } from '../../../api';
import { sameJson } from '../../../autosave';
import type { AutosaveDocument, Stored } from '../../../autosave';
import { mergeTexts, weave } from '../../../documents';

/** A note as it is written: all that one save carries. */
export interface NoteDraft {
  readonly kind: MinutesKind;
  readonly topicId: string;
  readonly position: number;
  readonly content: MinutesContent;
}

/** Where a note stands. */
export type NotePlace = Pick<NoteDraft, 'kind' | 'topicId' | 'position'>;

/** A note that nobody has written in. */
export function emptyNote(place: NotePlace): NoteDraft {
  return { ...place, content: { formatVersion: 1, text: '', reached: null } };
}

function storedOf(note: Note): Stored<NoteDraft> {
  const { kind, topicId, position, content, version, changedAt } = note;
  const value = { kind, topicId, position, content };
  return { value, version, savedAt: changedAt };
}

/** The notes of the minutes as the autosave engine knows them. */
export const storedNotes = (notes: readonly Note[]) =>
  new Map(notes.map(note => [note.id, storedOf(note)]));

/** Both wrote at once: put together where each changed another place; null where a person must choose. */
export function mergeNotes(
  base: NoteDraft,
  mine: NoteDraft,
  theirs: NoteDraft,
): NoteDraft | null {
  const [was, is, other] = [base, mine, theirs].map(({ content }) => content);
  const text = weave(was.text, is.text, other.text);
  const bothChose =
    is.reached !== was.reached &&
    other.reached !== was.reached &&
    is.reached !== other.reached;
  if (text === null || bothChose) return null;
  const reached = is.reached === was.reached ? other.reached : is.reached;
  return { ...mine, content: { ...is, text, reached } };
}

/** Puts both texts under one another, for who asks for that. */
export function joinNotes(theirs: NoteDraft, mine: NoteDraft): NoteDraft {
  const text = mergeTexts(theirs.content.text, mine.content.text);
  return { ...mine, content: { ...mine.content, text } };
}

/** How the notes of a talk are saved: each with a version of its own, so that two can write at once. */
export function notesDocument(
  talkId: string,
  personId: string,
): AutosaveDocument<NoteDraft> {
  return {
    personId,
    documentId: `minutes-${talkId}`,
    empty: emptyNote({ kind: 'note', topicId: '', position: 0 }),
    same: sameJson,
    merge: mergeNotes,
    callOf: ({ key, value, version, saveId }) => {
      const params = { talkId, noteId: key };
      return version === null
        ? {
            endpoint: endpoints.minutes.addNote,
            input: { params, body: { saveId, ...value } },
          }
        : {
            endpoint: endpoints.minutes.saveNote,
            input: {
              params,
              body: { saveId, content: value.content },
              version,
            },
          };
    },
    read: reply => {
      const note = endpoints.minutes.saveNote.response.safeParse(reply);
      return note.success ? storedOf(note.data) : null;
    },
  };
}
