import { decideHolder } from '@samtale/backstage-plugin-mus-common';
import { entryOf } from '../../access/entryOf';
import { Tx } from '../../database/Database';
import { BadInputError, ConflictError, NotFoundError } from '../../http/errors';
import { Caller } from '../../people/Caller';
import { may } from '../../people/may';
import { findPeople } from '../../people/operations/people';
import { unitLedBy } from '../../people/operations/units';
import { PersonShape } from '../../people/personShape';
import { SliceDeps } from '../../slice';
import { TalkService } from '../../talks/TalkService';
import { BookingService } from '../times/BookingService';
import { LockedEmployment, leads, lockEmployment } from '../lockEmployment';
import { OpenTalk, openTalks } from '../openTalks';
import {
  employmentsOfUnit,
  findEmployment,
  HeldEmployment,
  searchEmployments,
} from './findEmployments';
import { moveTalk } from './moveTalk';

interface Named {
  readonly held: HeldEmployment;
  readonly moved: OpenTalk | null;
}

/**
 * Names who holds the talks of an employment instead of its leader: by the
 * leader, or by HR at the employee's wish, before the preparation starts.
 */
export class TalkHolderService {
  constructor(private readonly deps: SliceDeps) {}

  /** The employees of a unit I lead. */
  ofUnit(caller: Caller, unitId: string): Promise<HeldEmployment[]> {
    const { organisationId, personId } = caller;
    return this.deps.database.transaction(async tx => {
      if (!(await unitLedBy(tx, { organisationId, personId, unitId })))
        throw new NotFoundError();
      const where = { organisationId, unitId, personId };
      return employmentsOfUnit(tx, where, this.deps.clock.today());
    });
  }

  /** HR finds an employment by the employee's name. */
  search(caller: Caller, search: string): Promise<HeldEmployment[]> {
    if (!may(caller, 'assignLeaders')) throw new NotFoundError();
    const { organisationId } = caller;
    return this.deps.database.transaction(tx =>
      searchEmployments(
        tx,
        { organisationId, search },
        this.deps.clock.today(),
      ),
    );
  }

  /** People by name, for who may name a holder; never the employee. */
  candidates(
    caller: Caller,
    employmentId: string,
    search: string,
  ): Promise<PersonShape[]> {
    return this.deps.database.transaction(async tx => {
      const employment = await this.mine(tx, caller, employmentId);
      const found = await findPeople(tx, caller.organisationId, search);
      return found.filter(({ id }) => id !== employment.personId);
    });
  }

  /**
   * Names the holder, or gives the talks back to the leader (null). A talk
   * that nobody has begun to prepare changes hands at once, and a time that a
   * former leader had agreed on is called off; throws `ConflictError` when
   * somebody has begun, or when a time is booked.
   */
  async name(
    caller: Caller,
    employmentId: string,
    personId: string | null,
  ): Promise<HeldEmployment> {
    const { held, moved } = await this.deps.database.transaction(tx =>
      this.nameIn(tx, caller, employmentId, personId),
    );
    if (moved) await this.tell(held, moved);
    return held;
  }

  private async nameIn(
    tx: Tx,
    caller: Caller,
    employmentId: string,
    personId: string | null,
  ): Promise<Named> {
    const { organisationId } = caller;
    const today = this.deps.clock.today();
    const employment = await this.mine(tx, caller, employmentId);
    const holder = personId === employment.leaderPersonId ? null : personId;
    await this.refuseUnfit(tx, organisationId, employment, holder);
    const [talk] = await openTalks(tx, organisationId, [employmentId], today);
    const changes = holder !== employment.holderPersonId;
    const target = holder ?? employment.leaderPersonId;
    const moves =
      talk && target && talk.leaderPersonId !== target ? talk : null;
    if (changes || moves) this.refuseLate(moves);
    if (changes)
      await tx('mus_employment')
        .where({ organisation_id: organisationId, id: employmentId })
        .update({ talk_holder_person_id: holder });
    if (moves) await this.move(tx, caller, employment, moves, target!);
    const where = { organisationId, employmentId };
    const held = await findEmployment(tx, where, today);
    if (!held) throw new NotFoundError();
    return { held, moved: moves };
  }

  private async move(
    tx: Tx,
    caller: Caller,
    employment: LockedEmployment,
    talk: OpenTalk,
    holderPersonId: string,
  ): Promise<void> {
    const { organisationId, personId } = caller;
    const now = this.deps.clock.now();
    const move = { organisationId, employment, talk, holderPersonId, now };
    if (talk.timeLeft) await this.callOff(tx, organisationId, talk);
    await moveTalk(tx, this.deps, move);
    await this.deps.accessLog.record(
      tx,
      entryOf({ organisationId, personId }, 'talk', talk.talkId, 'nameHolder'),
    );
  }

  /** The time was agreed with a former leader: the employee is told that it is off. */
  private async callOff(
    tx: Tx,
    organisationId: string,
    { talkId, state, startedAt }: OpenTalk,
  ): Promise<void> {
    const bookings = new BookingService(this.deps, new TalkService(this.deps));
    await bookings.callOff(tx, {
      ...{ id: talkId, organisation_id: organisationId, state },
      ...{ started_at: startedAt, held_at: null, plan_id: null },
    });
  }

  /** The employment, for its leaders and HR; locked. */
  private async mine(
    tx: Tx,
    caller: Caller,
    employmentId: string,
  ): Promise<LockedEmployment> {
    const employment = await lockEmployment(
      tx,
      caller.organisationId,
      employmentId,
    );
    const allowed =
      employment &&
      (leads(employment, caller.personId) ||
        (may(caller, 'assignLeaders') &&
          employment.personId !== caller.personId));
    if (!allowed) throw new NotFoundError();
    return employment;
  }

  private async refuseUnfit(
    tx: Tx,
    organisationId: string,
    employment: LockedEmployment,
    holder: string | null,
  ): Promise<void> {
    if (holder === null) return;
    const person = await tx('mus_person')
      .where({ organisation_id: organisationId, id: holder, active: true })
      .first('id');
    if (!person || holder === employment.personId)
      throw new BadInputError([{ path: 'personId', code: 'notAllowed' }]);
  }

  private refuseLate(talk: OpenTalk | null): void {
    const decided = decideHolder(talk);
    if (!decided.ok)
      throw new ConflictError(decided.problems[0].code, decided.problems);
  }

  private async tell(held: HeldEmployment, talk: OpenTalk): Promise<void> {
    this.deps.dueFacts.wake();
    const { employee, holder, leader } = held;
    const people = [employee, holder, leader].filter(each => each !== null);
    await this.deps.live.changed({
      kind: 'talk',
      id: talk.talkId,
      entityRefs: people.map(({ entityRef }) => entityRef),
    });
  }
}
