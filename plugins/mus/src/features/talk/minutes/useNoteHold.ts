import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { endpoints, musApiRef } from '../../../api';
import { useHold } from '../../../documents';
import type { PageNote } from './useNotes';

/** Tells the other that I am writing in this note. */
export function useNoteHold(talkId: string, note: PageNote) {
  const api = useApi(musApiRef);
  const noteId = note.id;
  const send = useCallback(
    (held: boolean) => {
      const params = { talkId, noteId };
      return api.call(endpoints.minutes.holdNote, { params, body: { held } });
    },
    [api, talkId, noteId],
  );
  return useHold({ known: note.saved !== undefined, send });
}
