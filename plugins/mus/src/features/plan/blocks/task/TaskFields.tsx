import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  say,
  taskStates,
  type BlockContent,
  type Responsible,
} from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import type { PlanContent } from '../../../../api';
import {
  DateField,
  Details,
  Fields,
  Select,
  Stack,
  TextField,
  useLanguage,
} from '../../../../ui';
import { useActivities } from './activityWords';
import { GoalSelect } from '../goal/GoalSelect';
import { planTexts } from '../../texts';

interface TaskFieldsProps {
  plan: PlanContent;
  content: BlockContent;
  change: (change: Partial<BlockContent>) => void;
}

type Task = NonNullable<BlockContent['task']>;

const kinds = ['employee', 'leader', 'both', 'other'] as const;

function ResponsibleFields({
  plan,
  task,
  set,
}: {
  plan: PlanContent;
  task: Task;
  set: (responsible: Responsible) => void;
}) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const saved = task.responsible.kind === 'other' ? task.responsible.name : '';
  const [name, setName] = useState(saved);
  const [other, setOther] = useState(task.responsible.kind === 'other');
  const labels = {
    employee: plan.employee.name,
    leader: plan.leader.name,
    both: say(language, 'responsibles', 'both'),
    other: say(language, 'responsibles', 'other'),
  };
  const choose = (kind: string) => {
    setOther(kind === 'other');
    if (kind === 'other' ? name.trim() : true)
      set(
        kind === 'other'
          ? { kind, name: name.trim() }
          : { kind: kind as 'employee' | 'leader' | 'both' },
      );
  };
  const rename = (next: string) => {
    setName(next);
    if (next.trim()) set({ kind: 'other', name: next.trim() });
  };
  return (
    <>
      <Select
        label={t('task.responsible')}
        value={other ? 'other' : task.responsible.kind}
        onChange={choose}
        choices={kinds.map(kind => ({ value: kind, label: labels[kind] }))}
      />
      {other && (
        <TextField
          label={t('task.otherName')}
          value={name}
          maxLength={200}
          onChange={rename}
        />
      )}
    </>
  );
}

function MoreFields({
  plan,
  task,
  set,
}: {
  plan: PlanContent;
  task: Task;
  set: (part: Partial<Task>) => void;
}) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const { choices } = useActivities(plan);
  const none = { value: '', label: t('task.notChosen') };
  return (
    <Fields>
      <Select
        label={t('task.activity')}
        value={task.activity ?? ''}
        onChange={activity =>
          set({ activity: (activity || null) as Task['activity'] })
        }
        choices={[none, ...choices(task.activity)]}
      />
      <Select
        label={t('task.term')}
        value={task.term ?? ''}
        onChange={term => set({ term: (term || null) as Task['term'] })}
        choices={[
          none,
          ...(['short', 'long'] as const).map(term => ({
            value: term,
            label: say(language, 'terms', term),
          })),
        ]}
      />
    </Fields>
  );
}

/** What a task has beside its text: who, until when, how far; more on demand. */
export function TaskFields({ plan, content, change }: TaskFieldsProps) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const { task } = content;
  if (!task) return null;
  const set = (part: Partial<Task>) => change({ task: { ...task, ...part } });
  return (
    <Stack gap={1}>
      <Fields>
        <ResponsibleFields
          plan={plan}
          task={task}
          set={responsible => set({ responsible })}
        />
        <Select
          label={t('task.state')}
          value={task.state}
          onChange={state => set({ state: state as Task['state'] })}
          choices={taskStates.map(state => ({
            value: state,
            label: say(language, 'taskStates', state),
          }))}
        />
      </Fields>
      <DateField
        label={t('task.deadline')}
        value={task.deadline}
        onChange={deadline => deadline !== task.deadline && set({ deadline })}
      />
      <Details summary={t('task.more')}>
        <GoalSelect plan={plan} content={content} change={change} />
        <MoreFields plan={plan} task={task} set={set} />
        <TextField
          label={t('task.practice')}
          hint={t('task.practiceHint')}
          optional
          value={task.practice ?? ''}
          maxLength={2000}
          onChange={practice => set({ practice })}
        />
      </Details>
    </Stack>
  );
}
