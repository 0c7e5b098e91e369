import { Tx } from '../../database/Database';
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

/** Takes the soft hold where it is free or mine; `until: null` lets go of mine. */
export async function holdNote(
  tx: Tx,
  of: MinutesKey & {
    noteId: string;
    personId: string;
    now: string;
    until: string | null;
  },
): Promise<void> {
  const note = tx('mus_minutes_note').where({
    organisation_id: of.organisationId,
    talk_id: of.talkId,
    id: of.noteId,
  });
  if (of.until === null) {
    await note
      .where('held_by_person_id', of.personId)
      .update({ held_by_person_id: null, held_until: null });
    return;
  }
  await note
    .where(free =>
      free
        .whereNull('held_until')
        .orWhere('held_until', '<=', of.now)
        .orWhere('held_by_person_id', of.personId),
    )
    .update({ held_by_person_id: of.personId, held_until: of.until });
}
