import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useMe, useTickTask } from '../../api';
import type { TaskRow } from '../../api';
import { useSaying } from '../../forms/useSaying';
import { useMusPaths } from '../../routes';
import {
  Button,
  EmptyState,
  FailedPage,
  Failure,
  Heading,
  Notice,
  Page,
  PageSkeleton,
  PlainList,
  Row,
  Text,
} from '../../ui';
import { CopyTask } from './CopyTask';
import { shortText } from './shortText';
import { TaskFilters } from './TaskFilters';
import { TaskLine } from './TaskLine';
import { taskTexts } from './texts';
import { useTaskList } from './useTaskList';
import { useTaskSearch } from './useTaskSearch';

/** Ticking in the list: by version, with a way back. */
function useTick(refetch: () => void) {
  const { t } = useTranslationRef(taskTexts);
  const command = useSaying(useTickTask());
  const tick = (
    { planId, blockId, version, content }: TaskRow,
    on: boolean,
  ) => {
    if (!content.task) return;
    const state = on ? ('done' as const) : ('started' as const);
    const task = shortText(content.text);
    command.send(
      {
        params: { planId, blockId },
        version,
        body: {
          saveId: crypto.randomUUID(),
          content: { ...content, task: { ...content.task, state } },
        },
      },
      {
        said: t(on ? 'ticked' : 'unticked', { task }),
        failed: refetch,
      },
    );
  };
  return { tick, error: command.error };
}

function Tasks({
  list,
  onCopy,
}: {
  list: ReturnType<typeof useTaskList>;
  onCopy: (task: TaskRow) => void;
}) {
  const { t } = useTranslationRef(taskTexts);
  const { tick, error } = useTick(list.refetch);
  return (
    <>
      {error?.status === 412 && (
        <Notice tone="warning" announce>
          <Text>{t('changed')}</Text>
        </Notice>
      )}
      {error && error.status !== 412 && <Failure error={error} />}
      <Heading level={2}>{t('list')}</Heading>
      <PlainList label={t('list')} gap={3}>
        {list.tasks.map(task => (
          <li key={`${task.planId} ${task.blockId}`}>
            <TaskLine task={task} onTick={tick} onCopy={onCopy} />
          </li>
        ))}
      </PlainList>
      {list.hasMore && (
        <Row>
          <Button onClick={() => void list.showMore().catch(list.refetch)}>
            {t('more')}
          </Button>
        </Row>
      )}
    </>
  );
}

/** `/mus/tasks`: one list of the tasks of every plan that I take part in (T25). */
export default function TasksPage() {
  const { t } = useTranslationRef(taskTexts);
  const paths = useMusPaths();
  const me = useMe();
  const { search, set } = useTaskSearch();
  const list = useTaskList(search);
  const [copying, setCopying] = useState<TaskRow>();
  const error = list.page ? null : list.error;
  if (error)
    return <FailedPage error={error} retry={list.refetch} home={paths.entry} />;
  if (!list.page || !me.data) return <PageSkeleton />;
  const leads = me.data.roles.leads.length > 0;
  return (
    <Page
      title={t(leads ? 'title.leader' : 'title')}
      state={t('lead')}
      back={{ to: paths.entry, label: t('back') }}
    >
      <TaskFilters people={list.page.people} search={search} set={set} />
      {list.tasks.length === 0 ? (
        <EmptyState icon="check" title={t('empty.title')}>
          {t('empty')}
        </EmptyState>
      ) : (
        <Tasks list={list} onCopy={setCopying} />
      )}
      {copying && (
        <CopyTask task={copying} onClose={() => setCopying(undefined)} />
      )}
    </Page>
  );
}
