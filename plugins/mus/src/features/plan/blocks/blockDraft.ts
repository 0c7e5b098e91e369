import type {
  BlockContent,
  BlockKind,
  PlanTopic,
} from '@samtale/backstage-plugin-mus-common';
import { endpoints } from '../../../api';
import type { Block } from '../../../api';
import { sameJson } from '../../../autosave';
import type { AutosaveDocument, Stored } from '../../../autosave';
import { mergeTexts } from '../../../documents';
import { mergeMarks } from './task/marks';

/** A block as it is written: all that one save carries. */
export interface BlockDraft {
  readonly kind: BlockKind;
  readonly position: number;
  readonly content: BlockContent;
}

/** A block that nobody has written in. */
export function emptyBlock(
  kind: BlockKind,
  position: number,
  about?: string,
): BlockDraft {
  const content: BlockContent = {
    formatVersion: 1,
    text: '',
    goalId: null,
    provisional: false,
    ...(about === undefined ? {} : { about }),
  };
  if (kind !== 'task') return { kind, position, content };
  const task = {
    responsible: { kind: 'employee' as const },
    deadline: null,
    state: 'planned' as const,
    outcome: '',
    activity: null,
    term: null,
  };
  return { kind, position, content: { ...content, task } };
}

/** A row of the development plan that waits for its words (M14). */
export function topicBlock(topic: PlanTopic, position: number): BlockDraft {
  const { content, ...draft } = emptyBlock('topic', position);
  return { ...draft, content: { ...content, topic } };
}

function storedOf(block: Block): Stored<BlockDraft> {
  const { kind, position, content, version, changedAt } = block;
  return { value: { kind, position, content }, version, savedAt: changedAt };
}

/** The plan's blocks as the autosave engine knows them. */
export const storedBlocks = (blocks: readonly Block[]) =>
  new Map(blocks.map(block => [block.id, storedOf(block)]));

/** How the blocks of a plan are saved: each with a version of its own, so that two can write at once (T20). */
export function blocksDocument(
  planId: string,
  personId: string,
): AutosaveDocument<BlockDraft> {
  return {
    personId,
    documentId: planId,
    empty: emptyBlock('note', 0),
    same: sameJson,
    merge: mergeMarks,
    callOf: ({ key, value: { kind, position, content }, version, saveId }) => {
      const params = { planId, blockId: key };
      return version === null
        ? {
            endpoint: endpoints.plans.addBlock,
            input: { params, body: { saveId, kind, position, content } },
          }
        : {
            endpoint: endpoints.plans.saveBlock,
            input: { params, body: { saveId, content, position }, version },
          };
    },
    read: reply => {
      const block = endpoints.plans.saveBlock.response.safeParse(reply);
      return block.success ? storedOf(block.data) : null;
    },
  };
}

function mergeCells(
  { cells: theirs = [] }: BlockContent,
  { cells: mine = [] }: BlockContent,
): Partial<BlockContent> {
  const ours = mine.map(cell => {
    const other = theirs.find(({ column }) => column === cell.column);
    return { ...cell, text: mergeTexts(other?.text ?? '', cell.text) };
  });
  const more = theirs.filter(
    ({ column }) => !mine.some(cell => cell.column === column),
  );
  const cells = [...ours, ...more];
  return cells.length > 0 ? { cells } : {};
}

/** Puts two versions of a block together: both texts, and of single choices mine. */
export function mergeBlocks(theirs: BlockDraft, mine: BlockDraft): BlockDraft {
  const text = mergeTexts(theirs.content.text, mine.content.text);
  const task = mine.content.task && {
    ...mine.content.task,
    outcome: mergeTexts(
      theirs.content.task?.outcome ?? '',
      mine.content.task.outcome,
    ),
  };
  return {
    ...mine,
    content: {
      ...mine.content,
      text,
      ...(task ? { task } : {}),
      ...mergeCells(theirs.content, mine.content),
    },
  };
}
