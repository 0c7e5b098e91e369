import { Problem, roundProblems } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import {
  BadInputError,
  ConflictError,
  NotFoundError,
  VersionConflict,
} from '../http/errors';
import { Caller } from '../people/Caller';
import { QuestionnaireLine } from '../questionnaires/Questionnaire';
import { QuestionnaireStore } from '../questionnaires/QuestionnaireStore';
import { seniorAgeOf } from '../senior/seniorAge';
import { directoryOffersSenior } from '../senior/seniorAnswers';
import { SliceDeps } from '../slice';
import { BoardRow, Candidate, Round, RoundInput, RoundLine } from './Round';
import { RoundKey, RoundStore } from './RoundStore';

/** What the service works with. */
export interface RoundServiceDeps extends Pick<
  SliceDeps,
  'database' | 'clock' | 'ids' | 'settings'
> {
  readonly rounds: RoundStore;
  readonly questionnaires: QuestionnaireStore;
}

/** A round as the unit's leader sees it. */
export interface RoundView extends Round {
  readonly questionnaires: QuestionnaireLine[];
  readonly board: BoardRow[];
  /** Can be invited; people without a leader are not among them. */
  readonly notInvited: Candidate[];
  /** Who is told of the senior talk in the invitation, and from which age (M02). */
  readonly seniorOffer: { toldTo: 'all' | 'offered'; age: number };
  readonly can: { edit: boolean; send: boolean };
}

function refuseProblems(input: RoundInput): void {
  const problems: Problem[] = roundProblems(
    input,
    input.context.goals.map(({ id }) => id),
  );
  if (problems.length > 0) throw new BadInputError(problems);
}

/** Rounds of the units that the caller leads; to anybody else they are not there. */
export class RoundService {
  constructor(private readonly deps: RoundServiceDeps) {}

  /** Newest first. */
  list({ organisationId, personId }: Caller): Promise<RoundLine[]> {
    return this.deps.database.transaction(tx =>
      this.deps.rounds.list(tx, { organisationId, leaderPersonId: personId }),
    );
  }

  /**
   * Starts a round with the unit's core task and goals (T02, T03). The same
   * round started twice is one. Throws `NotFoundError` for a unit that is not
   * mine, `BadInputError` when dates do not fit together.
   */
  async start(
    caller: Caller,
    unitId: string,
    input: RoundInput,
  ): Promise<RoundView> {
    refuseProblems(input);
    const { organisationId, personId: leaderPersonId } = caller;
    return this.deps.database.transaction(async tx => {
      if (
        !(await this.deps.rounds.lockUnit(tx, {
          organisationId,
          leaderPersonId,
          unitId,
        }))
      )
        throw new NotFoundError();
      const round = {
        ...input,
        organisationId,
        leaderPersonId,
        unitId,
        id: this.deps.ids.next(),
        createdAt: this.deps.clock.now(),
      };
      const same = await this.deps.rounds.findSame(tx, round);
      if (!same) await this.deps.rounds.insert(tx, round);
      return this.view(tx, {
        organisationId,
        leaderPersonId,
        roundId: same ?? round.id,
      });
    });
  }

  /** A round with its forms and the board. */
  get(caller: Caller, roundId: string): Promise<RoundView> {
    return this.deps.database.transaction(tx =>
      this.view(tx, keyOf(caller, roundId)),
    );
  }

  /** Changes dates or signposts. Throws `VersionConflict` with the round as it stands. */
  update(
    caller: Caller,
    roundId: string,
    version: number,
    changes: Partial<RoundInput>,
  ): Promise<RoundView> {
    const key = keyOf(caller, roundId);
    return this.deps.database.transaction(async tx => {
      const before = await this.view(tx, key);
      if (!before.can.edit) throw new ConflictError('roundClosed');
      const input: RoundInput = { ...before, ...changes };
      refuseProblems(input);
      if (!(await this.deps.rounds.update(tx, key, version, input)))
        throw new VersionConflict(await this.view(tx, key));
      return this.view(tx, key);
    });
  }

  private async view(tx: Tx, key: RoundKey): Promise<RoundView> {
    const round = await this.deps.rounds.find(tx, key);
    if (!round) throw new NotFoundError();
    const board = await this.deps.rounds.board(tx, key);
    const candidates = await this.deps.rounds.candidates(tx, key);
    const notInvited = candidates.filter(
      ({ leaderPersonId }) => leaderPersonId !== null,
    );
    const open = round.state !== 'closed';
    const questionnaires = await this.deps.questionnaires.ofRound(
      tx,
      key.organisationId,
      key.roundId,
    );
    const known = await directoryOffersSenior(tx, key.organisationId);
    return {
      ...round,
      seniorOffer: {
        toldTo: known ? 'offered' : 'all',
        age: seniorAgeOf(this.deps.settings),
      },
      board,
      notInvited,
      questionnaires,
      can: { edit: open, send: open && notInvited.length > 0 },
    };
  }
}

function keyOf(
  { organisationId, personId }: Caller,
  roundId: string,
): RoundKey {
  return { organisationId, leaderPersonId: personId, roundId };
}
