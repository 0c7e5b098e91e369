import type {
  BlockKind,
  PlanTopic,
} from '@samtale/backstage-plugin-mus-common';
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useRemoveBlock, useRestoreBlock } from '../../../api';
import type { Block, PlanContent } from '../../../api';
import { isUnsaved, useAutosave, useUnsaved } from '../../../autosave';
import type { FieldState } from '../../../autosave';
import {
  blocksDocument,
  emptyBlock,
  storedBlocks,
  topicBlock,
} from './blockDraft';
import type { BlockDraft } from './blockDraft';

/** A block on the page: what is written here, and what the server last said of it. */
export interface PageBlock {
  readonly id: string;
  readonly value: BlockDraft;
  readonly state: FieldState<BlockDraft>;
  /** Undefined until its first save has been read back. */
  readonly saved: Block | undefined;
}

type Autosaved = ReturnType<typeof useAutosave<BlockDraft>>['autosave'];

function shownIds(
  plan: PlanContent,
  autosave: Autosaved,
  begun: ReadonlyMap<string, BlockDraft>,
  gone: ReadonlySet<string>,
): string[] {
  const unsaved = autosave
    .keys()
    .filter(id => isUnsaved(autosave.field(id).state.status));
  return [
    ...new Set([
      ...plan.blocks.map(block => block.id),
      ...begun.keys(),
      ...unsaved,
    ]),
  ].filter(id => !gone.has(id));
}

function asPageBlock(
  id: string,
  plan: PlanContent,
  autosave: Autosaved,
  begun: ReadonlyMap<string, BlockDraft>,
): PageBlock {
  const { state } = autosave.field(id);
  const value =
    state.status === 'empty' ? (begun.get(id) ?? state.value) : state.value;
  return {
    id,
    value,
    state,
    saved: plan.blocks.find(block => block.id === id),
  };
}

/** Reads the plan anew once all texts are saved: its state and versions follow from them. */
function useReadAnew(unsaved: number, reread: () => void) {
  const before = useRef(0);
  useEffect(() => {
    if (before.current > 0 && unsaved === 0) reread();
    before.current = unsaved;
  }, [unsaved, reread]);
}

const lastPosition = (blocks: readonly PageBlock[]) =>
  Math.max(0, ...blocks.map(block => block.value.position));

function writeTopics(
  autosave: Autosaved,
  topics: readonly PlanTopic[],
  after: number,
): void {
  topics.forEach((topic, index) => {
    const field = autosave.field(crypto.randomUUID());
    field.edit(topicBlock(topic, after + 1 + index));
    field.flush();
  });
}

/** The blocks of a plan, saved one by one while both write. */
export function usePlanBlocks(plan: PlanContent, reread: () => void) {
  const personId = plan[plan.me].id;
  const stored = useMemo(() => storedBlocks(plan.blocks), [plan.blocks]);
  const document = useMemo(
    () => blocksDocument(plan.id, personId),
    [plan.id, personId],
  );
  const { autosave, ready, signInAgain } = useAutosave(document, stored);
  const [begun, setBegun] = useState<ReadonlyMap<string, BlockDraft>>(
    new Map(),
  );
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const remove = useRemoveBlock();
  const restore = useRestoreBlock();
  useSyncExternalStore(autosave.subscribe, () => autosave.revision);
  const unsaved = useUnsaved(autosave);
  useReadAnew(unsaved, reread);
  const blocks = shownIds(plan, autosave, begun, gone)
    .map(id => asPageBlock(id, plan, autosave, begun))
    .sort(
      (a, b) => a.value.position - b.value.position || (a.id < b.id ? -1 : 1),
    );
  const hide = (id: string, hidden: boolean) =>
    setGone(
      before =>
        new Set(
          hidden ? [...before, id] : [...before].filter(other => other !== id),
        ),
    );
  const bringBack = async (id: string): Promise<void> => {
    const back = await restore.mutateAsync({
      params: { planId: plan.id, blockId: id },
    });
    autosave.receive(storedBlocks([back]));
    hide(id, false);
  };
  return {
    blocks,
    ready,
    signInAgain,
    unsaved,
    autosave,
    edit: (block: PageBlock, value: BlockDraft) =>
      autosave.field(block.id).edit(value),
    /** @param about - of a comment: the block it is about */
    add(kind: BlockKind, about?: string): string {
      const id = crypto.randomUUID();
      const position = lastPosition(blocks) + 1;
      const block = emptyBlock(kind, position, about);
      setBegun(before => new Map(before).set(id, block));
      return id;
    },
    /** Begins the development plan with these rows (M14). */
    addTopics: (topics: readonly PlanTopic[]) =>
      writeTopics(autosave, topics, lastPosition(blocks)),
    /** Takes a block away at once; the result says whether the server knew it. */
    async remove(block: PageBlock): Promise<boolean> {
      const version = autosave.field(block.id).version;
      hide(block.id, true);
      if (version === null) {
        autosave.forget(block.id);
        return false;
      }
      try {
        await remove.mutateAsync({
          params: { planId: plan.id, blockId: block.id },
          version,
        });
      } catch (error) {
        hide(block.id, false);
        throw error;
      }
      autosave.forget(block.id);
      return true;
    },
    restore: (block: PageBlock): Promise<void> => bringBack(block.id),
    restoreById: bringBack,
  };
}

export type PlanBlocks = ReturnType<typeof usePlanBlocks>;
