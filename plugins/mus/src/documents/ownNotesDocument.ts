import { endpoints } from '../api';
import type { AutosaveDocument, Stored } from '../autosave';
import { weave } from './conflicts/weave';

/** The one field of the document. */
export const ownNotesKey = 'own';

interface OwnNote {
  readonly text: string;
  readonly version: number;
  readonly savedAt: string;
}

const storedOf = ({ text, version, savedAt }: OwnNote): Stored<string> => ({
  value: text,
  version,
  savedAt,
});

/** My note as the autosave engine knows it. */
export const storedOwnNotes = (note: OwnNote | null) =>
  new Map(note ? [[ownNotesKey, storedOf(note)]] : []);

/** How own notes about a talk are saved; what I wrote in two windows is put together. */
export function ownNotesDocument(
  talkId: string,
  personId: string,
): AutosaveDocument<string> {
  return {
    personId,
    documentId: `own-notes-${talkId}`,
    empty: '',
    same: (a, b) => a === b,
    merge: weave,
    callOf: ({ value, version, saveId }) => ({
      endpoint: endpoints.ownNotes.saveOwnNotes,
      input: {
        params: { talkId },
        body: { saveId, text: value },
        version: version ?? 'create',
      },
    }),
    read: reply => {
      const schema = endpoints.ownNotes.saveOwnNotes.response;
      const note = schema.safeParse(reply);
      return note.success ? storedOf(note.data) : null;
    },
  };
}
