import { entryOf } from '../access/entryOf';
import {
  applyCommand,
  Change,
  changePlan,
  PlanRequest,
  questionOf,
} from '../actionPlans/changePlan';
import { PlanQuestion, PlanRecord } from '../actionPlans/ActionPlanStore';
import { erasureUnit } from '../actionPlans/planTexts';
import { PlanDeps } from '../actionPlans/savePlan';
import { Tx } from '../database/Database';
import { ConflictError, NotFoundError } from '../http/errors';
import {
  decideProposal,
  ProposalState,
  readProposals,
  StoredProposal,
} from './operations/proposals';
import { openProposal } from './proposalTexts';

/** What somebody says to a proposed task. */
export type ProposalAnswer = 'accept' | 'decline' | 'withdraw';

const outcomes = {
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
} as const satisfies Record<ProposalAnswer, ProposalState>;

/** Tasks that the leader proposed from another plan: the employee takes them in or declines. */
export class ProposalService {
  constructor(private readonly deps: PlanDeps) {}

  /** What waits for an answer in this plan. */
  list(request: PlanRequest) {
    const question = questionOf(request, this.deps.clock.now());
    return this.deps.database.transaction(async tx => {
      const record = await this.deps.store.find(tx, question);
      if (!record || record.level === 'status') throw new NotFoundError();
      return this.waiting(tx, record, question);
    });
  }

  /** Answers a proposal; the same answer twice is one answer. */
  answer(
    request: PlanRequest & {
      readonly proposalId: string;
      readonly answer: ProposalAnswer;
    },
  ) {
    const { answer, proposalId } = request;
    return changePlan(this.deps, request, async change => {
      const { tx, question, loaded } = change;
      const all = await readProposals(tx, question);
      const proposal = all.find(({ id }) => id === proposalId);
      if (!proposal) throw new NotFoundError();
      const changed = await this.decide(change, proposal, answer);
      return {
        reply: await this.waiting(tx, loaded.record, question),
        changed,
      };
    });
  }

  private async decide(
    change: Change,
    proposal: StoredProposal,
    answer: ProposalAnswer,
  ): Promise<boolean> {
    const { tx, question, loaded, caller } = change;
    if (proposal.state === outcomes[answer]) return false;
    const mine =
      answer === 'withdraw'
        ? proposal.proposedBy.id === caller.personId
        : loaded.record.employee.id === caller.personId;
    if (!mine) throw new ConflictError('proposalNotYours');
    const decided = await decideProposal(tx, {
      ...question,
      id: proposal.id,
      state: outcomes[answer],
    });
    if (!decided) throw new ConflictError('proposalAnswered');
    if (answer === 'accept') await this.takeIn(change, proposal);
    if (answer === 'decline') await this.log(change, 'declineTask');
    return true;
  }

  /** The task becomes a block of the plan, under the proposal's id. */
  private async takeIn(
    change: Change,
    proposal: StoredProposal,
  ): Promise<void> {
    const { facts, key } = change.loaded;
    const last = Math.max(0, ...facts.blocks.map(({ position }) => position));
    await applyCommand(
      this.deps,
      change,
      {
        type: 'addBlock',
        id: proposal.id,
        kind: 'task',
        position: last + 1,
        content: openProposal(key, proposal),
      },
      { saveId: this.deps.ids.next(), action: 'acceptTask' },
    );
  }

  private log({ tx, question }: Change, action: string): Promise<void> {
    const { planId } = question;
    return this.deps.accessLog.record(
      tx,
      entryOf(question, 'plan', planId, action),
    );
  }

  /** Open proposals with their texts and what this reader can do. */
  private async waiting(tx: Tx, record: PlanRecord, question: PlanQuestion) {
    const key = await this.deps.vault.keyToWrite(tx, erasureUnit(question));
    const all = await readProposals(tx, question);
    const writes = record.level === 'write' && record.closedAt === null;
    return all
      .filter(({ state }) => state === 'proposed')
      .map(proposal => ({
        id: proposal.id,
        planId: question.planId,
        content: openProposal(key, proposal),
        proposedBy: proposal.proposedBy,
        at: proposal.at,
        can: {
          accept: writes && record.employee.id === question.personId,
          withdraw: writes && proposal.proposedBy.id === question.personId,
        },
      }));
  }
}
