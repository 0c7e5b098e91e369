import {
  BlockFacts,
  blockContentSchema,
} from '@samtale/backstage-plugin-mus-common';
import { entryOf } from '../access/entryOf';
import { PlanQuestion, PlanRecord } from '../actionPlans/ActionPlanStore';
import { PlanRequest, questionOf } from '../actionPlans/changePlan';
import { loadPlan } from '../actionPlans/loadPlan';
import { blockAddress, erasureUnit } from '../actionPlans/planTexts';
import { PlanDeps } from '../actionPlans/savePlan';
import { Tx } from '../database/Database';
import { BadInputError, ConflictError, NotFoundError } from '../http/errors';
import { Caller } from '../people/Caller';
import { findPeople } from '../people/operations/people';
import { logReading } from '../tasks/operations/logReading';
import { activePerson, colleaguesOf } from './operations/colleagues';
import {
  endItem,
  grantItem,
  itemsSharedWith,
  sharesOf,
  StoredItem,
} from './operations/shares';

/** One item of a plan and one person. */
export type ShareRequest = PlanRequest & {
  readonly blockId: string;
  readonly personId: string;
};

/** Only goals and tasks that say something can be shared. */
export function canBeShared({ kind, removed, content }: BlockFacts): boolean {
  const sharable = kind === 'goal' || kind === 'task';
  return sharable && !removed && content.text.trim() !== '';
}

/** The employee shares one item with one person and takes it back (R12). */
export class SharingService {
  constructor(private readonly deps: PlanDeps) {}

  /** What is shared of a plan, for the two. */
  shares(request: PlanRequest) {
    const question = questionOf(request, this.deps.clock.now());
    return this.deps.database.transaction(async tx =>
      this.page(tx, await this.openPlan(tx, question), question),
    );
  }

  /** Shares one goal or task; the same twice is one sharing. */
  share(request: ShareRequest) {
    return this.change(request, 'share', async (tx, question) => {
      const { organisationId } = question;
      const { personId, blockId } = request;
      const record = await this.employeesPlan(tx, question);
      await this.sharable(tx, record, question, blockId);
      const person = await activePerson(tx, organisationId, personId);
      const theTwo = [record.employee.id, record.leader.id];
      if (!person || theTwo.includes(personId)) {
        throw new BadInputError([
          { path: 'personId', code: person ? 'readsAlready' : 'unknownPerson' },
        ]);
      }
      const key = { ...question, blockId, personId };
      await grantItem(tx, key, question.now);
    });
  }

  /** Takes it back; from then on it is not there for that person. */
  unshare(request: ShareRequest) {
    return this.change(request, 'unshare', async (tx, question) => {
      await this.employeesPlan(tx, question);
      const { personId, blockId } = request;
      const key = { ...question, blockId, personId };
      await endItem(tx, key, question.now);
    });
  }

  /** Items that others share with the caller; reading them is logged on their plans. */
  withMe({ organisationId, personId }: Caller) {
    const now = this.deps.clock.now();
    const who = { organisationId, personId, now };
    return this.deps.database.transaction(async tx => {
      const items = await itemsSharedWith(tx, who);
      await logReading(tx, this.deps.accessLog, {
        ...who,
        planIds: [...new Set(items.map(({ planId }) => planId))],
        action: 'openShared',
      });
      return Promise.all(items.map(item => this.itemPage(item, who)));
    });
  }

  /** People to share with. */
  colleagues(caller: Caller, search: string | undefined) {
    const { organisationId, personId } = caller;
    return this.deps.database.transaction(async tx =>
      search
        ? (await findPeople(tx, organisationId, search)).filter(
            ({ id }) => id !== personId,
          )
        : colleaguesOf(tx, caller),
    );
  }

  private async itemPage(
    item: StoredItem,
    { organisationId }: { organisationId: string },
  ) {
    const { planId, blockId, version, envelope, ...clear } = item;
    const key = await this.deps.vault.keyFor(
      erasureUnit({ organisationId, planId }),
    );
    const text = key.open(blockAddress({ id: blockId, version }), envelope);
    const content = blockContentSchema.parse(JSON.parse(text));
    return {
      ...clear,
      planId,
      blockId,
      text: content.text,
      deadline: content.task?.deadline ?? null,
      state: content.task?.state ?? null,
    };
  }

  private async openPlan(tx: Tx, question: PlanQuestion): Promise<PlanRecord> {
    const record = await this.deps.store.find(tx, question);
    if (!record || record.level === 'status') throw new NotFoundError();
    return record;
  }

  private async employeesPlan(
    tx: Tx,
    question: PlanQuestion,
  ): Promise<PlanRecord> {
    const record = await this.openPlan(tx, question);
    if (record.employee.id !== question.personId) {
      throw new ConflictError('onlyEmployeeShares');
    }
    return record;
  }

  private async sharable(
    tx: Tx,
    record: PlanRecord,
    question: PlanQuestion,
    blockId: string,
  ): Promise<void> {
    const { facts } = await loadPlan(this.deps, tx, record, question);
    const block = facts.blocks.find(({ id }) => id === blockId);
    if (!block || !canBeShared(block)) throw new NotFoundError();
  }

  private async change(
    request: ShareRequest,
    action: 'share' | 'unshare',
    work: (tx: Tx, question: PlanQuestion) => Promise<void>,
  ) {
    const question = questionOf(request, this.deps.clock.now());
    const { organisationId, personId, planId } = question;
    const { page, record } = await this.deps.database.transaction(async tx => {
      await work(tx, question);
      await this.deps.accessLog.record(
        tx,
        entryOf({ organisationId, personId }, 'plan', planId, action),
      );
      const found = await this.openPlan(tx, question);
      return { record: found, page: await this.page(tx, found, question) };
    });
    const entityRefs = [record.employee.entityRef, record.leader.entityRef];
    await this.deps.live.changed({ kind: 'plan', id: planId, entityRefs });
    return page;
  }

  private async page(tx: Tx, record: PlanRecord, question: PlanQuestion) {
    return {
      shares: await sharesOf(tx, question),
      canShare: record.employee.id === question.personId,
    };
  }
}
