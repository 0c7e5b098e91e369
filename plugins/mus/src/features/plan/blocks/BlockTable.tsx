import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say, type BlockKind } from '@samtale/backstage-plugin-mus-common';
import type { ReactNode } from 'react';
import type { PlanContent } from '../../../api';
import { SavedWords } from '../../../documents';
import { DataTable, Stack, Text, useLanguage } from '../../../ui';
import type { Column } from '../../../ui';
import { planTexts } from '../texts';
import { goalText, Marks } from './goal/Marks';
import { useTopicColumns } from './topic/topicColumns';
import type { PageBlock, PlanBlocks } from './usePlanBlocks';

interface BlockTableProps {
  kind: 'goal' | 'topic';
  plan: PlanContent;
  blocks: PlanBlocks;
  rows: readonly PageBlock[];
  /** The tools of a row. */
  tools: (block: PageBlock) => ReactNode;
  /** What stands under a row. */
  below: (block: PageBlock) => ReactNode;
}

function Words({
  block,
  plan,
  blocks,
}: Pick<BlockTableProps, 'plan' | 'blocks'> & { block: PageBlock }) {
  const { t } = useTranslationRef(planTexts);
  const { text } = block.value.content;
  const settled =
    block.state.status === 'saved' || block.state.status === 'empty';
  return (
    <Stack gap={0.5}>
      <Text lines>{text.trim() ? text : t('block.noText')}</Text>
      <Marks plan={plan} block={block} />
      {!settled && (
        <SavedWords state={block.state} signInAgain={blocks.signInAgain} />
      )}
    </Stack>
  );
}

function useGoalColumns(plan: PlanContent): Column<PageBlock>[] {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const ofUnit: Column<PageBlock> = {
    id: 'unitGoal',
    header: t('table.unitGoal'),
    cell: ({ value: { content } }) => {
      const goal = goalText(plan, content.goalId);
      return goal ? t('block.supports', { goal }) : null;
    },
  };
  const serves: Column<PageBlock> = {
    id: 'serves',
    header: t('table.serves'),
    cell: ({ value: { content } }) =>
      content.serves ? say(language, 'servedBy', content.serves) : null,
  };
  return plan.context.goals.length > 0 ? [serves, ofUnit] : [serves];
}

/** Goals that both write (K08), or the rows of the development plan (M14), as a table. */
export function BlockTable(props: BlockTableProps) {
  const { t } = useTranslationRef(planTexts);
  const { kind, plan, blocks, rows, tools, below } = props;
  const goalColumns = useGoalColumns(plan);
  const words: Column<PageBlock> = {
    id: 'words',
    header: t(`table.words.${kind}`),
    cell: block => <Words block={block} plan={plan} blocks={blocks} />,
  };
  const topicColumns = useTopicColumns(plan, words);
  const columns = kind === 'goal' ? [words, ...goalColumns] : topicColumns;
  const edit: Column<PageBlock> = {
    id: 'tools',
    header: t(plan.can.comment ? 'comment.on' : 'table.tools'),
    cell: tools,
    bare: true,
    align: 'end',
  };
  return (
    <DataTable
      caption={t(`section.${kind}`)}
      columns={
        plan.can.write || plan.can.comment ? [...columns, edit] : columns
      }
      rows={[...rows]}
      rowKey={block => block.id}
      below={below}
      prose={kind === 'topic'}
    />
  );
}

/** Which kinds are read as a table. */
export const isTable = (kind: BlockKind): kind is 'goal' | 'topic' =>
  kind === 'goal' || kind === 'topic';
