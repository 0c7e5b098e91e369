import {
  decideParticipation,
  ParticipationCommand,
  participationAbilities,
  ParticipationFacts,
  Party,
  PostponeReason,
  talkState,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { ConflictError, NotFoundError } from '../../http/errors';
import { invitationOf } from '../../invitations/beginnings';
import { Caller } from '../../people/Caller';
import { SliceDeps } from '../../slice';
import { talksOf } from '../../talks/operations/findTalk';
import { readForm } from '../../talks/readForm';
import { talkFactsOf } from '../../talks/talkFacts';
import { partyOf, TalkRow } from '../../talks/TalkRow';
import { LockedTalk, TalkService } from '../../talks/TalkService';
import { lockEmployment } from '../lockEmployment';
import { openTalks } from '../openTalks';
import { BookingService } from '../times/BookingService';
import { ParticipationRow, readParticipation } from './readParticipation';

/** Where an invitation stands and what the caller can do about it. */
export interface ParticipationPage {
  readonly talkId: string;
  readonly state: string;
  readonly reason: PostponeReason | null;
  readonly setAsideOn: string | null;
  readonly invitations: number;
  readonly can: Record<ParticipationCommand, boolean>;
}

type Row = TalkRow & { form: string | null };

const nothing = {
  withdraw: false,
  inviteAgain: false,
  postpone: false,
  decline: false,
  resume: false,
};

/** Everything that would remind somebody of a talk that does not take place. */
const reminders = [
  'invitation',
  'preparationReminder',
  'bothReady',
  'talkHolder',
  'roundCloses',
];

/** Invitations that are withdrawn or sent again; talks that are postponed, declined, taken up again. */
export class ParticipationService {
  constructor(
    private readonly deps: SliceDeps,
    private readonly talks: TalkService,
    private readonly bookings: BookingService,
  ) {}

  /** Where the invitation stands; for the two. */
  get(caller: Caller, talkId: string): Promise<ParticipationPage> {
    return this.deps.database.transaction(tx => this.read(tx, caller, talkId));
  }

  /** Withdraws an invitation that nobody has begun to prepare for. */
  withdraw(caller: Caller, talkId: string): Promise<ParticipationPage> {
    return this.change(caller, talkId, 'withdraw', async (tx, { row }) => {
      await this.setAside(tx, row);
      // The employee can be invited to the round again.
      await this.update(tx, row, { state: 'withdrawn', round_id: null });
    });
  }

  /** Sends the invitation once more; once a day. */
  inviteAgain(caller: Caller, talkId: string): Promise<ParticipationPage> {
    return this.change(caller, talkId, 'inviteAgain', async (tx, { row }) => {
      const { clock, dueFacts } = this.deps;
      const { invitations } = await this.participationOf(tx, row);
      const number = invitations + 1;
      const fact = invitationOf({
        organisationId: row.organisation_id,
        id: row.id,
        invitedAt: clock.now(),
      });
      const again = { ...fact, occurrence: `invitation-${number}` };
      await dueFacts.add(tx, [again], clock.now());
      await this.update(tx, row, {
        invitations: number,
        invited_again_on: clock.today(),
      });
    });
  }

  /** Postpones for one of four reasons; what was written stays. */
  postpone(
    caller: Caller,
    talkId: string,
    reason: PostponeReason,
  ): Promise<ParticipationPage> {
    return this.change(caller, talkId, 'postpone', async (tx, { row }) => {
      await this.setAside(tx, row);
      await this.update(tx, row, {
        state: 'postponed',
        set_aside_reason: reason,
        set_aside_on: this.deps.clock.today(),
      });
    });
  }

  /** The employee declines, where the form allows it. */
  decline(caller: Caller, talkId: string): Promise<ParticipationPage> {
    return this.change(caller, talkId, 'decline', async (tx, { row }) => {
      await this.setAside(tx, row);
      await this.update(tx, row, {
        state: 'declined',
        set_aside_on: this.deps.clock.today(),
      });
    });
  }

  /** Takes a postponed or declined talk up where it stood. */
  resume(caller: Caller, talkId: string): Promise<ParticipationPage> {
    return this.change(caller, talkId, 'resume', async (tx, { row }) => {
      await this.refuseSecond(tx, row);
      const facts = { ...talkFactsOf(row), setAside: null };
      await this.update(tx, row, {
        state: talkState(facts),
        set_aside_reason: null,
        set_aside_on: null,
      });
    });
  }

  private async change(
    caller: Caller,
    talkId: string,
    command: ParticipationCommand,
    work: (tx: Tx, talk: LockedTalk) => Promise<void>,
  ): Promise<ParticipationPage> {
    let page: ParticipationPage | undefined;
    await this.talks.change(caller, talkId, command, async (tx, talk) => {
      const facts = await this.facts(tx, talk.row, talk.party);
      const decided = decideParticipation(facts, command);
      if (!decided.ok)
        throw new ConflictError(decided.problems[0].code, decided.problems);
      await work(tx, talk);
      page = await this.read(tx, caller, talkId);
      return true;
    });
    if (!page) throw new NotFoundError();
    return page;
  }

  /** The time is called off and nobody is reminded any more. */
  private async setAside(tx: Tx, row: Row): Promise<void> {
    await this.bookings.callOff(tx, row);
    const which = {
      organisationId: row.organisation_id,
      subjectId: row.id,
      kinds: reminders,
    };
    await this.deps.dueFacts.cancel(tx, which, this.deps.clock.now());
  }

  /** After a talk was declined another one may have begun. */
  private async refuseSecond(tx: Tx, row: Row): Promise<void> {
    const { organisation_id: organisationId, id } = row;
    const { employment_id } = await this.participationOf(tx, row);
    await lockEmployment(tx, organisationId, employment_id);
    const today = this.deps.clock.today();
    const open = await openTalks(tx, organisationId, [employment_id], today);
    if (open.some(talk => talk.talkId !== id))
      throw new ConflictError('hasOpenTalk');
  }

  private async update(tx: Tx, row: Row, change: object): Promise<void> {
    await tx('mus_talk')
      .where({ organisation_id: row.organisation_id, id: row.id })
      .update({ ...change, version: tx.raw('version + 1') });
  }

  private participationOf(tx: Tx, row: TalkRow): Promise<ParticipationRow> {
    return readParticipation(tx, row.organisation_id, row.id);
  }

  private async facts(
    tx: Tx,
    row: Row,
    party: Party,
  ): Promise<ParticipationFacts> {
    const { invited_again_on: invitedAgainOn } = await this.participationOf(
      tx,
      row,
    );
    return {
      state: row.state,
      party,
      anySheetStarted: talkFactsOf(row).anySheetStarted,
      startedAt: row.started_at,
      heldAt: row.held_at,
      mayDecline: readForm(row).mayDecline === true,
      invitedAgainOn,
      today: this.deps.clock.today(),
    };
  }

  private async read(
    tx: Tx,
    caller: Caller,
    talkId: string,
  ): Promise<ParticipationPage> {
    const now = this.deps.clock.now();
    const row: Row | undefined = await talksOf(tx, { ...caller, now })
      .where('t.id', talkId)
      .leftJoin('mus_questionnaire_version as qv', join =>
        join
          .on('qv.organisation_id', '=', 't.organisation_id')
          .andOn('qv.id', '=', 't.questionnaire_version_id'),
      )
      .select({ form: 'qv.document' })
      .first();
    if (!row || row.reader_level === 'status') throw new NotFoundError();
    const stands = await this.participationOf(tx, row);
    const facts = await this.facts(tx, row, partyOf(row, caller.personId));
    const can = participationAbilities(facts);
    return {
      talkId,
      state: row.state,
      reason: stands.set_aside_reason,
      setAsideOn: stands.set_aside_on,
      invitations: stands.invitations,
      can: row.reader_level === 'write' ? can : nothing,
    };
  }
}
