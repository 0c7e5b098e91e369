import {
  followUpState,
  FollowUpState,
  followUpWarnings,
  isOverdue,
  isWrapUpOver,
  mailDay,
  planAbilities,
  PlanFacts,
  planState,
  PlanTable,
  PlanTopic,
} from '@samtale/backstage-plugin-mus-common';
import { ReaderRow } from '../../access/Readers';
import {
  DeliveryNote,
  PersonRef,
  PlanRecord,
  StoredBlock,
  StoredCheckIn,
  TaskCounts,
} from '../ActionPlanStore';
import { LoadedPlan, partyOf } from '../loadPlan';
import { checkInPage } from './checkInPage';
import { Crowd } from './crowd';
import { PageContext } from './PageContext';

/** Who saved a block and who is writing in it. */
export type BlockTraces = Pick<
  StoredBlock,
  'changedAt' | 'changedBy' | 'heldBy' | 'heldUntil'
>;

/** What every reader of a plan sees of it, status only included. */
export function planHead(record: PlanRecord) {
  const { id, state, origin, talkId, employee, leader, unit } = record;
  return { id, state, origin, talkId, employee, leader, unit };
}

/** Status without content, and why: what the overview's row says, and no more. */
export function planStub(
  record: PlanRecord,
  tasks: TaskCounts,
  { today, settings }: PageContext,
) {
  const reason =
    record.reason === 'unitLeader' ? 'talkHolderHasIt' : 'formerLeaderHasIt';
  const { on, heldAt } = record.followUp;
  const { onceMoreAfterDays: onceMoreDays } = settings;
  return {
    ...planHead(record),
    access: 'stub' as const,
    reason,
    followUpOn: on,
    followUpState: followUpState({ on, heldAt, onceMoreDays }, today),
    ...tasks,
  };
}

/** One block as its page shows it. */
export function blockPage(
  block: PlanFacts['blocks'][number],
  traces: BlockTraces,
  at: PageContext,
) {
  const held = traces.heldUntil !== null && traces.heldUntil > at.now;
  return {
    id: block.id,
    kind: block.kind,
    position: block.position,
    content: block.content,
    version: block.version,
    overdue: isOverdue(block.content.task, at.today),
    heldBy: held ? traces.heldBy : null,
    heldUntil: held ? traces.heldUntil : null,
    changedAt: traces.changedAt,
    changedBy: traces.changedBy,
  };
}

/** A follow-up date, agreed or only looked at. */
export interface FollowUpPage {
  on: string | null;
  none: boolean;
  state: FollowUpState | null;
  mailOn: string | null;
  warnings: Array<{ code: string; params: Record<string, string | number> }>;
}

/**
 * The follow-up with what to know of its day.
 *
 * @param crowd - other follow-ups of the leader by day; empty for anybody but the leader
 */
export function followUpPage(
  followUp: { on: string | null; none: boolean; heldAt: string | null },
  crowd: Crowd,
  at: PageContext,
): FollowUpPage {
  const { on, none, heldAt } = followUp;
  const { sendOnDaysOff, crowdedDay, onceMoreAfterDays } = at.settings;
  const state = followUpState(
    { on, heldAt, onceMoreDays: onceMoreAfterDays },
    at.today,
  );
  if (on === null) {
    return { on, none, state, mailOn: null, warnings: [] };
  }
  const day = {
    on,
    othersThatDay: crowd.get(on) ?? 0,
    crowdedDay,
    sendOnDaysOff,
    language: at.language,
  };
  return {
    on,
    none,
    state,
    mailOn: mailDay(on, sendOnDaysOff),
    warnings:
      on < at.today ? [] : followUpWarnings(day).map(one => ({ ...one })),
  };
}

function confirmationPage(plan: PlanFacts) {
  return plan.confirmations.map(said => ({
    party: said.party as 'employee' | 'leader',
    verdict: said.verdict,
    remark: said.remark,
    at: said.at,
    contentVersion: said.contentVersion,
    current: said.contentVersion === plan.contentVersion,
  }));
}

function readerPage(
  readers: readonly ReaderRow[],
  people: readonly PersonRef[],
) {
  const byId = new Map(people.map(person => [person.id, person]));
  return readers.flatMap(({ personId, reason, validTo }) => {
    const person = byId.get(personId);
    return person ? [{ person, reason, until: validTo }] : [];
  });
}

const noContext = { coreTask: '', goals: [], guidelines: '' };

/** What a page is made of. */
export interface PageParts {
  readonly loaded: LoadedPlan;
  readonly personId: string;
  readonly readers: readonly ReaderRow[];
  readonly people: readonly PersonRef[];
  readonly deliveries: readonly DeliveryNote[];
  readonly crowd: Crowd;
  /** Rows that the development plan can begin with (M14). */
  readonly topics: readonly PlanTopic[];
  /** How the form of the talk sets the development plan; null: as usual. */
  readonly planTable: PlanTable | null;
  /** Who saved what was not there when the plan was read. */
  readonly traces: Pick<StoredCheckIn, 'changedAt' | 'changedBy'>;
}

/** The whole plan for one who may read it, with what they can do (T18, T19). */
export function planPage(parts: PageParts, at: PageContext) {
  const { record, facts, stored, storedCheckIns } = parts.loaded;
  const me = partyOf(record, parts.personId);
  const party = record.level === 'write' ? me : null;
  const rules = { now: at.now, today: at.today, settings: at.settings };
  return {
    ...planHead(record),
    state: planState(facts),
    access: 'content' as const,
    me,
    version: facts.version,
    contentVersion: facts.contentVersion,
    readers: readerPage(parts.readers, parts.people),
    context: record.context === null ? noContext : JSON.parse(record.context),
    blocks: facts.blocks
      .filter(block => !block.removed)
      .map(block => blockPage(block, stored.get(block.id)!, at)),
    wrapUp: {
      on: facts.wrapUp.on,
      doneAt: facts.wrapUp.doneAt,
      over: isWrapUpOver(facts.wrapUp, at.today),
    },
    checkIns: parts.loaded.facts.checkIns
      .filter(one => !one.removed)
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .map(one =>
        checkInPage(
          one,
          storedCheckIns.get(one.id) ?? parts.traces,
          parts.crowd,
          at,
        ),
      ),
    topics: parts.topics.map(topic => ({ ...topic })),
    planTable: parts.planTable,
    followUp: followUpPage(facts.followUp, parts.crowd, at),
    confirmations: confirmationPage(facts),
    deliveries: parts.deliveries.map(note => ({ ...note })),
    kept: {
      untouchedMonths: at.retention.untouched,
      afterLeavingMonths: at.retention.afterLeaving,
    },
    rule: facts.rule,
    closedFrom: facts.closedFrom,
    reopened: facts.reopened && {
      at: facts.reopened.at,
      by: facts.reopened.by as 'employee' | 'leader',
    },
    can: planAbilities(facts, party, rules),
  };
}
