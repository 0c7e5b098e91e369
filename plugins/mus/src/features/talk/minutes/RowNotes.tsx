import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TalkContent } from '../../../api';
import { Button, Row, Stack } from '../../../ui';
import { NoteField } from './NoteField';
import { NoteView, saysSomething } from './NoteView';
import { RemoveNote } from './RemoveNote';
import { minutesTexts } from './texts';
import type { Notes } from './useNotes';

interface RowNotesProps {
  talk: TalkContent;
  notes: Notes;
  topicId: string;
  /** Title of the row, for who hears the page. */
  topic: string;
  position: number;
}

/** The kind of note I write: notes, comments on the other's, or none. */
function kindOfMine({ can }: Notes['minutes']): 'note' | 'comment' | null {
  if (can.write) return 'note';
  return can.comment ? 'comment' : null;
}

/** What is noted at one row, and a field to write in (M11). */
export function RowNotes(props: RowNotesProps) {
  const { talk, notes, topicId, topic, position } = props;
  const { t } = useTranslationRef(minutesTexts);
  const kind = kindOfMine(notes.minutes);
  const place = kind && { kind, topicId, position };
  const mine = kind ? notes.at(kind, topicId) : [];
  const read = (['note', 'comment'] as const)
    .filter(one => one !== kind)
    .flatMap(one => notes.at(one, topicId))
    .filter(saysSomething);
  const label = t(kind === 'comment' ? 'note.comment' : 'note.label');
  const shown = mine.length > 0 || !place ? mine : [notes.blank(place)];
  return (
    <Stack gap={1}>
      {read.map(note => (
        <NoteView key={note.id} talk={talk} note={note} />
      ))}
      {place &&
        shown.map((note, index) => (
          <div
            key={note.id}
            onFocus={() => mine.length === 0 && notes.begin(place)}
          >
            <NoteField
              talk={talk}
              notes={notes}
              note={note}
              label={index === 0 ? label : `${label} ${index + 1}`}
              topic={topic}
            />
            {shown.length > 1 && (
              <RemoveNote notes={notes} note={note} topic={topic} />
            )}
          </div>
        ))}
      {place && mine.some(saysSomething) && (
        <Row>
          <Button
            kind="quiet"
            icon="add"
            label={`${t('note.another')}: ${topic}`}
            onClick={() => notes.another(place)}
          >
            {t('note.another')}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
