import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { TaskRow } from '../../api';
import { useMusPaths } from '../../routes';
import {
  Button,
  Checkbox,
  Hidden,
  Link,
  Row,
  Stack,
  StatusChip,
  Text,
  useDates,
  useLanguage,
} from '../../ui';
import { shortText } from './shortText';
import { taskTexts } from './texts';

interface TaskLineProps {
  task: TaskRow;
  onTick: (task: TaskRow, done: boolean) => void;
  onCopy: (task: TaskRow) => void;
}

function useWho({ content, employee, leader }: TaskRow): string {
  const { t } = useTranslationRef(taskTexts);
  const language = useLanguage();
  const who = content.task?.responsible;
  if (who?.kind === 'employee') return employee.name;
  if (who?.kind === 'leader') return leader.name;
  if (who?.kind === 'both')
    return t('both', { employee: employee.name, leader: leader.name });
  return who && 'name' in who
    ? who.name
    : say(language, 'responsibles', 'nobody');
}

function useMeta(task: TaskRow): string {
  const { t } = useTranslationRef(taskTexts);
  const dates = useDates();
  const who = useWho(task);
  const deadline = task.content.task?.deadline;
  return [
    task.me === 'employee'
      ? t('row.with', { name: task.leader.name })
      : t('row.of', { name: task.employee.name }),
    deadline
      ? t('row.deadline', { day: dates.near(deadline) })
      : t('row.noDeadline'),
    t('row.who', { name: who }),
  ].join(' · ');
}

/** One task: ticked here, read in its plan, proposed to others. */
export function TaskLine({ task, onTick, onCopy }: TaskLineProps) {
  const { t } = useTranslationRef(taskTexts);
  const language = useLanguage();
  const paths = useMusPaths();
  const meta = useMeta(task);
  const text = task.content.text.trim() || t('noText');
  const name = shortText(text);
  const state = task.content.task?.state ?? 'planned';
  const label = (
    <>
      <Hidden>{`${t('row.done')} `}</Hidden>
      {text}
    </>
  );
  return (
    <Stack gap={0.5}>
      {task.canWrite ? (
        <Checkbox
          label={label}
          checked={state === 'done'}
          onChange={done => onTick(task, done)}
        />
      ) : (
        <Text kind="strong">{text}</Text>
      )}
      <Row>
        <StatusChip
          tone={state === 'done' ? 'good' : 'neutral'}
          label={say(language, 'taskStates', state)}
        />
        {task.overdue && (
          <StatusChip
            tone="warning"
            label={say(language, 'taskStates', 'overdue')}
          />
        )}
        <Text kind="quiet">{meta}</Text>
      </Row>
      <Row>
        <Link to={paths.plan(task.planId)}>
          {t('row.open')}
          <Hidden>{`: ${name}`}</Hidden>
        </Link>
        {task.canCopy && (
          <Button
            kind="quiet"
            icon="copy"
            label={t('row.copyLabel', { task: name })}
            onClick={() => onCopy(task)}
          >
            {t('row.copy')}
          </Button>
        )}
      </Row>
    </Stack>
  );
}
