import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePlan } from '../../../../api';
import type { TalkContent } from '../../../../api';
import { useLocalText } from '../../../../ui';
import { rowsOfBoth } from '../../rowsOfBoth';
import { useRowTitle } from '../../useRowTitle';
import { minutesTexts } from '../texts';

/** A place in the minutes: a row of the form, or the talk as a whole. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
}

/** Rows of the talk in the order of the agenda, with their titles. */
export function useTopics(talk: TalkContent): Topic[] {
  const local = useLocalText();
  const titleOf = useRowTitle(talk);
  return rowsOfBoth(talk).flatMap(({ theme, rows }) =>
    rows.map(row => ({
      id: row.id,
      title: titleOf(row),
      theme: local(theme.title),
    })),
  );
}

/** What a note stands at, in words: also for tasks from last time, and for rows that are gone. */
export function useTopicTitle(
  talk: TalkContent,
  topics: readonly Topic[],
): (kind: string, topicId: string) => string {
  const { t } = useTranslationRef(minutesTexts);
  const before = usePlan(
    talk.previousPlanId ?? '',
    talk.previousPlanId !== null,
  );
  const tasks = before.data?.access === 'content' ? before.data.blocks : [];
  return (kind, topicId) => {
    if (kind === 'placement') return t('topic.placement');
    if (kind === 'lastTime') {
      const task = tasks.find(({ id }) => id === topicId);
      return [t('topic.lastTime'), task?.content.text.split('\n')[0]]
        .filter(Boolean)
        .join(': ');
    }
    return topics.find(({ id }) => id === topicId)?.title ?? t('topic.whole');
  };
}
