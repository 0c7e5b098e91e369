import {
  decide,
  Language,
  PlanCommand,
} from '@samtale/backstage-plugin-mus-common';
import { entryOf } from '../access/entryOf';
import { Tx } from '../database/Database';
import { BadInputError, ConflictError, NotFoundError } from '../http/errors';
import { Caller } from '../people/Caller';
import { PlanQuestion } from './ActionPlanStore';
import { LoadedPlan, loadPlan, partyOf } from './loadPlan';
import { PageContext } from './pages/PageContext';
import { pageContext } from './pages/assemblePage';
import { PlanDeps, savePlan } from './savePlan';

/** A change in progress: the plan is locked and may be written by the caller. */
export interface Change {
  readonly tx: Tx;
  readonly caller: Caller;
  readonly question: PlanQuestion;
  readonly at: PageContext;
  readonly loaded: LoadedPlan;
}

/** Which plan, by whom, in which language. */
export interface PlanRequest {
  readonly caller: Caller;
  readonly planId: string;
  readonly language: Language;
}

/** What was wrong with the words, not with the state of the plan. */
const inputCodes: readonly string[] = [
  'followUpBoth',
  'followUpInPast',
  'followUpTooFar',
  'nextNotAhead',
  'nextOrClose',
  'notAComment',
  'notATask',
  'remarkMissing',
  'reopenNeedsDate',
  'taskMissing',
  'checkInInPast',
  'commentIsFinal',
  'checkInSameDay',
  'settleNeedsWords',
  'tooManyCheckIns',
  'topicMissing',
  'untilBeforeFirst',
];

/** The question a caller asks about a plan now. */
export function questionOf(
  { caller, planId }: PlanRequest,
  now: string,
): PlanQuestion {
  const { organisationId, personId } = caller;
  return { organisationId, personId, planId, now };
}

async function openChange(
  deps: PlanDeps,
  tx: Tx,
  request: PlanRequest,
): Promise<Change> {
  const at = pageContext(deps, request.language);
  const question = questionOf(request, at.now);
  const record = await deps.store.findForChange(tx, question);
  if (!record || record.level === 'status') {
    throw new NotFoundError();
  }
  if (record.level === 'read') {
    throw new ConflictError('planReadOnly');
  }
  const loaded = await loadPlan(deps, tx, record, question);
  return { tx, caller: request.caller, question, at, loaded };
}

/**
 * Runs a change in one transaction, and tells open pages after the commit.
 * Foreign and missing plans are not there (404); readers may not write (409).
 */
export async function changePlan<T>(
  deps: PlanDeps,
  request: PlanRequest,
  work: (change: Change) => Promise<{ reply: T; changed: boolean }>,
): Promise<T> {
  const { reply, changed, people } = await deps.database.transaction(
    async tx => {
      const change = await openChange(deps, tx, request);
      const { employee, leader } = change.loaded.record;
      return {
        ...(await work(change)),
        people: [employee.entityRef, leader.entityRef],
      };
    },
  );
  if (changed) {
    deps.dueFacts.wake();
    await deps.live.changed({
      kind: 'plan',
      id: request.planId,
      entityRefs: people,
    });
  }
  return reply;
}

/**
 * Decides a command and writes what it decided, with an entry in the access
 * log. Answers the plan afterwards; `changed` is false when it stood like that
 * already.
 *
 * @param saveId - of the request, or a fresh id
 * @param action - a key of the texts of group `accessActions`
 */
export async function applyCommand(
  deps: PlanDeps,
  change: Change,
  command: PlanCommand,
  trace: { readonly saveId: string; readonly action: string },
): Promise<{ loaded: LoadedPlan; changed: boolean }> {
  const { tx, caller, question, at, loaded } = change;
  const decision = decide(loaded.facts, command, {
    now: at.now,
    today: at.today,
    settings: at.settings,
    party: partyOf(loaded.record, caller.personId),
  });
  if (!decision.ok) {
    const [{ code }] = decision.problems;
    throw inputCodes.includes(code)
      ? new BadInputError(decision.problems)
      : new ConflictError(code, decision.problems);
  }
  if (decision.plan === loaded.facts) {
    return { loaded, changed: false };
  }
  const { saveId, action } = trace;
  await savePlan(deps, tx, loaded, decision, {
    ...question,
    saveId,
    today: at.today,
  });
  await deps.accessLog.record(
    tx,
    entryOf(caller, 'plan', question.planId, action),
  );
  return { loaded: { ...loaded, facts: decision.plan }, changed: true };
}
