import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PlanContent } from '../../../api';
import { Block, Button, Failure, Stack, Text } from '../../../ui';
import { SavedWords } from '../../../documents';
import { BlockEditor } from '../blocks/BlockEditor';
import type { PageBlock, PlanBlocks } from '../blocks/usePlanBlocks';
import { useTakeAway } from '../blocks/useTakeAway';
import { planTexts } from '../texts';
import type { PlanComments } from './useComments';

interface CommentsProps {
  plan: PlanContent;
  blocks: PlanBlocks;
  comments: PlanComments;
  /** Those to show. */
  shown: readonly PageBlock[];
}

function Comment({
  plan,
  block,
  blocks,
}: Pick<CommentsProps, 'plan' | 'blocks'> & { block: PageBlock }) {
  const { t } = useTranslationRef(planTexts);
  const { text } = block.value.content;
  const name = block.saved?.changedBy?.name ?? plan.leader.name;
  const settled = ['saved', 'empty'].includes(block.state.status);
  return (
    <Stack gap={0.5}>
      <Text kind="quiet">{t('comment.by', { name })}</Text>
      <Text lines>{text.trim() ? text : t('block.noText')}</Text>
      {!settled && (
        <SavedWords state={block.state} signInAgain={blocks.signInAgain} />
      )}
    </Stack>
  );
}

/** What the leader says where the employee writes (M11), read by both, edited in place by the leader. */
export function Comments({ plan, blocks, comments, shown }: CommentsProps) {
  const { t } = useTranslationRef(planTexts);
  const { remove, error } = useTakeAway(blocks);
  const { open, toggle } = comments.opened;
  const needsEditor = ({ id, state }: PageBlock) =>
    plan.can.comment === true &&
    (open.has(id) ||
      ['conflict', 'refused', 'signedOut'].includes(state.status));
  if (shown.length === 0) return null;
  return (
    <div>
      {error && <Failure error={error} />}
      {shown.map(block => {
        const editing = needsEditor(block);
        const text = block.value.content.text.slice(0, 60);
        const edit = plan.can.comment && !editing && (
          <Button
            kind="quiet"
            icon="edit"
            label={`${t('block.edit')}: ${text}`}
            onClick={() => toggle(block.id, true)}
          >
            {t('block.edit')}
          </Button>
        );
        return (
          <Block key={block.id} open={editing} aside={edit}>
            {editing ? (
              <BlockEditor
                plan={plan}
                block={block}
                blocks={blocks}
                onDone={() => toggle(block.id, false)}
                onRemove={() => {
                  toggle(block.id, false);
                  remove(block);
                }}
              />
            ) : (
              <Comment plan={plan} block={block} blocks={blocks} />
            )}
          </Block>
        );
      })}
    </div>
  );
}
