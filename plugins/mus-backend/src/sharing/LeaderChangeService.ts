import {
  Language,
  PlanCommand,
  PlanFacts,
  say,
} from '@samtale/backstage-plugin-mus-common';
import { entryOf } from '../access/entryOf';
import {
  applyCommand,
  Change,
  changePlan,
  PlanRequest,
} from '../actionPlans/changePlan';
import { loadPlan } from '../actionPlans/loadPlan';
import { repairPlanState } from '../actionPlans/operations/repairPlanState';
import { PlanDeps } from '../actionPlans/savePlan';
import { Tx } from '../database/Database';
import { BadInputError, ConflictError, NotFoundError } from '../http/errors';
import { Caller } from '../people/Caller';
import { enterCalendar } from '../calendarEntries/enterCalendar';
import { tellForNewLeader } from '../substitutes/tellSubstitutes';
import {
  changeLeaderOfPlan,
  DecisionKey,
  decisionOf,
  LeaderChange,
  noteDecision,
  ShareDecision,
  undecidedChanges,
} from './operations/leaderChanges';
import { grantItem } from './operations/shares';
import { canBeShared } from './SharingService';

/** What the employee answers. */
export type LeaderChangeAnswer = PlanRequest & {
  readonly newLeaderId: string;
  readonly share: ShareDecision;
  readonly blockIds: readonly string[];
};

/** What the former leader was to do is nobody's, until the two agree anew. */
function unassign(facts: PlanFacts, language: Language): PlanCommand[] {
  const name = say(language, 'responsibles', 'nobody');
  return facts.blocks.flatMap(({ id, removed, content }) => {
    const { task } = content;
    if (removed || task?.responsible.kind !== 'leader') return [];
    const responsible = { kind: 'other' as const, name };
    return [
      {
        type: 'changeBlock' as const,
        id,
        content: { ...content, task: { ...task, responsible } },
      },
    ];
  });
}

/** No inheritance: the employee is asked once whether the new leader gets the plan, whole or in part. */
export class LeaderChangeService {
  constructor(private readonly deps: PlanDeps) {}

  /** What the caller has not been asked about yet, with the items to choose from. */
  list(caller: Caller) {
    return this.deps.database.transaction(tx => this.open(tx, caller));
  }

  /** Notes the answer and does it. The same answer twice is one answer. */
  answer(request: LeaderChangeAnswer) {
    return changePlan(this.deps, request, async change => {
      const { tx, question, caller } = change;
      const { organisationId, planId } = question;
      const leaderPersonId = request.newLeaderId;
      const key = { organisationId, planId, leaderPersonId };
      const before = await decisionOf(tx, key);
      if (before !== undefined && before !== request.share) {
        throw new ConflictError('leaderChangeAnswered');
      }
      if (before === undefined) await this.decide(change, key, request);
      return {
        reply: await this.open(tx, caller),
        changed: before === undefined,
      };
    });
  }

  private async open(tx: Tx, { organisationId, personId }: Caller) {
    const who = { organisationId, personId, now: this.deps.clock.now() };
    const changes = await undecidedChanges(tx, who);
    const pages = [];
    for (const change of changes) {
      pages.push({ ...change, items: await this.itemsOf(tx, who, change) });
    }
    return pages;
  }

  private async itemsOf(
    tx: Tx,
    who: { organisationId: string; personId: string; now: string },
    { planId }: LeaderChange,
  ) {
    const question = { ...who, planId };
    const record = await this.deps.store.find(tx, question);
    if (!record) throw new NotFoundError();
    const { facts } = await loadPlan(this.deps, tx, record, question);
    return facts.blocks.filter(canBeShared).map(({ id, kind, content }) => ({
      blockId: id,
      kind: kind === 'task' ? ('task' as const) : ('goal' as const),
      text: content.text,
    }));
  }

  private async decide(
    change: Change,
    key: DecisionKey,
    { share, blockIds, language }: LeaderChangeAnswer,
  ): Promise<void> {
    const { tx, question } = change;
    const asked = await undecidedChanges(tx, question);
    if (!asked.some(({ newLeader }) => newLeader.id === key.leaderPersonId)) {
      throw new NotFoundError();
    }
    await noteDecision(tx, key, share, question.now);
    if (share === 'whole') await this.shareWhole(change, key, language);
    if (share === 'part') await this.sharePart(change, key, blockIds);
  }

  private async sharePart(
    change: Change,
    { leaderPersonId }: DecisionKey,
    blockIds: readonly string[],
  ): Promise<void> {
    const { tx, question, loaded } = change;
    if (blockIds.length === 0) {
      throw new BadInputError([{ path: 'blockIds', code: 'required' }]);
    }
    for (const blockId of new Set(blockIds)) {
      const block = loaded.facts.blocks.find(({ id }) => id === blockId);
      if (!block || !canBeShared(block)) throw new NotFoundError();
      const key = { ...question, blockId, personId: leaderPersonId };
      await grantItem(tx, key, question.now);
    }
    await this.log(change, 'share');
  }

  /** The new leader becomes the other of the two, and confirms for themselves. */
  private async shareWhole(
    change: Change,
    key: DecisionKey,
    language: Language,
  ): Promise<void> {
    const { tx, question } = change;
    const { organisationId, planId, leaderPersonId } = key;
    await changeLeaderOfPlan(tx, key);
    await this.deps.readers.grant(tx, [
      {
        organisationId,
        documentKind: 'plan',
        documentId: planId,
        personId: leaderPersonId,
        level: 'write',
        reason: 'leader',
        validFrom: question.now,
        validTo: null,
      },
    ]);
    let { loaded } = await this.reload(change);
    for (const command of unassign(loaded.facts, language)) {
      const trace = { saveId: this.deps.ids.next(), action: 'changePlan' };
      const now = { ...change, loaded };
      await applyCommand(this.deps, now, command, trace);
      ({ loaded } = await this.reload(change));
    }
    await repairPlanState(tx, key, this.deps.database.dialect);
    const { talkId } = loaded.record;
    if (talkId !== null) {
      await this.deps.store.projectTalkState(tx, { organisationId, talkId });
    }
    const today = this.deps.clock.today();
    const { now } = question;
    await tellForNewLeader(this.deps, tx, { ...key, now, today });
    const entry = { organisationId, documentId: planId, now, today };
    const plan = { ...entry, kind: 'plan' as const };
    await enterCalendar(this.deps, tx, plan, leaderPersonId);
    await this.log(change, 'shareWhole');
  }

  private async reload({ tx, question }: Change) {
    const record = await this.deps.store.find(tx, question);
    if (!record) throw new NotFoundError();
    return { loaded: await loadPlan(this.deps, tx, record, question) };
  }

  private log({ tx, question }: Change, action: string): Promise<void> {
    const { planId } = question;
    return this.deps.accessLog.record(
      tx,
      entryOf(question, 'plan', planId, action),
    );
  }
}
