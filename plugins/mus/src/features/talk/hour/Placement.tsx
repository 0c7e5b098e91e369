import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TalkContent } from '../../../api';
import { Card, Text } from '../../../ui';
import { NoteField } from '../minutes/NoteField';
import { NoteView } from '../minutes/NoteView';
import type { Notes } from '../minutes/useNotes';
import { hourTexts } from './texts';

/** Where the employee stands in the workplace's competence model: a note, where the form offers it (M09). */
export function Placement(props: { talk: TalkContent; notes: Notes }) {
  const { talk, notes } = props;
  const { t } = useTranslationRef(hourTexts);
  const place = { kind: 'placement', topicId: '', position: 9_000 } as const;
  const there = notes.at('placement', '');
  const mayWrite = notes.minutes.can.write;
  if (!notes.minutes.placement || (!mayWrite && there.length === 0))
    return null;
  const shown = there.length > 0 ? there : [notes.blank(place)];
  return (
    <Card title={t('placement.title')}>
      <Text kind="quiet">{t('placement.lead')}</Text>
      {shown.map(note =>
        mayWrite ? (
          <div
            key={note.id}
            onFocus={() => there.length === 0 && notes.begin(place)}
          >
            <NoteField
              talk={talk}
              notes={notes}
              note={note}
              label={t('placement.label')}
              topic={t('placement.title')}
            />
          </div>
        ) : (
          <NoteView key={note.id} talk={talk} note={note} />
        ),
      )}
    </Card>
  );
}
