import {
  decideSubstitute,
  runsOn,
  Substitution,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { isUniqueViolation } from '../database/dialect';
import { lockRows } from '../database/dialect';
import { BadInputError, NotFoundError } from '../http/errors';
import { Caller } from '../people/Caller';
import { findPeople } from '../people/operations/people';
import { PersonShape } from '../people/personShape';
import { reachableByMail } from '../people/reachableByMail';
import { SliceDeps } from '../slice';
import { lockPlansLedBy, plansToldTo } from './operations/followUps';
import {
  endSubstitution,
  findSubstitution,
  hasPlanWith,
  insertSubstitution,
  mayName,
  namedBy,
  NamedSubstitution,
  standsInFor,
} from './operations/substitutions';
import { tellAnew } from './tellSubstitutes';

/** Whom a leader names, and for which days. */
export interface SubstituteWish {
  readonly id: string;
  readonly personId: string;
  readonly from: string;
  readonly until: string;
}

/**
 * A leader names somebody who is reminded beside them for some days. It gives
 * a mail and nothing else: no row of a reader is ever written here.
 */
export class SubstituteService {
  constructor(private readonly deps: SliceDeps) {}

  /** Whom I have named, and for whom I stand in. */
  mine(caller: Caller) {
    return this.deps.database.transaction(tx => this.page(tx, caller));
  }

  /** People a leader can choose from. */
  candidates(caller: Caller, search: string): Promise<PersonShape[]> {
    const { organisationId, personId } = caller;
    return this.deps.database.transaction(async tx => {
      if (!(await mayName(tx, caller))) throw new NotFoundError();
      const found = await findPeople(tx, organisationId, search);
      return found.filter(({ id }) => id !== personId);
    });
  }

  /** Names one; the same request twice is one. What is open already is told too. */
  async name(caller: Caller, wish: SubstituteWish) {
    const page = await this.deps.database.transaction(async tx => {
      await this.lockLeader(tx, caller);
      const known = await findSubstitution(tx, caller, wish.id);
      if (!known) await this.nameIn(tx, caller, wish);
      return this.page(tx, caller);
    });
    this.deps.dueFacts.wake();
    return page;
  }

  /** Ends one at once: what has not left is not sent. */
  end(caller: Caller, id: string) {
    return this.deps.database.transaction(async tx => {
      await this.lockLeader(tx, caller);
      const known = await findSubstitution(tx, caller, id);
      if (!known) throw new NotFoundError();
      if (!known.ended) await this.endIn(tx, caller, id);
      return this.page(tx, caller);
    });
  }

  private async endIn(tx: Tx, caller: Caller, id: string): Promise<void> {
    const { clock, dueFacts } = this.deps;
    const { organisationId } = caller;
    await endSubstitution(tx, caller, id, clock.now());
    for (const subjectId of await plansToldTo(tx, organisationId, id)) {
      const which = { organisationId, subjectId, occurrences: [id] };
      await dueFacts.cancel(tx, which, clock.now());
    }
  }

  private async nameIn(tx: Tx, caller: Caller, wish: SubstituteWish) {
    const { clock, database } = this.deps;
    const { organisationId, personId: leaderId } = caller;
    const { id, from, until } = wish;
    const named: Substitution = {
      id,
      leaderId,
      substituteId: wish.personId,
      from,
      until,
    };
    await this.refuseUnfit(tx, caller, named);
    const now = clock.now();
    const today = clock.today();
    await insertSubstitution(tx, organisationId, named, now).catch(error => {
      // The id is another leader's: not there for this one.
      throw isUniqueViolation(error) ? new NotFoundError() : error;
    });
    const led = { organisationId, leaderId, now };
    for (const planId of await lockPlansLedBy(tx, led, database.dialect))
      await tellAnew(this.deps, tx, { organisationId, planId, now, today });
  }

  private async refuseUnfit(tx: Tx, caller: Caller, wish: Substitution) {
    const { organisationId } = caller;
    if (!(await mayName(tx, caller))) throw new NotFoundError();
    const person = await tx('mus_person')
      .where({
        organisation_id: organisationId,
        id: wish.substituteId,
        active: true,
      })
      .first('id');
    if (!person) throw new NotFoundError();
    const today = this.deps.clock.today();
    const others = await namedBy(tx, caller, today);
    const decided = decideSubstitute(wish, others, today);
    if (!decided.ok) throw new BadInputError(decided.problems);
  }

  /** Two requests of one leader come one after the other. */
  private async lockLeader(tx: Tx, { organisationId, personId }: Caller) {
    const me = tx('mus_person')
      .where({ organisation_id: organisationId, id: personId })
      .select('id');
    await lockRows(me, this.deps.database.dialect);
  }

  private async page(tx: Tx, caller: Caller) {
    const today = this.deps.clock.today();
    const named = await namedBy(tx, caller, today);
    const standing = await standsInFor(tx, caller, today);
    const views = [];
    for (const one of named) views.push(await this.view(tx, caller, one));
    return {
      named: views,
      standsInFor: standing.map(({ id, person, from, until }) => ({
        id,
        person,
        from,
        until,
        running: runsOn({ from, until }, today),
      })),
      can: { name: await mayName(tx, caller) },
    };
  }

  private async view(tx: Tx, caller: Caller, named: NamedSubstitution) {
    const { id, person, from, until, mailAddress } = named;
    const { allowedMailDomains } = this.deps.settings.organisation;
    return {
      id,
      person,
      from,
      until,
      running: runsOn(named, this.deps.clock.today()),
      reachableByMail: reachableByMail(mailAddress, allowedMailDomains),
      planOfTheirs: await hasPlanWith(tx, caller, person.id),
    };
  }
}
