import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  cellColumns,
  cellText,
  withCell,
  type BlockContent,
  type PlanColumn,
} from '@samtale/backstage-plugin-mus-common';
import { limits } from '../../../../api';
import type { PlanContent } from '../../../../api';
import { Select, TextArea, useLocalText } from '../../../../ui';
import { planTexts } from '../../texts';
import { useActivities } from '../task/activityWords';

interface TopicFieldsProps {
  plan: PlanContent;
  content: BlockContent;
  change: (change: Partial<BlockContent>) => void;
}

function ActivityField({
  plan,
  column,
  content,
  change,
}: TopicFieldsProps & { column: PlanColumn }) {
  const { t } = useTranslationRef(planTexts);
  const localText = useLocalText();
  const { choices } = useActivities(plan);
  return (
    <Select
      label={localText(column.title)}
      value={content.activity ?? ''}
      onChange={kind =>
        change({ activity: (kind || null) as BlockContent['activity'] })
      }
      choices={[
        { value: '', label: t('task.notChosen') },
        ...choices(content.activity),
      ]}
    />
  );
}

/** The further columns of a row of the development plan, as its form sets them (M14, R08, R10). */
export function TopicFields(props: TopicFieldsProps) {
  const localText = useLocalText();
  const { plan, content, change } = props;
  if (!plan.planTable) return null;
  const cells = cellColumns(plan.planTable);
  return plan.planTable.columns.map(column => {
    if (column.holds === 'activity')
      return <ActivityField key={column.id} column={column} {...props} />;
    return cells.includes(column) ? (
      <TextArea
        key={column.id}
        label={localText(column.title)}
        rows={2}
        value={cellText(content, column.id)}
        maxLength={limits.text}
        onChange={text => change(withCell(content, column, text))}
      />
    ) : null;
  });
}
