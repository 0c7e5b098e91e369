import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  writtenWords,
  type BlockKind,
  type PlanTopic,
} from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { MusError } from '../../../api';
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
  useToast,
} from '../../../ui';
import { BlockEditor } from './BlockEditor';
import { BlockTable, isTable } from './BlockTable';
import { BlockView } from './BlockView';
import { planTexts } from '../texts';
import type { PageBlock, PlanBlocks } from './usePlanBlocks';

interface BlockSectionProps {
  kind: BlockKind;
  plan: PlanContent;
  blocks: PlanBlocks;
}

/** Taking away is done at once and can be undone. */
function useRemoval(blocks: PlanBlocks) {
  const { t } = useTranslationRef(planTexts);
  const toast = useToast();
  const [error, setError] = useState<MusError | null>(null);
  const failed = (reason: unknown) =>
    setError(reason instanceof MusError ? reason : null);
  const remove = (block: PageBlock) => {
    setError(null);
    const text = writtenWords(block.value.content);
    blocks
      .remove(block)
      .then(known => {
        const undo = known
          ? () => {
              blocks.restore(block).catch(failed);
            }
          : undefined;
        toast({
          text: text.trim()
            ? t('block.removed', { text: text.slice(0, 60) })
            : t('block.removedEmpty'),
          undo,
        });
      })
      .catch(failed);
  };
  return { remove, error };
}

/** What a row is known by: its words, else its theme. */
function useName() {
  const localText = useLocalText();
  return ({ value: { content } }: PageBlock) =>
    (writtenWords(content) || localText(content.topic?.theme)).slice(0, 60);
}

function Edit({ block, onEdit }: { block: PageBlock; onEdit: () => void }) {
  const { t } = useTranslationRef(planTexts);
  const nameOf = useName();
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
  kind: BlockKind;
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

/** Which blocks are being written in. */
function useOpen() {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string, on: boolean) =>
    setOpen(
      before =>
        new Set(
          on ? [...before, id] : [...before].filter(other => other !== id),
        ),
    );
  return { open, toggle };
}

/** All blocks of one kind: read as a document, edited in place. */
export function BlockSection({ kind, plan, blocks }: BlockSectionProps) {
  const { t } = useTranslationRef(planTexts);
  const { open, toggle } = useOpen();
  const { remove, error } = useRemoval(blocks);
  const shown = blocks.blocks.filter(block => block.value.kind === kind);
  const needsEditor = (block: PageBlock) =>
    plan.can.write &&
    (open.has(block.id) ||
      ['conflict', 'refused', 'signedOut'].includes(block.state.status));
  const inPlace = isTable(kind) ? shown.filter(needsEditor) : shown;
  const wanted = kind === 'topic' ? missingTopics(plan, shown) : [];
  if (kind === 'topic' && shown.length + wanted.length === 0) return null;
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
            tools={block => (
              <Edit block={block} onEdit={() => toggle(block.id, true)} />
            )}
          />
        )}
        <div>
          {inPlace.map(block => (
            <Block
              key={block.id}
              open={needsEditor(block)}
              aside={
                plan.can.write &&
                !needsEditor(block) && (
                  <Edit block={block} onEdit={() => toggle(block.id, true)} />
                )
              }
            >
              {needsEditor(block) ? (
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
                <BlockView plan={plan} block={block} blocks={blocks} />
              )}
            </Block>
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
