import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import type { TalkContent } from '../../../../api';
import {
  Block,
  Button,
  Card,
  Heading,
  Row,
  Stack,
  StatusChip,
  Text,
  useLanguage,
} from '../../../../ui';
import { MinutesConfirmation } from './MinutesConfirmation';
import { MinutesHistory } from './MinutesHistory';
import { NoteField } from '../NoteField';
import { NoteView, saysSomething } from '../NoteView';
import { RemoveNote } from '../RemoveNote';
import { minutesTexts } from '../texts';
import type { Notes, PageNote } from '../useNotes';
import { useTopics, useTopicTitle } from './useTopics';

interface MinutesCardProps {
  talk: TalkContent;
  notes: Notes;
  reread: () => void;
}

/** May I write this kind of note? */
function mayWrite({ can }: Notes['minutes'], { value }: PageNote): boolean {
  return value.kind === 'comment' ? can.comment : can.write;
}

function Entry(props: {
  talk: TalkContent;
  notes: Notes;
  note: PageNote;
  topic: string;
}) {
  const { talk, notes, note, topic } = props;
  const { t } = useTranslationRef(minutesTexts);
  const [chosen, setChosen] = useState(false);
  const trouble = ['conflict', 'refused', 'signedOut'];
  const open =
    mayWrite(notes.minutes, note) &&
    (chosen || trouble.includes(note.state.status) || !saysSomething(note));
  const edit = mayWrite(notes.minutes, note) && !open && (
    <Button
      kind="quiet"
      icon="edit"
      label={`${t('note.edit')}: ${topic}`}
      onClick={() => setChosen(true)}
    >
      {t('note.edit')}
    </Button>
  );
  return (
    <Block open={open} aside={edit}>
      {open ? (
        <Stack gap={1}>
          <NoteField
            talk={talk}
            notes={notes}
            note={note}
            label={t('note.label')}
            topic={topic}
          />
          <Row apart>
            <Button icon="check" onClick={() => setChosen(false)}>
              {t('note.done')}
            </Button>
            <RemoveNote notes={notes} note={note} topic={topic} />
          </Row>
        </Stack>
      ) : (
        <NoteView talk={talk} note={note} />
      )}
    </Block>
  );
}

/** Notes in the order of the agenda: from last time first, the talk as a whole last. */
function groupsOf(notes: Notes, order: readonly string[]) {
  const groups = new Map<string, PageNote[]>();
  for (const note of notes.notes) {
    const { kind, topicId } = note.value;
    const key = kind === 'comment' ? `note ${topicId}` : `${kind} ${topicId}`;
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  const placeOf = (key: string) => {
    if (key.startsWith('lastTime ')) return -1;
    const at = order.indexOf(key.slice('note '.length));
    return at < 0 ? order.length : at;
  };
  return [...groups].sort(([a], [b]) => placeOf(a) - placeOf(b));
}

function AddNote({ notes }: { notes: Notes }) {
  const { t } = useTranslationRef(minutesTexts);
  const { can } = notes.minutes;
  if (!can.write && !can.comment) return null;
  const kind = can.write ? 'note' : 'comment';
  return (
    <Row>
      <Button
        kind="quiet"
        icon="add"
        onClick={() => notes.another({ kind, topicId: '', position: 10_000 })}
      >
        {t(can.write ? 'note.add' : 'note.addComment')}
      </Button>
    </Row>
  );
}

/** Of minutes in which nobody has written anything. */
const firstVersion = 1;

/** The minutes as one document, edited in place, confirmed by both (M11, M12). */
export function MinutesCard({ talk, notes, reread }: MinutesCardProps) {
  const { t } = useTranslationRef(minutesTexts);
  const language = useLanguage();
  const topics = useTopics(talk);
  const titleOf = useTopicTitle(talk, topics);
  const order = topics.map(({ id }) => id);
  const shown = groupsOf(notes, order);
  const { minutes } = notes;
  return (
    <Card
      title={t('title')}
      aside={
        <StatusChip
          tone={minutes.state === 'confirmed' ? 'good' : 'neutral'}
          label={say(language, 'minutesStates', minutes.state)}
        />
      }
    >
      <Text kind="quiet">{t(`rule.${minutes.rule}`)}</Text>
      {shown.length === 0 && <Text>{t('empty')}</Text>}
      {shown.map(([key, group]) => {
        const [{ value }] = group;
        const title = titleOf(value.kind, value.topicId);
        return (
          <div key={key}>
            <Heading level={3}>{title}</Heading>
            {group.map(note => (
              <Entry
                key={note.id}
                talk={talk}
                notes={notes}
                note={note}
                topic={title}
              />
            ))}
          </div>
        );
      })}
      <AddNote notes={notes} />
      <MinutesConfirmation talk={talk} notes={notes} reread={reread} />
      {minutes.contentVersion > firstVersion && (
        <MinutesHistory talk={talk} titleOf={titleOf} />
      )}
    </Card>
  );
}
