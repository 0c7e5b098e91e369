import { Tx } from '../../database/Database';
import { hold, HoldWish } from '../../people/operations/hold';
import { NoteWrite } from '../Minutes';

/** The minutes of which talk. */
export interface MinutesKey {
  readonly organisationId: string;
  readonly talkId: string;
}

function changing(note: NoteWrite) {
  return {
    content: note.envelope,
    version: note.version,
    save_id: note.saveId,
    changed_at: note.changedAt,
    changed_by_person_id: note.changedBy,
    removed_at: note.removed ? note.changedAt : null,
  };
}

/** Writes a new note. */
export async function insertNote(
  tx: Tx,
  { organisationId, talkId }: MinutesKey,
  note: NoteWrite,
): Promise<void> {
  await tx('mus_minutes_note').insert({
    ...changing(note),
    organisation_id: organisationId,
    talk_id: talkId,
    id: note.id,
    kind: note.kind,
    topic_id: note.topicId,
    position: note.position,
  });
}

/** Writes the next version of a note; false when it was not at the one before. */
export async function updateNote(
  tx: Tx,
  { organisationId, talkId }: MinutesKey,
  note: NoteWrite,
): Promise<boolean> {
  const changed = await tx('mus_minutes_note')
    .where({
      organisation_id: organisationId,
      talk_id: talkId,
      id: note.id,
      version: note.version - 1,
    })
    .update(changing(note));
  return changed === 1;
}

/** Takes the soft hold of a note where it is free or mine, or lets go of mine. */
export function holdNote(
  tx: Tx,
  of: MinutesKey & HoldWish & { noteId: string },
): Promise<void> {
  const { organisationId, talkId, noteId } = of;
  const note = tx('mus_minutes_note').where({
    organisation_id: organisationId,
    talk_id: talkId,
    id: noteId,
  });
  return hold(note, of);
}
