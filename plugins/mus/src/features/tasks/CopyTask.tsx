import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { tellApart } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useCopyTargets, useCopyTask } from '../../api';
import type { TaskRow } from '../../api';
import { useSaying } from '../../forms/useSaying';
import {
  Button,
  Checkbox,
  Dialog,
  Failure,
  Fieldset,
  RowsSkeleton,
  Text,
} from '../../ui';
import { shortText } from './shortText';
import { taskTexts } from './texts';

interface CopyTaskProps {
  task: TaskRow;
  onClose: () => void;
}

/** The plans that are chosen, each under the id that its proposal gets. */
type Chosen = Readonly<Record<string, string>>;

function useCopies(task: TaskRow, onDone: () => void) {
  const { t } = useTranslationRef(taskTexts);
  const command = useSaying(useCopyTask());
  const [chosen, setChosen] = useState<Chosen>({});
  const planIds = Object.keys(chosen);
  return {
    chosen,
    count: planIds.length,
    error: command.error,
    busy: command.isPending,
    choose: (planId: string, on: boolean) =>
      setChosen(({ [planId]: _, ...others }) =>
        on ? { ...others, [planId]: crypto.randomUUID() } : others,
      ),
    send: () =>
      command.send(
        {
          params: { planId: task.planId, blockId: task.blockId },
          body: {
            copies: planIds.map(planId => ({ planId, id: chosen[planId] })),
          },
        },
        {
          said: t('copy.sent', { count: planIds.length }),
          then: onDone,
        },
      ),
  };
}

function Targets({
  task,
  copies,
}: {
  task: TaskRow;
  copies: ReturnType<typeof useCopies>;
}) {
  const { t } = useTranslationRef(taskTexts);
  const targets = useCopyTargets(task.planId, task.blockId);
  if (targets.error)
    return <Failure error={targets.error} retry={() => targets.refetch()} />;
  if (!targets.data) return <RowsSkeleton rows={3} />;
  const found = targets.data.targets;
  if (found.length === 0) return <Text>{t('copy.none')}</Text>;
  const names = tellApart(
    found.map(({ planId, employee, title }) => ({
      id: planId,
      name: employee.name,
      title,
    })),
  );
  return (
    <Fieldset label={t('copy.whom')}>
      {found.map(({ planId, employee }) => (
        <Checkbox
          key={planId}
          label={names.get(planId) ?? employee.name}
          checked={planId in copies.chosen}
          onChange={on => copies.choose(planId, on)}
        />
      ))}
    </Fieldset>
  );
}

/** The leader proposes a task to other employees; each accepts for themselves. */
export function CopyTask({ task, onClose }: CopyTaskProps) {
  const { t } = useTranslationRef(taskTexts);
  const copies = useCopies(task, onClose);
  const { count } = copies;
  const actions = (
    <>
      <Button kind="quiet" onClick={onClose}>
        {t('copy.cancel')}
      </Button>
      <Button
        kind="primary"
        icon="send"
        disabled={count === 0}
        busy={copies.busy}
        onClick={copies.send}
      >
        {count === 0 ? t('copy.choose') : t('copy.send', { count })}
      </Button>
    </>
  );
  return (
    <Dialog open title={t('copy.title')} onClose={onClose} actions={actions}>
      <Text kind="strong">
        {t('copy.task', { task: shortText(task.content.text) })}
      </Text>
      <Text>{t('copy.lead')}</Text>
      <Targets task={task} copies={copies} />
      {copies.error && <Failure error={copies.error} retry={copies.send} />}
    </Dialog>
  );
}
