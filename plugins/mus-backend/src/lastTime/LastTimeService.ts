import {
  decide,
  PlanCommand,
  PlanDecision,
} from '@samtale/backstage-plugin-mus-common';
import { loadPlan } from '../actionPlans/loadPlan';
import { PlanDeps, savePlan } from '../actionPlans/savePlan';
import { Tx } from '../database/Database';
import { BadInputError, ConflictError } from '../http/errors';
import { Caller } from '../people/Caller';
import { planOfReference } from '../planStarts/operations/findPlans';
import { startPlan } from '../planStarts/startPlan';
import { findTalkPage, TalkQuestion } from '../talks/operations/findTalk';
import { TalkService } from '../talks/TalkService';
import { TalkPageRow } from '../talks/TalkRow';

/** One agreement from last year. */
export interface BroughtAgreement {
  readonly text: string;
  readonly responsible: 'employee' | 'leader' | 'both';
  readonly deadline: string | null;
  readonly done: boolean;
}

/** Which talk, by whom, and what was agreed last year. */
export interface LastTimeRequest {
  readonly caller: Caller;
  readonly talkId: string;
  readonly agreements: readonly BroughtAgreement[];
}

function refuse(talk: TalkPageRow): void {
  if (talk.state === 'closed') throw new ConflictError('talkClosed');
  if (talk.state === 'postponed' || talk.state === 'declined')
    throw new ConflictError('talkSetAside');
  if (talk.previous_plan_id !== null) throw new ConflictError('lastTimeThere');
}

/** "First year": agreements from Word or another system become a first plan of the two. */
export class LastTimeService {
  constructor(
    private readonly deps: PlanDeps,
    private readonly talks: TalkService,
  ) {}

  /** Makes the plan; the same call twice makes one. */
  async bring(request: LastTimeRequest): Promise<{ planId: string }> {
    const { caller, talkId } = request;
    const { organisationId, personId } = caller;
    const now = this.deps.clock.now();
    const question = { organisationId, personId, talkId, now };
    const { planId, people } = await this.deps.database.transaction(
      async tx => {
        const { row } = await this.talks.lock(tx, caller, talkId);
        const two = [row.employee_ref, row.leader_ref];
        const key = { organisationId, origin: 'mus', reference: talkId };
        const there = await planOfReference(tx, key);
        if (there !== undefined) return { planId: there, people: [] };
        const made = await this.make(tx, question, request.agreements);
        return { planId: made, people: two };
      },
    );
    if (people.length > 0) {
      const change = { kind: 'talk', id: talkId, entityRefs: people } as const;
      await this.deps.live.changed(change);
    }
    return { planId };
  }

  private async make(
    tx: Tx,
    question: TalkQuestion,
    agreements: readonly BroughtAgreement[],
  ): Promise<string> {
    const { organisationId, personId, talkId, now } = question;
    const talk = (await findTalkPage(tx, question))!;
    refuse(talk);
    const { employment_id: employmentId } = await tx('mus_talk')
      .where({ organisation_id: organisationId, id: talkId })
      .first('employment_id');
    const planId = this.deps.ids.next();
    const key = { organisationId, talkId, now };
    const besideIds = await this.deps.store.leadersBeside(tx, key);
    await startPlan(this.deps, tx, {
      organisationId,
      planId,
      origin: 'mus',
      reference: talkId,
      personId,
      now,
      pair: {
        employmentId,
        unit: { id: talk.unit_id, name: talk.unit_name },
        unitRef: '',
        besideIds,
        employee: {
          id: talk.employee_person_id,
          name: talk.employee_name,
          entityRef: talk.employee_ref,
        },
        leader: {
          id: talk.leader_person_id,
          name: talk.leader_name,
          entityRef: talk.leader_ref,
        },
      },
    });
    await this.fill(tx, { ...question, planId }, agreements);
    return planId;
  }

  private async fill(
    tx: Tx,
    key: Omit<TalkQuestion, 'talkId'> & { planId: string },
    agreements: readonly BroughtAgreement[],
  ): Promise<void> {
    const { clock, ids, settings, store } = this.deps;
    const today = clock.today();
    const record = (await store.find(tx, key))!;
    const loaded = await loadPlan(this.deps, tx, record, key);
    const context = { now: key.now, today, settings: settings.organisation };
    const decision = agreements
      .map((agreement, at) => this.asTask(agreement, at + 1))
      .reduce<PlanDecision>(
        (before, command) => {
          const next = decide(before.plan, command, context);
          if (!next.ok) throw new BadInputError(next.problems);
          const effects = [...before.effects, ...next.effects];
          return { plan: next.plan, effects };
        },
        { plan: loaded.facts, effects: [] },
      );
    const save = { ...key, saveId: ids.next(), today };
    await savePlan(this.deps, tx, loaded, decision, save);
  }

  private asTask(
    { text, responsible, deadline, done }: BroughtAgreement,
    position: number,
  ): PlanCommand {
    const task = {
      responsible: { kind: responsible },
      deadline,
      state: done ? ('done' as const) : ('planned' as const),
      outcome: '',
      activity: null,
      term: null,
    };
    const content = {
      formatVersion: 1 as const,
      text,
      goalId: null,
      provisional: false,
      task,
    };
    const id = this.deps.ids.next();
    return { type: 'addBlock', kind: 'task', id, position, content };
  }
}
