import {
  decideTalk,
  newPlan,
  readerLevels,
  ReaderReason,
} from '@samtale/backstage-plugin-mus-common';
import { ReaderRow } from '../access/Readers';
import { Tx } from '../database/Database';
import { ConflictError, NotFoundError } from '../http/errors';
import { Caller } from '../people/Caller';
import { TalkOfPlan } from './ActionPlanStore';
import { planParties } from './loadPlan';
import { erasureUnit } from './planTexts';
import { PlanDeps } from './savePlan';

function refuse(talk: TalkOfPlan): void {
  const setAside =
    talk.state === 'postponed' || talk.state === 'declined' ? talk.state : null;
  const closed = talk.state === 'closed';
  const decision = decideTalk(
    {
      startedAt: talk.startedAt,
      heldAt: talk.heldAt,
      hasPlan: false,
      closed,
      setAside,
    },
    'createPlan',
  );
  if (!decision.ok) {
    throw new ConflictError(decision.problems[0].code, decision.problems);
  }
}

/** The two write; the unit's leader beside a talk holder sees the status (T19). */
function readersOf(
  talk: TalkOfPlan,
  beside: readonly string[],
  plan: { organisationId: string; planId: string; now: string },
): ReaderRow[] {
  const row = (personId: string, reason: ReaderReason): ReaderRow => ({
    organisationId: plan.organisationId,
    documentKind: 'plan',
    documentId: plan.planId,
    personId,
    level: readerLevels[reason],
    reason,
    validFrom: plan.now,
    validTo: null,
  });
  return [
    row(talk.employeePersonId, 'employee'),
    row(talk.leaderPersonId, 'leader'),
    ...beside.map(id => row(id, 'unitLeader')),
  ];
}

/** Makes the plan of a talk for the same two; answers its id. Two first calls make one plan (T18). */
export async function createPlan(
  deps: PlanDeps,
  tx: Tx,
  request: { readonly caller: Caller; readonly talkId: string },
  now: string,
): Promise<{ planId: string; made: boolean; talk: TalkOfPlan }> {
  const { organisationId, personId } = request.caller;
  const talk = await deps.store.findTalk(tx, {
    organisationId,
    personId,
    now,
    talkId: request.talkId,
  });
  if (!talk || talk.level === 'status') {
    throw new NotFoundError();
  }
  if (talk.planId !== null) {
    return { planId: talk.planId, made: false, talk };
  }
  if (talk.level === 'read') {
    throw new ConflictError('planReadOnly');
  }
  refuse(talk);
  const planId = deps.ids.next();
  // Key first, then content: an orphan key is harmless.
  await deps.vault.keyToWrite(tx, erasureUnit({ organisationId, planId }));
  const facts = newPlan(planParties);
  await deps.store.insert(tx, {
    organisationId,
    id: planId,
    talk,
    origin: 'mus',
    facts,
    now,
  });
  const beside = await deps.store.leadersBeside(tx, {
    organisationId,
    talkId: talk.id,
    now,
  });
  const plan = { organisationId, planId, now };
  await deps.readers.grant(tx, readersOf(talk, beside, plan));
  await deps.dueFacts.cancel(
    tx,
    { organisationId, subjectId: talk.id, kinds: ['planMissing'] },
    now,
  );
  return { planId, made: true, talk };
}
