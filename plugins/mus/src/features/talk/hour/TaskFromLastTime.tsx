import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  reachedValues,
  say,
  type MinutesContent,
} from '@samtale/backstage-plugin-mus-common';
import type { Block, TalkContent } from '../../../api';
import {
  Heading,
  RadioGroup,
  Stack,
  Text,
  useDates,
  useLanguage,
} from '../../../ui';
import { NoteField } from '../minutes/NoteField';
import { NoteView, saysSomething } from '../minutes/NoteView';
import type { Notes } from '../minutes/useNotes';
import { hourTexts } from './texts';

interface TaskFromLastTimeProps {
  talk: TalkContent;
  notes: Notes;
  /** The task or goal, as last year's plan has it. */
  block: Block;
  position: number;
}

function useFacts(talk: TalkContent, { content: { task } }: Block): string {
  const { t } = useTranslationRef(hourTexts);
  const language = useLanguage();
  const dates = useDates();
  if (!task) return '';
  const { responsible: who, deadline, state } = task;
  const names = {
    employee: talk.employee.name,
    leader: talk.leader.name,
    both: say(language, 'responsibles', 'both'),
  };
  return [
    who.kind === 'other' ? who.name : names[who.kind],
    deadline ? t('lastTime.deadline', { day: dates.short(deadline) }) : '',
    say(language, 'taskStates', state),
  ]
    .filter(Boolean)
    .join(' · ');
}

function Reached(props: {
  topic: string;
  content: MinutesContent;
  change: (part: Partial<MinutesContent>) => void;
}) {
  const { topic, content, change } = props;
  const { t } = useTranslationRef(hourTexts);
  const language = useLanguage();
  return (
    <RadioGroup
      label={t('lastTime.reached')}
      spokenBefore={topic}
      row
      value={content.reached ?? ''}
      onChange={value =>
        change({ reached: reachedValues.find(one => one === value) ?? null })
      }
      choices={reachedValues.map(value => ({
        value,
        label: say(language, 'reachedStates', value),
      }))}
    />
  );
}

/** One agreement from last time: what it was, how far it came, and what came of it (K13). */
export function TaskFromLastTime(props: TaskFromLastTimeProps) {
  const { talk, notes, block, position } = props;
  const { t } = useTranslationRef(hourTexts);
  const facts = useFacts(talk, block);
  const topic = block.content.text.split('\n')[0] ?? '';
  const place = { kind: 'lastTime', topicId: block.id, position } as const;
  const there = notes.at('lastTime', block.id);
  const mayWrite = notes.minutes.can.write;
  const shown = there.length > 0 || !mayWrite ? there : [notes.blank(place)];
  return (
    <Stack gap={1}>
      <Heading level={3}>{topic}</Heading>
      {facts && <Text kind="quiet">{facts}</Text>}
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
              label={t('lastTime.outcome')}
              topic={topic}
              rows={1}
              above={(content, change) => (
                <Reached topic={topic} content={content} change={change} />
              )}
            />
          </div>
        ) : (
          saysSomething(note) && (
            <NoteView key={note.id} talk={talk} note={note} />
          )
        ),
      )}
    </Stack>
  );
}
