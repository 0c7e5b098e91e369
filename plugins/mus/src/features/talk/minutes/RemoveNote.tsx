import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { MusError } from '../../../api';
import { Button, Failure, Stack, useToast } from '../../../ui';
import { minutesTexts } from './texts';
import type { Notes, PageNote } from './useNotes';

interface RemoveNoteProps {
  notes: Notes;
  note: PageNote;
  topic: string;
}

/** Takes a note away at once; it can be brought back. */
export function RemoveNote({ notes, note, topic }: RemoveNoteProps) {
  const { t } = useTranslationRef(minutesTexts);
  const toast = useToast();
  const [error, setError] = useState<MusError | null>(null);
  const failed = (reason: unknown) =>
    setError(reason instanceof MusError ? reason : null);
  const undo = () => {
    notes.restore(note).catch(failed);
  };
  const remove = () => {
    setError(null);
    notes
      .remove(note)
      .then(known =>
        toast({ text: t('note.removed'), undo: known ? undo : undefined }),
      )
      .catch(failed);
  };
  return (
    <Stack gap={1}>
      <div>
        <Button
          kind="quiet"
          icon="delete"
          label={`${t('note.remove')}: ${topic}`}
          onClick={remove}
        >
          {t('note.remove')}
        </Button>
      </div>
      {error && <Failure error={error} />}
    </Stack>
  );
}
