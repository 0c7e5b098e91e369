import { whyNotAsk } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { BadInputError, ConflictError, NotFoundError } from '../../http/errors';
import { Caller } from '../../people/Caller';
import { PersonShape } from '../../people/personShape';
import { LockedEmployment, leads, lockEmployment } from '../lockEmployment';
import { openTalks } from '../openTalks';
import { MyEmployment, myEmployments } from './myEmployments';
import { beginOutside, OutsideDeps } from './outsideTalk';
import { asEmployee, asLeader, RequestView } from './requestViews';
import {
  findRequest,
  insertRequest,
  RequestChange,
  requestsForLeader,
  requestsOf,
  TalkRequest,
  updateRequest,
} from './requestRows';

/** One employment of mine and what I asked there last. */
export interface WhereToAsk extends MyEmployment {
  readonly request: RequestView | null;
  readonly whyNot: string | null;
}

/**
 * "Bed om en samtale", and talks outside a round: newly employed, back from
 * leave, or asked for. Never two open talks for one employment.
 */
export class TalkRequestService {
  constructor(private readonly deps: OutsideDeps) {}

  /** Where I can ask for a talk, and what became of my last request. */
  mine(caller: Caller): Promise<WhereToAsk[]> {
    const { organisationId, personId } = caller;
    return this.deps.database.transaction(async tx => {
      const employments = await myEmployments(tx, organisationId, personId);
      const ids = employments.map(({ employmentId }) => employmentId);
      const today = this.deps.clock.today();
      const talks = await openTalks(tx, organisationId, ids, today);
      const requests = await requestsOf(tx, organisationId, personId);
      return employments.map(each => {
        const isOf = (other: { employmentId: string }) =>
          other.employmentId === each.employmentId;
        const request = requests.find(isOf);
        const whyNot = whyNotAsk({
          hasOpenTalk: talks.some(isOf),
          hasOpenRequest: request?.state === 'open',
          hasLeader: each.leader !== null,
        });
        return {
          ...each,
          whyNot,
          request: request ? asEmployee(request) : null,
        };
      });
    });
  }

  /** Requests that wait for my answer. */
  ofTeam(caller: Caller): Promise<RequestView[]> {
    const { organisationId, personId } = caller;
    return this.deps.database.transaction(async tx =>
      (await requestsForLeader(tx, organisationId, personId)).map(asLeader),
    );
  }

  /** Asks; twice is once. Throws `ConflictError` when a talk waits already. */
  async ask(caller: Caller, employmentId: string): Promise<RequestView> {
    const { organisationId, personId } = caller;
    const made = await this.deps.database.transaction(async tx => {
      const employment = await lockEmployment(tx, organisationId, employmentId);
      if (employment?.personId !== personId) throw new NotFoundError();
      const asked = await requestsOf(tx, organisationId, personId);
      const open = asked.find(
        each => each.employmentId === employmentId && each.state === 'open',
      );
      return open ?? this.askIn(tx, caller, employment);
    });
    this.deps.dueFacts.wake();
    return asEmployee(made);
  }

  /** Takes my request back. */
  async withdraw(caller: Caller, requestId: string): Promise<RequestView> {
    const now = this.deps.clock.now();
    const { organisationId } = caller;
    return this.deps.database.transaction(async tx => {
      const request = await findRequest(tx, organisationId, requestId);
      if (request?.employee.id !== caller.personId) throw new NotFoundError();
      await this.close(tx, caller, request, {
        state: 'withdrawn',
        answered_at: now,
      });
      return asEmployee(await this.again(tx, caller, requestId));
    });
  }

  /** Accepts: a talk outside a round begins with this template. */
  async accept(
    caller: Caller,
    requestId: string,
    templateId: string,
  ): Promise<RequestView> {
    const view = await this.answerIn(
      caller,
      requestId,
      async (tx, employment) => {
        const { organisationId, personId } = caller;
        const begin = { organisationId, personId, employment, templateId };
        const talkId = await beginOutside(tx, this.deps, begin);
        return { state: 'accepted', talk_id: talkId } as const;
      },
    );
    this.deps.dueFacts.wake();
    return view;
  }

  /** Answers with the day it is taken up by; the employee gets a mail. */
  async answer(
    caller: Caller,
    requestId: string,
    on: string,
  ): Promise<RequestView> {
    if (on < this.deps.clock.today())
      throw new BadInputError([{ path: 'on', code: 'dayInPast' }]);
    const view = await this.answerIn(caller, requestId, async tx => {
      await this.tell(tx, caller, requestId, 'talkRequestAnswered', 'employee');
      return { state: 'answered', answer_on: on } as const;
    });
    this.deps.dueFacts.wake();
    return view;
  }

  /** Invites one employee whom I lead to a talk outside a round. */
  async startOutside(
    caller: Caller,
    employmentId: string,
    templateId: string,
  ): Promise<{ talkId: string; employee: PersonShape }> {
    const { organisationId, personId } = caller;
    const begun = await this.deps.database.transaction(async tx => {
      const employment = await this.led(tx, caller, employmentId);
      const begin = { organisationId, personId, employment, templateId };
      const talkId = await beginOutside(tx, this.deps, begin);
      const employee = await personOf(tx, organisationId, employment.personId);
      return { talkId, employee };
    });
    this.deps.dueFacts.wake();
    return begun;
  }

  private async askIn(
    tx: Tx,
    caller: Caller,
    employment: LockedEmployment,
  ): Promise<TalkRequest> {
    const { organisationId, personId } = caller;
    const today = this.deps.clock.today();
    const ids = [employment.id];
    const talks = await openTalks(tx, organisationId, ids, today);
    const code = whyNotAsk({
      hasOpenTalk: talks.length > 0,
      hasOpenRequest: false,
      hasLeader: employment.leaderPersonId !== null,
    });
    if (code) throw new ConflictError(code);
    const id = this.deps.ids.next();
    const now = this.deps.clock.now();
    const employmentId = employment.id;
    await insertRequest(tx, {
      organisationId,
      id,
      employmentId,
      personId,
      now,
    });
    await this.tell(tx, caller, id, 'talkRequested', 'leader');
    return this.again(tx, caller, id);
  }

  private async answerIn(
    caller: Caller,
    requestId: string,
    work: (
      tx: Tx,
      employment: LockedEmployment,
    ) => Promise<Omit<RequestChange, 'answered_at'>>,
  ): Promise<RequestView> {
    const { organisationId } = caller;
    return this.deps.database.transaction(async tx => {
      const request = await findRequest(tx, organisationId, requestId);
      const employment = await this.led(tx, caller, request?.employmentId);
      // Read again under the lock: another may have answered meanwhile.
      const now = await this.again(tx, caller, requestId);
      if (now.state !== 'open') throw new ConflictError('requestAnswered');
      const change = await work(tx, employment);
      const answered_at = this.deps.clock.now();
      await this.close(tx, caller, now, { ...change, answered_at });
      return asLeader(await this.again(tx, caller, requestId));
    });
  }

  /** Writes the answer; the leader is not asked any more. */
  private async close(
    tx: Tx,
    { organisationId }: Caller,
    { id }: TalkRequest,
    change: RequestChange,
  ): Promise<void> {
    if (!(await updateRequest(tx, organisationId, id, change)))
      throw new ConflictError('requestAnswered');
    const which = { organisationId, subjectId: id, kinds: ['talkRequested'] };
    await this.deps.dueFacts.cancel(tx, which, this.deps.clock.now());
  }

  private async led(
    tx: Tx,
    { organisationId, personId }: Caller,
    employmentId: string | undefined,
  ): Promise<LockedEmployment> {
    // The same statement for a request that is not there.
    const id = employmentId ?? '';
    const employment = await lockEmployment(tx, organisationId, id);
    if (!employment || !leads(employment, personId)) throw new NotFoundError();
    return employment;
  }

  private async again(
    tx: Tx,
    { organisationId }: Caller,
    requestId: string,
  ): Promise<TalkRequest> {
    const request = await findRequest(tx, organisationId, requestId);
    if (!request) throw new NotFoundError();
    return request;
  }

  private tell(
    tx: Tx,
    { organisationId }: Caller,
    requestId: string,
    kind: 'talkRequested' | 'talkRequestAnswered',
    recipientRole: 'employee' | 'leader',
  ): Promise<void> {
    const now = this.deps.clock.now();
    const fact = {
      organisationId,
      subjectKind: 'request' as const,
      subjectId: requestId,
      occurrence: 'request',
      recipientRole,
      generation: 0,
      kind,
      dueAt: now,
    };
    return this.deps.dueFacts.add(tx, [fact], now);
  }
}

async function personOf(
  tx: Tx,
  organisationId: string,
  id: string,
): Promise<PersonShape> {
  const row = await tx('mus_person')
    .where({ organisation_id: organisationId, id })
    .first('id', 'display_name', 'entity_ref');
  return { id: row.id, name: row.display_name, entityRef: row.entity_ref };
}
