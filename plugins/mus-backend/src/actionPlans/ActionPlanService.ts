import {
  Language,
  PlanCommand,
  Verdict,
} from '@samtale/backstage-plugin-mus-common';
import { accessPage } from '../access/accessPage';
import { Tx } from '../database/Database';
import { NotFoundError, VersionConflict } from '../http/errors';
import { handOverClosed } from '../organisation/projection/handOverClosed';
import { Caller } from '../people/Caller';
import { PlanQuestion } from './ActionPlanStore';
import {
  applyCommand,
  Change,
  changePlan,
  PlanRequest,
  questionOf,
} from './changePlan';
import { changesPage } from './changes/changesPage';
import { createPlan } from './createPlan';
import { LoadedPlan, loadPlan, partyOf, PlanParty } from './loadPlan';
import {
  assembleCheck,
  assemblePage,
  pageContext,
  PlanPage,
} from './pages/assemblePage';
import { PageContext } from './pages/PageContext';
import { FollowUpPage, planHead, planStub } from './pages/planPage';
import { PlanDeps } from './savePlan';

/** Lines of the change log on a page. */
const LINES = 50;

/** The plan of two people: reading it, its one follow-up date, confirming it. */
export class ActionPlanService {
  constructor(private readonly deps: PlanDeps) {}

  /** My plans, newest first; no texts. */
  async mine(caller: Caller, as: PlanParty | undefined) {
    const { organisationId, personId } = caller;
    const who = {
      organisationId,
      personId,
      as,
      now: this.deps.clock.now(),
      today: this.deps.clock.today(),
    };
    const plans = await this.deps.database.transaction(tx =>
      this.deps.store.list(tx, who),
    );
    return plans.map(plan => ({
      ...planHead(plan),
      createdAt: plan.createdAt,
      followUpOn: plan.followUp.on,
      openTasks: plan.openTasks,
      overdueTasks: plan.overdueTasks,
      proposedTasks: plan.proposedTasks,
    }));
  }

  /** The plan of a talk; made at the first call. */
  async create(request: {
    caller: Caller;
    talkId: string;
    language: Language;
  }): Promise<PlanPage> {
    const { caller, language } = request;
    const at = pageContext(this.deps, language);
    const { page, made } = await this.deps.database.transaction(async tx => {
      const created = await createPlan(this.deps, tx, request, at.now);
      const question = questionOf(
        { caller, language, planId: created.planId },
        at.now,
      );
      return {
        made: created.made,
        page: await this.open(
          tx,
          question,
          at,
          created.made ? 'createPlan' : 'open',
        ),
      };
    });
    if (made && page.talkId !== null) {
      const entityRefs = [page.employee.entityRef, page.leader.entityRef];
      await this.deps.live.changed({
        kind: 'talk',
        id: page.talkId,
        entityRefs,
      });
    }
    return page;
  }

  /** A plan: content, status only, or not there. Opening it is logged. */
  get(request: PlanRequest): Promise<PlanPage> {
    const at = pageContext(this.deps, request.language);
    const question = questionOf(request, at.now);
    return this.deps.database.transaction(tx =>
      this.open(tx, question, at, 'open'),
    );
  }

  /** Warnings for a day before it is chosen. */
  checkFollowUp(request: PlanRequest & { on: string }): Promise<FollowUpPage> {
    return this.read(request, (tx, loaded, question, at) =>
      assembleCheck(this.deps, tx, loaded, question, request.on, at),
    );
  }

  /** Who has opened this plan: the two by name, others by role. */
  accessLog(request: PlanRequest) {
    return this.read(request, async (tx, { record }, question) => {
      const { organisationId, planId } = question;
      const entries = await this.deps.accessLog.list(
        tx,
        organisationId,
        'plan',
        planId,
      );
      return accessPage(
        entries,
        [record.employee, record.leader],
        request.language,
      );
    });
  }

  /** Who changed what, in codes to be said in words; newest first. */
  changes(request: PlanRequest & { before?: number }) {
    return this.read(request, async (tx, loaded, question) => {
      const { before = null } = request;
      const found = await this.deps.store.changes(tx, question, {
        before,
        limit: LINES + 1,
      });
      const lines = changesPage(found.slice(0, LINES), loaded);
      return { lines, more: found.length > LINES };
    });
  }

  /** The leader says that the joint wrap-up is done (T33). */
  endWrapUp(request: PlanRequest): Promise<PlanPage> {
    return changePlan(this.deps, request, change => {
      const party = partyOf(change.loaded.record, request.caller.personId);
      return this.apply(change, { type: 'endWrapUp', party }, 'endWrapUp');
    });
  }

  /** Sets, moves or clears the one follow-up date (T22). */
  setFollowUp(
    request: PlanRequest & {
      version: number;
      on: string | null;
      none: boolean;
    },
  ): Promise<PlanPage> {
    const { version, on, none } = request;
    return changePlan(this.deps, request, async change => {
      const { followUp } = change.loaded.facts;
      const asItStands = followUp.on === on && followUp.none === none;
      if (change.loaded.facts.version !== version && !asItStands) {
        throw new VersionConflict(await this.page(change, change.loaded));
      }
      return this.apply(
        change,
        { type: 'setFollowUp', on, none },
        'setFollowUp',
      );
    });
  }

  /** What I say about the version I saw. */
  confirm(
    request: PlanRequest & {
      contentVersion: number;
      verdict: Verdict;
      remark: string;
    },
  ): Promise<PlanPage> {
    const { contentVersion, verdict, remark, caller } = request;
    return changePlan(this.deps, request, change => {
      const party = partyOf(change.loaded.record, caller.personId);
      return this.apply(
        change,
        { type: 'confirm', party, contentVersion, verdict, remark },
        'confirm',
      );
    });
  }

  /** The follow-up was held: next date, or the end of the plan. */
  recordFollowUp(
    request: PlanRequest & {
      nextOn: string | null;
      close: boolean;
      seenOn?: string | null;
    },
  ): Promise<PlanPage> {
    const { nextOn, close, seenOn } = request;
    return changePlan(this.deps, request, change =>
      this.apply(
        change,
        { type: 'recordFollowUp', nextOn, close, seenOn },
        close ? 'close' : 'recordFollowUp',
      ),
    );
  }

  /** Opens a plan again that was closed by mistake. */
  reopen(
    request: PlanRequest & { on: string | null; none: boolean },
  ): Promise<PlanPage> {
    const { on, none, caller } = request;
    return changePlan(this.deps, request, async change => {
      const { tx, question, at, loaded } = change;
      const party = partyOf(loaded.record, caller.personId);
      if (!loaded.facts.sameTwo) {
        await handOverClosed(tx, this.deps, { ...question, today: at.today });
      }
      return this.apply(change, { type: 'reopen', party, on, none }, 'reopen');
    });
  }

  private page(change: Change, loaded: LoadedPlan) {
    return assemblePage(
      this.deps,
      change.tx,
      loaded,
      change.question,
      change.at,
    );
  }

  private async apply(change: Change, command: PlanCommand, action: string) {
    const saveId = this.deps.ids.next();
    const { loaded, changed } = await applyCommand(this.deps, change, command, {
      saveId,
      action,
    });
    return { reply: await this.page(change, loaded), changed };
  }

  private read<T>(
    request: PlanRequest,
    work: (
      tx: Tx,
      loaded: LoadedPlan,
      question: PlanQuestion,
      at: PageContext,
    ) => Promise<T>,
  ): Promise<T> {
    const at = pageContext(this.deps, request.language);
    const question = questionOf(request, at.now);
    return this.deps.database.transaction(async tx => {
      const record = await this.deps.store.find(tx, question);
      if (!record || record.level === 'status') throw new NotFoundError();
      return work(
        tx,
        await loadPlan(this.deps, tx, record, question),
        question,
        at,
      );
    });
  }

  private async open(
    tx: Tx,
    question: PlanQuestion,
    at: PageContext,
    action: string,
  ): Promise<PlanPage> {
    const record = await this.deps.store.find(tx, question);
    if (!record) throw new NotFoundError();
    if (record.level === 'status') {
      const asked = { ...question, today: at.today };
      const tasks = await this.deps.store.countTasks(tx, asked);
      return planStub(record, tasks, at);
    }
    const loaded = await loadPlan(this.deps, tx, record, question);
    const page = await assemblePage(this.deps, tx, loaded, question, at);
    const { organisationId, personId, planId } = question;
    await this.deps.accessLog.record(tx, {
      organisationId,
      personId,
      documentKind: 'plan',
      documentId: planId,
      action,
      outcome: 'ok',
    });
    return page;
  }
}
