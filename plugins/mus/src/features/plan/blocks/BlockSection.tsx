import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  writtenWords,
  type BlockKind,
  type PlanTopic,
} from '@samtale/backstage-plugin-mus-common';
import type { ReactNode } from 'react';
import type { PlanContent } from '../../../api';
import {
  Block,
  Button,
  Failure,
  Heading,
  Row,
  Stack,
  Text,
  useLocalText,
} from '../../../ui';
import { Comments } from '../comments/Comments';
import type { PlanComments } from '../comments/useComments';
import { planTexts } from '../texts';
import { BlockEditor } from './BlockEditor';
import type { BlockEditorProps } from './BlockEditor';
import { BlockTable, isTable } from './BlockTable';
import { BlockView } from './BlockView';
import { useOpen } from './useOpen';
import type { PageBlock, PlanBlocks } from './usePlanBlocks';
import { useTakeAway } from './useTakeAway';

/** What a plan is written of; comments stand at them. */
type WrittenKind = Exclude<BlockKind, 'comment'>;

interface BlockSectionProps {
  kind: WrittenKind;
  plan: PlanContent;
  blocks: PlanBlocks;
  comments: PlanComments;
}

/** What a row is known by: its words, else its theme. */
function useName() {
  const localText = useLocalText();
  return ({ value: { content } }: PageBlock) =>
    (writtenWords(content) || localText(content.topic?.theme)).slice(0, 60);
}

interface ToolsProps {
  plan: PlanContent;
  block: PageBlock;
  onEdit: () => void;
  onComment: () => void;
}

/** What I can do with a block that is read: write in it, or comment on it (M11). */
function Tools({ plan, block, onEdit, onComment }: ToolsProps) {
  const { t } = useTranslationRef(planTexts);
  const nameOf = useName();
  if (plan.can.comment)
    return (
      <Button
        kind="quiet"
        icon="add"
        onClick={onComment}
        label={`${t('comment.on')}: ${nameOf(block)}`}
      >
        {t('comment.on')}
      </Button>
    );
  if (!plan.can.write) return null;
  return (
    <Button
      kind="quiet"
      icon="edit"
      onClick={onEdit}
      label={`${t('block.edit')}: ${nameOf(block)}`}
    >
      {t('block.edit')}
    </Button>
  );
}

interface AddsProps {
  kind: WrittenKind;
  wanted: readonly PlanTopic[];
  add: () => void;
  addTopics: () => void;
}

/** Begins another block; rows of the development plan come from the talk. */
function Adds({ kind, wanted, add, addTopics }: AddsProps) {
  const { t } = useTranslationRef(planTexts);
  if (kind === 'topic' && wanted.length === 0) return null;
  return (
    <Row>
      <Button
        kind="quiet"
        icon="add"
        onClick={kind === 'topic' ? addTopics : add}
      >
        {kind === 'topic'
          ? t('section.topic.add', { count: wanted.length })
          : t(`section.${kind}.add`)}
      </Button>
    </Row>
  );
}

interface InPlaceProps extends BlockEditorProps {
  editing: boolean;
  tools: (block: PageBlock) => ReactNode;
  below: (block: PageBlock) => ReactNode;
}

/** A block as it is read, or while it is written in. */
function InPlace({ editing, tools, below, ...props }: InPlaceProps) {
  const { block } = props;
  return (
    <Block open={editing} aside={!editing && tools(block)}>
      {editing ? <BlockEditor {...props} /> : <BlockView {...props} />}
      {below(block)}
    </Block>
  );
}

/** Themes and topics of the talk that have no row yet. */
function missingTopics(
  plan: PlanContent,
  shown: readonly PageBlock[],
): PlanTopic[] {
  const keyOf = (topic: PlanTopic | undefined) =>
    `${topic?.themeId} ${topic?.questionId}`;
  const there = new Set(shown.map(block => keyOf(block.value.content.topic)));
  return plan.topics.filter(topic => !there.has(keyOf(topic)));
}

/** All blocks of one kind: read as a document, edited in place, each with its comments. */
export function BlockSection(props: BlockSectionProps) {
  const { kind, plan, blocks, comments } = props;
  const { t } = useTranslationRef(planTexts);
  const { open, toggle } = useOpen();
  const { remove, error } = useTakeAway(blocks);
  const shown = blocks.blocks.filter(block => block.value.kind === kind);
  const needsEditor = (block: PageBlock) =>
    plan.can.write &&
    (open.has(block.id) ||
      ['conflict', 'refused', 'signedOut'].includes(block.state.status));
  const inPlace = isTable(kind) ? shown.filter(needsEditor) : shown;
  const wanted = kind === 'topic' ? missingTopics(plan, shown) : [];
  if (kind === 'topic' && shown.length + wanted.length === 0) return null;
  const tools = (block: PageBlock) => (
    <Tools
      plan={plan}
      block={block}
      onEdit={() => toggle(block.id, true)}
      onComment={() => comments.begin(block.id)}
    />
  );
  const below = ({ id }: PageBlock) => {
    const on = comments.on(id);
    return on.length === 0 ? null : <Comments {...props} shown={on} />;
  };
  return (
    <section aria-labelledby={`section-${kind}`}>
      <Stack gap={1}>
        <Heading level={2} id={`section-${kind}`}>
          {t(`section.${kind}`)}
        </Heading>
        {shown.length === 0 && (
          <Text kind="quiet">{t(`section.${kind}.lead`)}</Text>
        )}
        {error && <Failure error={error} />}
        {isTable(kind) && shown.some(block => !needsEditor(block)) && (
          <BlockTable
            kind={kind}
            plan={plan}
            blocks={blocks}
            rows={shown.filter(block => !needsEditor(block))}
            tools={tools}
            below={below}
          />
        )}
        <div>
          {inPlace.map(block => (
            <InPlace
              key={block.id}
              plan={plan}
              block={block}
              blocks={blocks}
              editing={needsEditor(block)}
              tools={tools}
              below={below}
              onDone={() => toggle(block.id, false)}
              onRemove={() => {
                toggle(block.id, false);
                remove(block);
              }}
            />
          ))}
        </div>
        {shown.length === 0 && !plan.can.write && (
          <Text kind="quiet">{t('section.empty')}</Text>
        )}
        {plan.can.write && (
          <Adds
            kind={kind}
            wanted={wanted}
            add={() => toggle(blocks.add(kind), true)}
            addTopics={() => blocks.addTopics(wanted)}
          />
        )}
      </Stack>
    </section>
  );
}
