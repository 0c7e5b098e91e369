import { BlockContent, copyOfTask } from '@samtale/backstage-plugin-mus-common';
import { entryOf } from '../access/entryOf';
import { PlanQuestion } from '../actionPlans/ActionPlanStore';
import { PlanRequest, questionOf } from '../actionPlans/changePlan';
import { loadPlan } from '../actionPlans/loadPlan';
import { erasureUnit } from '../actionPlans/planTexts';
import { PlanDeps } from '../actionPlans/savePlan';
import { Tx } from '../database/Database';
import { NotFoundError } from '../http/errors';
import {
  CopyTarget,
  insertProposal,
  openPlansOfLeader,
} from './operations/proposals';
import { sealProposal } from './proposalTexts';

/** Which task of which plan. */
export type TaskRequest = PlanRequest & { readonly blockId: string };

/** A copy that is asked for, under an id made by the client. */
export interface Copy {
  readonly id: string;
  readonly planId: string;
}

/** A leader proposes a task of one plan to other own employees; each pair accepts for itself. */
export class CopyTaskService {
  constructor(private readonly deps: PlanDeps) {}

  /** Open plans of the leader's other employees. */
  targets(request: TaskRequest): Promise<CopyTarget[]> {
    const question = questionOf(request, this.deps.clock.now());
    return this.deps.database.transaction(async tx => {
      await this.taskOf(tx, question, request.blockId);
      return this.targetsOf(tx, question);
    });
  }

  /** Proposes the task to every one of these plans, or to none. Answers how many are new. */
  async copy(
    request: TaskRequest & { readonly copies: readonly Copy[] },
  ): Promise<number> {
    const question = questionOf(request, this.deps.clock.now());
    const proposed = await this.deps.database.transaction(async tx => {
      const content = await this.taskOf(tx, question, request.blockId);
      const targets = await this.targetsOf(tx, question);
      const found = request.copies.map(copy => ({
        copy,
        target: targets.find(({ planId }) => planId === copy.planId),
      }));
      const written: CopyTarget[] = [];
      for (const { copy, target } of found) {
        if (!target) throw new NotFoundError();
        if (await this.propose(tx, question, copy, content)) {
          written.push(target);
        }
      }
      return written;
    });
    const me = request.caller.entityRef;
    for (const { planId, employee } of proposed) {
      const entityRefs = [employee.entityRef, me];
      await this.deps.live.changed({ kind: 'plan', id: planId, entityRefs });
    }
    return proposed.length;
  }

  private async targetsOf(tx: Tx, question: PlanQuestion) {
    const all = await openPlansOfLeader(tx, question);
    return all.filter(({ planId }) => planId !== question.planId);
  }

  /** The task as it is copied; only who leads the pair may take it elsewhere. */
  private async taskOf(
    tx: Tx,
    question: PlanQuestion,
    blockId: string,
  ): Promise<BlockContent> {
    const record = await this.deps.store.find(tx, question);
    if (
      !record ||
      record.level !== 'write' ||
      record.leader.id !== question.personId
    ) {
      throw new NotFoundError();
    }
    const { facts } = await loadPlan(this.deps, tx, record, question);
    const block = facts.blocks.find(
      one => one.id === blockId && !one.removed && one.kind === 'task',
    );
    const copy = block && copyOfTask(block.content);
    if (!copy) throw new NotFoundError();
    return copy;
  }

  private async propose(
    tx: Tx,
    { organisationId, personId, now }: PlanQuestion,
    { id, planId }: Copy,
    content: BlockContent,
  ): Promise<boolean> {
    const { vault, accessLog } = this.deps;
    const key = await vault.keyToWrite(
      tx,
      erasureUnit({ organisationId, planId }),
    );
    const written = await insertProposal(tx, {
      organisationId,
      id,
      planId,
      fromPersonId: personId,
      envelope: sealProposal(key, id, content),
      now,
    });
    if (!written) return false;
    await accessLog.record(
      tx,
      entryOf({ organisationId, personId }, 'plan', planId, 'proposeTask'),
    );
    return true;
  }
}
