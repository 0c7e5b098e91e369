import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useMe, useOperatorTasks } from '../../api';
import { Card, PlainList, Text, useDates, useLanguage } from '../../ui';
import { deliveryTexts } from './texts';

/** What the operator must look at beside the messages. */
export function OperatorTasks() {
  const { t } = useTranslationRef(deliveryTexts);
  const language = useLanguage();
  const dates = useDates();
  // HR reads the log too, but these are the operator's.
  const reads = useMe().data?.may.includes('readOperatorTasks') ?? false;
  const tasks = useOperatorTasks(reads).data?.tasks ?? [];
  if (tasks.length === 0) return null;
  return (
    <Card title={t('tasks.title')}>
      <PlainList>
        {tasks.map(task => (
          <li key={task.id}>
            <Text>{`${say(language, 'operatorTasks', task.kind)}: ${task.subject} (${dates.moment(task.at)})`}</Text>
          </li>
        ))}
      </PlainList>
    </Card>
  );
}
