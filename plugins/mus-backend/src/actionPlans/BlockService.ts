import {
  BlockContent,
  BlockKind,
  mayMarkTask,
  mayWriteBlock,
  PlanCommand,
  Settlement,
} from '@samtale/backstage-plugin-mus-common';
import { DateTime } from 'luxon';
import { ConflictError, NotFoundError, VersionConflict } from '../http/errors';
import { StoredBlock } from './ActionPlanStore';
import { applyCommand, Change, changePlan, PlanRequest } from './changePlan';
import { LoadedPlan, partyOf } from './loadPlan';
import { blockPage, BlockTraces } from './pages/planPage';
import { PlanDeps } from './savePlan';

/** "Mette skriver" lasts this long unless it is renewed. */
const HOLD_SECONDS = 20;

/** One block as its page shows it. */
export type BlockPage = ReturnType<typeof blockPage>;

/** A request about one block. */
export type BlockRequest = PlanRequest & { readonly blockId: string };

function storedOf(change: Change, blockId: string): StoredBlock {
  const stored = change.loaded.stored.get(blockId);
  if (!stored) {
    throw new NotFoundError();
  }
  return stored;
}

function pageOf(
  change: Change,
  loaded: LoadedPlan,
  blockId: string,
  traces: BlockTraces,
): BlockPage {
  const block = loaded.facts.blocks.find(one => one.id === blockId)!;
  return blockPage(block, traces, change.at);
}

/** The blocks of a plan: each with a version of its own, so that two can write at once (T20). */
export class BlockService {
  constructor(private readonly deps: PlanDeps) {}

  /** Adds a block under the client's id; the same call twice adds one. */
  add(
    request: BlockRequest & {
      saveId: string;
      kind: BlockKind;
      position: number;
      content: BlockContent;
    },
  ): Promise<BlockPage> {
    const { blockId, saveId, kind, position, content } = request;
    const command: PlanCommand = {
      type: 'addBlock',
      id: blockId,
      kind,
      position,
      content,
    };
    return changePlan(this.deps, request, change =>
      this.apply(change, blockId, command, saveId),
    );
  }

  /**
   * Saves a block. The second copy of a request that was saved is answered
   * like the first; any other save from an older version is a conflict that
   * carries the text as it stands.
   */
  save(
    request: BlockRequest & {
      version: number;
      saveId: string;
      content?: BlockContent;
      position?: number;
    },
  ): Promise<BlockPage> {
    const { blockId, version, saveId, content, position } = request;
    return changePlan(this.deps, request, async change => {
      const stored = storedOf(change, blockId);
      if (stored.removed) {
        throw new ConflictError('blockRemoved');
      }
      if (stored.version !== version) {
        const current = pageOf(change, change.loaded, blockId, stored);
        if (stored.saveId === saveId) return { reply: current, changed: false };
        throw new VersionConflict(current);
      }
      const command: PlanCommand = {
        type: 'changeBlock',
        id: blockId,
        content,
        position,
      };
      return this.apply(change, blockId, command, saveId);
    });
  }

  /** Settles a provisional agreement after the joint wrap-up (T33); the same request twice does one thing. */
  settle(
    request: BlockRequest & {
      version: number;
      saveId: string;
      outcome: Settlement;
      content?: BlockContent;
    },
  ): Promise<BlockPage> {
    const { blockId, version, saveId, outcome, content } = request;
    return changePlan(this.deps, request, async change => {
      const stored = storedOf(change, blockId);
      if (stored.version !== version) {
        const current = pageOf(change, change.loaded, blockId, stored);
        if (stored.saveId === saveId) return { reply: current, changed: false };
        throw new VersionConflict(current);
      }
      const command = {
        type: 'settle',
        id: blockId,
        outcome,
        content,
      } as const;
      return this.apply(change, blockId, command, saveId, 'settle');
    });
  }

  /** Takes a block away; one that is gone already stays gone. */
  remove(
    request: BlockRequest & { version: number },
  ): Promise<{ id: string; version: number }> {
    const { blockId, version } = request;
    return changePlan(this.deps, request, async change => {
      const stored = storedOf(change, blockId);
      if (!stored.removed && stored.version !== version) {
        throw new VersionConflict(
          pageOf(change, change.loaded, blockId, stored),
        );
      }
      const command: PlanCommand = { type: 'removeBlock', id: blockId };
      const done = await this.apply(
        change,
        blockId,
        command,
        this.deps.ids.next(),
      );
      return { ...done, reply: { id: blockId, version: done.reply.version } };
    });
  }

  /** Brings a removed block back with its text. */
  restore(request: BlockRequest): Promise<BlockPage> {
    const { blockId } = request;
    return changePlan(this.deps, request, async change => {
      storedOf(change, blockId);
      const command: PlanCommand = { type: 'restoreBlock', id: blockId };
      return this.apply(change, blockId, command, this.deps.ids.next());
    });
  }

  /** "I am writing here", for 20 seconds; whoever else holds it keeps it. Saves are never refused for it. */
  hold(request: BlockRequest & { held: boolean }): Promise<BlockPage> {
    const { blockId, held, caller } = request;
    return changePlan(this.deps, request, async change => {
      const { kind } = storedOf(change, blockId);
      const { tx, question, at, loaded } = change;
      const party = partyOf(loaded.record, caller.personId);
      const { content } = loaded.facts.blocks.find(one => one.id === blockId)!;
      const { rule } = loaded.facts;
      // Nobody keeps the other from writing what they cannot write themselves (M11).
      if (
        !mayWriteBlock(rule, party, kind) &&
        !mayMarkTask(rule, party, content)
      )
        throw new ConflictError('notYourPlan', [
          { path: '', code: 'notYourPlan' },
        ]);
      const later = DateTime.fromISO(at.now, { zone: 'utc' }).plus({
        seconds: HOLD_SECONDS,
      });
      const until = held ? later.toISO() : null;
      await this.deps.store.hold(tx, {
        ...question,
        blockId,
        until,
        personId: caller.personId,
      });
      const blocks = await this.deps.store.blocks(tx, question);
      const stored = blocks.find(block => block.id === blockId)!;
      return {
        reply: pageOf(change, change.loaded, blockId, stored),
        changed: true,
      };
    });
  }

  private async apply(
    change: Change,
    blockId: string,
    command: PlanCommand,
    saveId: string,
    action = 'changePlan',
  ) {
    const trace = { saveId, action };
    const { loaded, changed } = await applyCommand(
      this.deps,
      change,
      command,
      trace,
    );
    const before = change.loaded.stored.get(blockId);
    const { personId, name, entityRef } = change.caller;
    const saved = {
      changedAt: change.at.now,
      changedBy: { id: personId, name, entityRef },
    };
    const traces: BlockTraces = {
      changedAt: saved.changedAt,
      changedBy: saved.changedBy,
      heldBy: before?.heldBy ?? null,
      heldUntil: before?.heldUntil ?? null,
    };
    return {
      reply: pageOf(change, loaded, blockId, changed ? traces : before!),
      changed,
    };
  }
}
