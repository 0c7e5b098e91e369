import { decideTalk, newPlan } from '@samtale/backstage-plugin-mus-common';
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

function theTwo(
  talk: TalkOfPlan,
  organisationId: string,
  planId: string,
  now: string,
): ReaderRow[] {
  return planParties.map(party => ({
    organisationId,
    documentKind: 'plan',
    documentId: planId,
    personId:
      party === 'employee' ? talk.employeePersonId : talk.leaderPersonId,
    level: 'write',
    reason: party,
    validFrom: now,
    validTo: null,
  }));
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
  await deps.vault.keyFor(erasureUnit({ organisationId, planId }));
  const facts = newPlan(planParties);
  await deps.store.insert(tx, {
    organisationId,
    id: planId,
    talk,
    origin: 'mus',
    facts,
    now,
  });
  await deps.readers.grant(tx, theTwo(talk, organisationId, planId, now));
  await deps.dueFacts.cancel(
    tx,
    { organisationId, subjectId: talk.id, kinds: ['planMissing'] },
    now,
  );
  return { planId, made: true, talk };
}
