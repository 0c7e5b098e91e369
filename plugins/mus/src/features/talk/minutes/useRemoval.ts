import { useState } from 'react';
import { useRemoveNote, useRestoreNote } from '../../../api';
import type { Autosave } from '../../../autosave';
import { storedNotes } from './noteDraft';
import type { NoteDraft } from './noteDraft';

/** Notes that were taken away here, and brought back. */
export function useRemoval(talkId: string, autosave: Autosave<NoteDraft>) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const remove = useRemoveNote();
  const restore = useRestoreNote();
  const hide = (id: string, hidden: boolean) =>
    setGone(before => {
      const rest = [...before].filter(other => other !== id);
      return new Set(hidden ? [...rest, id] : rest);
    });
  return {
    gone,
    /** Takes a note away at once; the result says whether the server knew it. */
    async remove(id: string): Promise<boolean> {
      const { version } = autosave.field(id);
      hide(id, true);
      if (version === null) {
        autosave.forget(id);
        return false;
      }
      const params = { talkId, noteId: id };
      try {
        await remove.mutateAsync({ params, version });
      } catch (error) {
        hide(id, false);
        throw error;
      }
      autosave.forget(id);
      return true;
    },
    async restore(id: string): Promise<void> {
      const params = { talkId, noteId: id };
      const back = await restore.mutateAsync({ params });
      autosave.receive(storedNotes([back]));
      hide(id, false);
    },
  };
}
