import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { BlockContent } from '@samtale/backstage-plugin-mus-common';
import { useEffect } from 'react';
import { limits } from '../../../api';
import type { PlanContent } from '../../../api';
import { heldByOther, SavedWords } from '../../../documents';
import {
  Button,
  Checkbox,
  Notice,
  Row,
  Stack,
  Text,
  TextArea,
  useLocalText,
} from '../../../ui';
import { BlockConflict } from './BlockConflict';
import { GoalSelect } from './goal/GoalSelect';
import { Hints } from './Hints';
import { ServesSelect } from './goal/ServesSelect';
import { TaskFields } from './task/TaskFields';
import { TopicFields } from './topic/TopicFields';
import { planTexts } from '../texts';
import { useBlockHold } from './useBlockHold';
import type { PageBlock, PlanBlocks } from './usePlanBlocks';

export interface BlockEditorProps {
  plan: PlanContent;
  block: PageBlock;
  blocks: PlanBlocks;
  onDone: () => void;
  onRemove: () => void;
}

interface PartProps {
  plan: PlanContent;
  content: BlockContent;
  change: (change: Partial<BlockContent>) => void;
}

function Foot({
  block,
  blocks,
  onDone,
  onRemove,
}: Omit<BlockEditorProps, 'plan'>) {
  const { t } = useTranslationRef(planTexts);
  return (
    <Stack gap={1}>
      <SavedWords state={block.state} signInAgain={blocks.signInAgain} />
      <Row apart>
        <Button icon="check" completes onClick={onDone}>
          {t('block.done')}
        </Button>
        <Button kind="quiet" icon="delete" onClick={onRemove}>
          {t('block.remove')}
        </Button>
      </Row>
    </Stack>
  );
}

function Fields({ plan, content, change, kind }: PartProps & { kind: string }) {
  const { t } = useTranslationRef(planTexts);
  return (
    <>
      {kind === 'goal' && (
        <>
          <ServesSelect content={content} change={change} />
          <GoalSelect plan={plan} content={content} change={change} />
        </>
      )}
      {kind === 'task' && (
        <TaskFields plan={plan} content={content} change={change} />
      )}
      {kind === 'topic' && (
        <TopicFields plan={plan} content={content} change={change} />
      )}
      {!['goesWell', 'note', 'comment'].includes(kind) && (
        <Checkbox
          label={t('block.provisional')}
          checked={content.provisional}
          onChange={provisional => change({ provisional })}
        />
      )}
    </>
  );
}

/** Theme and topic of a row of the development plan. */
function topicWords(
  { topic }: BlockContent,
  localText: ReturnType<typeof useLocalText>,
): string | undefined {
  const words = topic && [topic.theme, ...(topic.title ? [topic.title] : [])];
  return words?.map(each => localText(each)).join(' · ');
}

/** The form's own heading of the first column of words. */
const wordsLabel = ({ planTable }: PlanContent, kind: string) =>
  kind === 'topic'
    ? planTable?.columns.find(({ holds }) => holds === 'words')?.title
    : undefined;

/** A block while it is written in: saved as I type, the other told that I do. */
export function BlockEditor({
  plan,
  block,
  blocks,
  onDone,
  onRemove,
}: BlockEditorProps) {
  const { t } = useTranslationRef(planTexts);
  const { value, state } = block;
  const localText = useLocalText();
  const hold = useBlockHold(plan.id, block);
  const writer = heldByOther(plan, block);
  const ownLabel = wordsLabel(plan, value.kind);
  const fieldId = `block-${block.id}`;
  useEffect(() => {
    window.document.getElementById(fieldId)?.focus();
  }, [fieldId]);
  const change = (part: Partial<BlockContent>) => {
    hold.typing();
    blocks.edit(block, { ...value, content: { ...value.content, ...part } });
  };
  const flush = () => blocks.autosave.field(block.id).flush();
  return (
    <Stack gap={2}>
      {writer && (
        <Notice tone="info" icon="edit" announce>
          <Text kind="strong">{t('block.writing', { name: writer.name })}</Text>
          <Text>{t('block.writingLead')}</Text>
        </Notice>
      )}
      <TextArea
        id={fieldId}
        label={ownLabel ? localText(ownLabel) : t(`block.text.${value.kind}`)}
        hint={topicWords(value.content, localText)}
        rows={2}
        value={value.content.text}
        maxLength={limits.text}
        readOnly={writer !== null && state.status === 'saved'}
        onChange={text => change({ text })}
        onBlur={() => {
          flush();
          hold.letGo();
        }}
      />
      <Fields
        plan={plan}
        content={value.content}
        change={change}
        kind={value.kind}
      />
      <Hints kind={value.kind} content={value.content} />
      <BlockConflict plan={plan} block={block} blocks={blocks} />
      <Foot
        block={block}
        blocks={blocks}
        onDone={() => {
          flush();
          hold.letGo();
          onDone();
        }}
        onRemove={onRemove}
      />
    </Stack>
  );
}
