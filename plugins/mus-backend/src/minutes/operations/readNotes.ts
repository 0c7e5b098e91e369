import { MinutesKind } from '@samtale/backstage-plugin-mus-common';
import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { TalkQuestion } from '../../talks/operations/findTalk';
import { StoredNote } from '../Minutes';
import { ofTalk, readableTalk } from './readable';

interface Row {
  id: string;
  kind: MinutesKind;
  topic_id: string;
  position: number;
  content: string;
  version: number;
  save_id: string;
  changed_at: string;
  held_until: string | null;
  removed_at: string | null;
  changed_by_id: string | null;
  changed_by_name: string;
  changed_by_ref: string;
  held_by_id: string | null;
  held_by_name: string;
  held_by_ref: string;
}

const personOf = (id: string | null, name: string, entityRef: string) =>
  id === null ? null : { id, name, entityRef };

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
    changedBy: personOf(
      row.changed_by_id,
      row.changed_by_name,
      row.changed_by_ref,
    ),
    heldBy: personOf(row.held_by_id, row.held_by_name, row.held_by_ref),
    heldUntil: row.held_until,
  };
}

const person = (alias: string) => (join: Knex.JoinClause) =>
  join
    .on(`${alias}.organisation_id`, '=', 'note.organisation_id')
    .andOn(`${alias}.id`, '=', `note.${alias}_person_id`);

/** The notes of a talk's minutes in their order, removed ones included. */
export async function readNotes(
  tx: Tx,
  question: TalkQuestion,
): Promise<StoredNote[]> {
  const rows: Row[] = await readableTalk(tx, question)
    .join('mus_minutes_note as note', ofTalk('note'))
    .leftJoin('mus_person as changed_by', person('changed_by'))
    .leftJoin('mus_person as held_by', person('held_by'))
    .select('note.*')
    .select(
      'changed_by.id as changed_by_id',
      'changed_by.display_name as changed_by_name',
      'changed_by.entity_ref as changed_by_ref',
    )
    .select(
      'held_by.id as held_by_id',
      'held_by.display_name as held_by_name',
      'held_by.entity_ref as held_by_ref',
    )
    .orderBy(['note.position', 'note.id']);
  return rows.map(toNote);
}
