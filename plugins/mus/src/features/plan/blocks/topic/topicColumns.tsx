import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  cellText,
  type PlanColumn,
} from '@samtale/backstage-plugin-mus-common';
import type { ReactNode } from 'react';
import type { PlanContent } from '../../../../api';
import { Text, useLocalText } from '../../../../ui';
import type { Column } from '../../../../ui';
import { planTexts } from '../../texts';
import { useActivities } from '../task/activityWords';
import type { PageBlock } from '../usePlanBlocks';

type TopicColumn = Column<PageBlock>;

function useUsualColumns(words: TopicColumn): TopicColumn[] {
  const { t } = useTranslationRef(planTexts);
  const localText = useLocalText();
  return [
    {
      id: 'theme',
      header: t('table.theme'),
      cell: ({ value: { content } }) =>
        content.topic ? localText(content.topic.theme) : null,
    },
    {
      id: 'topic',
      header: t('table.topic'),
      cell: ({ value: { content } }) =>
        content.topic?.title ? localText(content.topic.title) : null,
    },
    words,
  ];
}

/** The columns of the development plan (M14): as the form of the talk sets them, else theme, topic and words. */
export function useTopicColumns(
  plan: PlanContent,
  words: TopicColumn,
): TopicColumn[] {
  const localText = useLocalText();
  const usual = useUsualColumns(words);
  const activities = useActivities(plan);
  if (!plan.planTable) return usual;
  const { columns } = plan.planTable;
  const first = columns.find(({ holds }) => holds === 'words');
  const alone = !columns.some(({ holds }) => holds === 'topic');
  const written = (text: string): ReactNode =>
    text.trim() ? <Text lines>{text}</Text> : null;
  const cell: Record<
    PlanColumn['holds'],
    (column: PlanColumn) => TopicColumn['cell']
  > = {
    // Without a column of its own the topic stands beside its theme.
    theme:
      () =>
      ({ value: { content } }) =>
        content.topic
          ? [content.topic.theme, alone ? content.topic.title : null]
              .flatMap(part => (part ? [localText(part)] : []))
              .join(' · ')
          : null,
    topic:
      () =>
      ({ value: { content } }) =>
        content.topic?.title ? localText(content.topic.title) : null,
    activity:
      () =>
      ({ value: { content } }) =>
        content.activity ? activities.words(content.activity) : null,
    words: column =>
      column === first
        ? words.cell
        : ({ value: { content } }) => written(cellText(content, column.id)),
  };
  return columns.map(column => ({
    id: column.id,
    header: localText(column.title),
    cell: cell[column.holds](column),
  }));
}
