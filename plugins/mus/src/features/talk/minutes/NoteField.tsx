import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { MinutesContent } from '@samtale/backstage-plugin-mus-common';
import type { ReactNode } from 'react';
import { limits } from '../../../api';
import type { TalkContent } from '../../../api';
import { Conflict, heldByOther, SavedWords } from '../../../documents';
import { Notice, Stack, Text, TextArea } from '../../../ui';
import { joinNotes } from './noteDraft';
import { minutesTexts } from './texts';
import { useNoteHold } from './useNoteHold';
import type { Notes, PageNote } from './useNotes';

interface NoteFieldProps {
  talk: TalkContent;
  notes: Notes;
  note: PageNote;
  label: string;
  /** What the note is about, said before the label. */
  topic: string;
  rows?: number;
  /** More to fill in above the text. */
  above?: (
    content: MinutesContent,
    change: (part: Partial<MinutesContent>) => void,
    isHeld: boolean,
  ) => ReactNode;
}

/** A note while it is written in: saved as I type, the other told that I do. */
export function NoteField(props: NoteFieldProps) {
  const { talk, notes, note, label, topic, rows = 2, above } = props;
  const { t } = useTranslationRef(minutesTexts);
  const { value, state } = note;
  const hold = useNoteHold(talk.id, note);
  const writer = heldByOther(talk, note);
  const isHeld = writer !== null && state.status === 'saved';
  const other = talk[talk.me === 'employee' ? 'leader' : 'employee'];
  const change = (part: Partial<MinutesContent>) => {
    hold.typing();
    notes.edit(note, { ...value, content: { ...value.content, ...part } });
  };
  const leave = () => {
    notes.autosave.field(note.id).flush();
    hold.letGo();
  };
  return (
    <Stack gap={1}>
      {writer && (
        <Notice tone="info" icon="edit" announce>
          <Text kind="strong">{t('note.writing', { name: writer.name })}</Text>
        </Notice>
      )}
      {above?.(value.content, change, isHeld)}
      <TextArea
        label={label}
        spokenBefore={topic}
        rows={rows}
        value={value.content.text}
        maxLength={limits.text}
        readOnly={isHeld}
        onChange={text => change({ text })}
        onBlur={leave}
      />
      <Conflict
        state={state}
        merge={joinNotes}
        resolve={chosen => notes.autosave.field(note.id).resolve(chosen)}
        lead={t('note.conflict', {
          name: note.saved?.changedBy?.name ?? other.name,
        })}
        show={draft => <Text lines>{draft.content.text}</Text>}
      />
      {state.status !== 'empty' && (
        <SavedWords state={state} signInAgain={notes.signInAgain} />
      )}
    </Stack>
  );
}
