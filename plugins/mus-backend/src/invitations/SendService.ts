import { publishProblems } from '@samtale/backstage-plugin-mus-common';
import { entryOf } from '../access/entryOf';
import { Tx } from '../database/Database';
import { BadInputError, ConflictError, NotFoundError } from '../http/errors';
import { Caller } from '../people/Caller';
import { PersonShape } from '../people/personShape';
import { FrozenVersion, Questionnaire } from '../questionnaires/Questionnaire';
import { QuestionnaireStore } from '../questionnaires/QuestionnaireStore';
import { isSameForm } from '../questionnaires/versions/isSameForm';
import { BoardRow } from '../rounds/Round';
import { RoundKey, RoundStore } from '../rounds/RoundStore';
import { SliceDeps } from '../slice';
import { holderToldOf, invitationOf, readersOf } from './beginnings';
import { InvitationStore, NewTalk } from './InvitationStore';
import { refuseOpenTalks } from './refuseOpenTalks';
import { Invitees, whoToInvite } from './whoToInvite';

/** What sending works with. */
export interface SendServiceDeps extends Pick<
  SliceDeps,
  'database' | 'clock' | 'ids' | 'readers' | 'accessLog' | 'dueFacts'
> {
  readonly rounds: RoundStore;
  readonly questionnaires: QuestionnaireStore;
  readonly invitations: InvitationStore;
}

/** What the leader asks for on the check page. */
export interface SendCommand {
  readonly questionnaireId: string;
  /** The version of the draft that was looked at. */
  readonly draftVersion: number;
  readonly employmentIds: readonly string[];
}

/** What came of it. */
export interface Sent {
  readonly versionNumber: number;
  readonly invited: Array<{ talkId: string; employee: PersonShape }>;
  readonly unreached: PersonShape[];
}

function refuseDraft(
  { version, document }: Questionnaire,
  seenVersion: number,
): void {
  if (version !== seenVersion) throw new ConflictError('draftChanged');
  const problems = publishProblems(document);
  if (problems.length > 0) throw new ConflictError(problems[0].code, problems);
}

const toInvited = ({ talkId, employee }: BoardRow) => ({ talkId, employee });

/** Sends a form to employees: freezes it and makes their talks (T11). */
export class SendService {
  constructor(private readonly deps: SendServiceDeps) {}

  /**
   * Freezes the form and invites, all or nothing. Sent twice it has one
   * effect: who is in the round is not invited again, and an unchanged form
   * keeps its number. Throws `NotFoundError` when the form is not mine,
   * `ConflictError` when the draft changed since it was looked at or cannot be
   * sent, `BadInputError` when somebody cannot be invited.
   */
  async send(caller: Caller, command: SendCommand): Promise<Sent> {
    const sent = await this.deps.database.transaction(tx =>
      this.sendIn(tx, caller, command),
    );
    this.deps.dueFacts.wake();
    return sent;
  }

  private async sendIn(
    tx: Tx,
    caller: Caller,
    command: SendCommand,
  ): Promise<Sent> {
    const { key, questionnaire } = await this.lock(
      tx,
      caller,
      command.questionnaireId,
    );
    refuseDraft(questionnaire, command.draftVersion);
    const board = await this.deps.rounds.board(tx, key);
    const invitees = whoToInvite(
      command.employmentIds,
      board,
      await this.deps.rounds.candidates(tx, key),
    );
    if (invitees.problems.length > 0)
      throw new BadInputError(invitees.problems);
    await refuseOpenTalks(tx, {
      ...key,
      employmentIds: command.employmentIds,
      candidates: invitees.toInvite,
      today: this.deps.clock.today(),
    });
    const versionNumber = await this.invite(tx, key, questionnaire, invitees);
    const invited = (await this.deps.rounds.board(tx, key)).filter(row =>
      command.employmentIds.includes(row.employmentId),
    );
    return {
      versionNumber,
      invited: invited.map(toInvited),
      unreached: invited.filter(row => row.unreached).map(row => row.employee),
    };
  }

  /** The form with its round locked, so that a round is sent once at a time. */
  private async lock(
    tx: Tx,
    { organisationId, personId: leaderPersonId }: Caller,
    questionnaireId: string,
  ) {
    const found = await this.deps.questionnaires.find(tx, {
      organisationId,
      leaderPersonId,
      questionnaireId,
    });
    if (!found) throw new NotFoundError();
    const key = { organisationId, leaderPersonId, roundId: found.roundId };
    const round = await this.deps.rounds.lock(tx, key);
    // Read again under the lock: another sender may have frozen a version meanwhile.
    const questionnaire = await this.deps.questionnaires.find(tx, {
      organisationId,
      leaderPersonId,
      questionnaireId,
    });
    if (!round || !questionnaire) throw new NotFoundError();
    if (round.state === 'closed') throw new ConflictError('roundClosed');
    return { key, questionnaire };
  }

  private async invite(
    tx: Tx,
    key: RoundKey,
    questionnaire: Questionnaire,
    { toInvite }: Invitees,
  ): Promise<number> {
    const now = this.deps.clock.now();
    if (toInvite.length === 0)
      return (await this.lastFrozen(tx, key, questionnaire))?.number ?? 0;
    const frozen = await this.freeze(tx, key, questionnaire, now);
    const talks = toInvite.map((candidate): NewTalk => ({
      organisationId: key.organisationId,
      id: this.deps.ids.next(),
      roundId: key.roundId,
      employmentId: candidate.employmentId,
      unitId: candidate.unitId,
      employeePersonId: candidate.person.id,
      leaderPersonId: candidate.leaderPersonId,
      questionnaireVersionId: frozen.id,
      openingRule: frozen.document.openingRule,
      invitedAt: now,
    }));
    await this.deps.invitations.insertTalks(tx, talks);
    await this.deps.readers.grant(
      tx,
      talks.flatMap((talk, at) =>
        readersOf(talk, key.leaderPersonId, toInvite[at].ownLeaderPersonId),
      ),
    );
    const held = talks.filter(
      (talk, at) => talk.leaderPersonId !== toInvite[at].ownLeaderPersonId,
    );
    const told = [...talks.map(invitationOf), ...held.map(holderToldOf)];
    await this.deps.dueFacts.add(tx, told, now);
    await this.log(tx, key, talks);
    await this.deps.rounds.setState(tx, key, 'sent');
    return frozen.number;
  }

  private lastFrozen(
    tx: Tx,
    { organisationId }: RoundKey,
    { id }: Questionnaire,
  ): Promise<FrozenVersion | undefined> {
    return this.deps.questionnaires.lastFrozen(tx, organisationId, id);
  }

  /** The version to send: the last one when nothing changed since, else a new one. */
  private async freeze(
    tx: Tx,
    key: RoundKey,
    questionnaire: Questionnaire,
    now: string,
  ): Promise<FrozenVersion> {
    const last = await this.lastFrozen(tx, key, questionnaire);
    if (last && isSameForm(last.document, questionnaire.document)) return last;
    const frozen = {
      id: this.deps.ids.next(),
      number: (last?.number ?? 0) + 1,
      document: questionnaire.document,
    };
    await this.deps.questionnaires.freeze(
      tx,
      key.organisationId,
      questionnaire.id,
      frozen,
      now,
    );
    return frozen;
  }

  private async log(
    tx: Tx,
    { organisationId, leaderPersonId }: RoundKey,
    talks: readonly NewTalk[],
  ): Promise<void> {
    for (const { id } of talks) {
      await this.deps.accessLog.record(
        tx,
        entryOf(
          { organisationId, personId: leaderPersonId },
          'talk',
          id,
          'invite',
        ),
      );
    }
  }
}
