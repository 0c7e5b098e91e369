import { joinReader } from '../../access/joinReader';
import { Tx } from '../../database/Database';
import { TalkQuestion } from '../../talks/operations/findTalk';

/** One row of `mus_own_note`; `content` is an envelope. */
export interface OwnNoteRow {
  readonly id: string;
  readonly content: string;
  readonly version: number;
  readonly save_id: string;
  readonly saved_at: string;
}

/** What of a note changes with a save. */
export type OwnNoteFields = Omit<OwnNoteRow, 'id'>;

/** My note about a talk that I may still see; nobody finds another's. */
export function findOwnNote(
  tx: Tx,
  question: TalkQuestion,
): Promise<OwnNoteRow | undefined> {
  return joinReader(tx('mus_talk as talk'), 'talk', {
    ...question,
    kind: 'talk',
  })
    .join('mus_own_note as note', join =>
      join
        .on('note.organisation_id', '=', 'talk.organisation_id')
        .andOn('note.talk_id', '=', 'talk.id')
        .andOn('note.person_id', '=', 'reader.person_id'),
    )
    .where('talk.id', question.talkId)
    .first(
      'note.id',
      'note.content',
      'note.version',
      'note.save_id',
      'note.saved_at',
    );
}

/** First save; the talk is locked. */
export async function insertOwnNote(
  tx: Tx,
  { organisationId, talkId, personId }: TalkQuestion,
  note: OwnNoteRow,
): Promise<void> {
  await tx('mus_own_note').insert({
    ...note,
    organisation_id: organisationId,
    talk_id: talkId,
    person_id: personId,
  });
}

/** Writes the next version; false when it was not at the one before. */
export async function updateOwnNote(
  tx: Tx,
  organisationId: string,
  id: string,
  fields: OwnNoteFields,
): Promise<boolean> {
  const changed = await tx('mus_own_note')
    .where({ organisation_id: organisationId, id, version: fields.version - 1 })
    .update(fields);
  return changed === 1;
}

/** Ids of the notes that go with one party's preparation: the employee's own, or everybody else's. */
export async function notesOfSheet(
  tx: Tx,
  organisationId: string,
  sheet: { readonly talk_id: string; readonly party: 'employee' | 'leader' },
): Promise<string[]> {
  const rows: Array<{ id: string }> = await tx('mus_own_note as note')
    .join('mus_talk as talk', join =>
      join
        .on('talk.organisation_id', '=', 'note.organisation_id')
        .andOn('talk.id', '=', 'note.talk_id'),
    )
    .where({
      'note.organisation_id': organisationId,
      'note.talk_id': sheet.talk_id,
    })
    .whereRaw(
      `note.person_id ${sheet.party === 'employee' ? '=' : '<>'} talk.employee_person_id`,
    )
    .select('note.id');
  return rows.map(({ id }) => id);
}

/** Deletes notes. */
export async function deleteOwnNotes(
  tx: Tx,
  organisationId: string,
  ids: readonly string[],
): Promise<void> {
  await tx('mus_own_note')
    .where({ organisation_id: organisationId })
    .whereIn('id', [...ids])
    .delete();
}
