import { MinutesKind } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import {
  WriterColumns,
  writersOf,
  withWriters,
} from '../../people/operations/writers';
import { TalkQuestion } from '../../talks/operations/findTalk';
import { StoredNote } from '../Minutes';
import { ofTalk, readableTalk } from './readable';

interface Row extends WriterColumns {
  id: string;
  kind: MinutesKind;
  topic_id: string;
  position: number;
  content: string;
  version: number;
  save_id: string;
  changed_at: string;
  removed_at: string | null;
}

function toNote(row: Row): StoredNote {
  return {
    id: row.id,
    kind: row.kind,
    topicId: row.topic_id,
    position: row.position,
    envelope: row.content,
    version: row.version,
    removed: row.removed_at !== null,
    saveId: row.save_id,
    changedAt: row.changed_at,
    ...writersOf(row),
  };
}

/** The notes of a talk's minutes in their order, removed ones included. */
export async function readNotes(
  tx: Tx,
  question: TalkQuestion,
): Promise<StoredNote[]> {
  const notes = readableTalk(tx, question)
    .join('mus_minutes_note as note', ofTalk('note'))
    .select('note.*')
    .orderBy(['note.position', 'note.id']);
  const rows: Row[] = await withWriters(notes, 'note');
  return rows.map(toNote);
}
