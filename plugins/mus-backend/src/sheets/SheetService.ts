import {
  AnswerValue,
  decideSheet,
  isUnwritten,
  mayAnswer,
  Party,
  Problem,
  QuestionnaireDocument,
  SheetCommand,
  SheetState,
  signalOf,
  talkState,
} from '@samtale/backstage-plugin-mus-common';
import { entryOf } from '../access/entryOf';
import {
  loadTalkForm,
  narrowedForm,
  sheetCardsOf,
  TalkForm,
} from '../cards/loadTalkForm';
import { Tx } from '../database/Database';
import { BadInputError, ConflictError } from '../http/errors';
import { Precondition } from '../http/precondition';
import { Caller } from '../people/Caller';
import { SliceDeps } from '../slice';
import { sheetFactsOf, talkFactsOf } from '../talks/talkFacts';
import { LockedTalk, TalkService } from '../talks/TalkService';
import { sheetOf, TalkRow } from '../talks/TalkRow';
import { openAnswers, sealSnapshot } from './openAnswers';
import { AnswerRow, listAnswers } from './operations/answers';
import { nudge } from './nudge';
import { SheetChange, updateSheet } from './operations/updateSheet';
import { updateSheetAndTalk } from './operations/updateSheetAndTalk';
import { refuseBadAnswer } from './refuseBadAnswer';
import { saveAnswer, SavedAnswer } from './saveAnswer';

/** What is saved, and from which version. */
export interface AnswerSave {
  readonly talkId: string;
  readonly questionId: string;
  readonly saveId: string;
  readonly value: AnswerValue;
  readonly precondition: Precondition;
}

/** The talk as it is after this party's preparation has this state. */
function withSheet(row: TalkRow, party: Party, state: SheetState): TalkRow {
  return party === 'employee'
    ? { ...row, employee_sheet: state }
    : { ...row, leader_sheet: state };
}

/** Answers whose version on the screen is not the stored one. */
function differences(
  answers: readonly AnswerRow[],
  versions: Readonly<Record<string, number>>,
): Problem[] {
  const stored = new Map(
    answers.map(answer => [answer.question_id, answer.version]),
  );
  const ids = new Set([...stored.keys(), ...Object.keys(versions)]);
  return [...ids]
    .filter(id => stored.get(id) !== versions[id])
    .map(id => ({ path: `versions.${id}`, code: 'answersDiffer' }));
}

/** One party's preparation: answers, ready, taken back, on paper. */
export class SheetService {
  constructor(
    private readonly deps: SliceDeps,
    private readonly talks: TalkService,
  ) {}

  /** Saves one answer over the version it was made from. 200 means committed. */
  async save(caller: Caller, save: AnswerSave): Promise<SavedAnswer> {
    return this.deps.database.transaction(async tx => {
      const talk = await this.talks.lock(tx, caller, save.talkId);
      const { row, party } = talk;
      const talkForm = await loadTalkForm(tx, this.deps.vault, row);
      const form = await this.formWith(tx, talk, talkForm, save.questionId);
      if (!mayAnswer(form, party, save.questionId)) {
        throw new BadInputError([
          { path: 'questionId', code: 'unknownQuestion' },
        ]);
      }
      refuseBadAnswer(form, save);
      this.decide(talk, 'answer', talkForm);
      const saved = await saveAnswer(tx, this.deps, { ...save, row, party });
      if (saved.written) await this.noteSaved(tx, caller, talk);
      return saved;
    });
  }

  /** Marks the preparation as ready, exactly as it was on the screen. */
  async markReady(
    caller: Caller,
    talkId: string,
    versions: Readonly<Record<string, number>>,
  ) {
    await this.talks.change(
      caller,
      talkId,
      'ready',
      async (tx, { row, party }) => {
        if (sheetOf(row, party).state === 'ready') return false;
        const state = this.decide({ row, party }, 'markReady');
        const problems = differences(
          await listAnswers(tx, row, [party]),
          versions,
        );
        if (problems.length > 0)
          throw new ConflictError('answersDiffer', problems);
        await this.handIn(tx, row, party, state);
        return true;
      },
    );
    return this.talks.get(caller, talkId);
  }

  /** "Forberedt på papir": counts as ready. */
  async markOnPaper(caller: Caller, talkId: string) {
    await this.talks.change(
      caller,
      talkId,
      'onPaper',
      async (tx, { row, party }) => {
        if (sheetOf(row, party).state === 'onPaper') return false;
        await this.handIn(
          tx,
          row,
          party,
          this.decide({ row, party }, 'markOnPaper'),
        );
        return true;
      },
    );
    return this.talks.get(caller, talkId);
  }

  /** Takes the preparation back. What the other could read already stays readable. */
  async takeBack(caller: Caller, talkId: string) {
    await this.talks.change(
      caller,
      talkId,
      'takeBack',
      async (tx, { row, party }) => {
        if (sheetOf(row, party).state === 'draft') return false;
        const form = await loadTalkForm(tx, this.deps.vault, row);
        const state = this.decide({ row, party }, 'takeBack', form);
        const snapshot = await this.firstVersion(tx, row, party);
        await this.writeSheet(tx, row, party, {
          state,
          ready_at: null,
          ...snapshot,
        });
        return true;
      },
    );
    return this.talks.get(caller, talkId);
  }

  /** The form of this talk as its writer has it: also themes no longer chosen, where something is written. */
  private async formWith(
    tx: Tx,
    { row, party }: Pick<LockedTalk, 'row' | 'party'>,
    form: TalkForm,
    questionId: string,
  ): Promise<QuestionnaireDocument> {
    const chosen = narrowedForm(form, []);
    const isThere = mayAnswer(chosen, party, questionId);
    if (isThere || form.optionalThemes.length === 0) return chosen;
    const answers = await listAnswers(tx, row, [party]);
    return narrowedForm(
      form,
      answers.map(({ question_id }) => question_id),
    );
  }

  /** The leader reminds the employee. */
  nudge(caller: Caller, talkId: string) {
    return nudge(this.deps, this.talks, caller, talkId);
  }

  private decide(
    { row, party }: Pick<LockedTalk, 'row' | 'party'>,
    command: SheetCommand,
    form?: TalkForm,
  ): SheetState {
    const cards = form && sheetCardsOf(form, party);
    const decided = decideSheet(sheetFactsOf(row, party, cards), command);
    if (!decided.ok)
      throw new ConflictError(decided.problems[0].code, decided.problems);
    return decided.state;
  }

  /** The first answer begins the preparation; every save is logged. */
  private async noteSaved(
    tx: Tx,
    caller: Caller,
    { row, party }: LockedTalk,
  ): Promise<void> {
    if (isUnwritten(sheetOf(row, party).state))
      await this.writeSheet(tx, row, party, { state: 'draft' });
    await this.deps.accessLog.record(
      tx,
      entryOf(caller, 'talk', row.id, 'saveAnswer'),
    );
  }

  /** Writes the preparation and, where it follows, the state of the talk. */
  private async writeSheet(
    tx: Tx,
    row: TalkRow,
    party: Party,
    change: SheetChange & { state: SheetState },
  ) {
    const after = withSheet(row, party, change.state);
    const state = talkState(talkFactsOf(after));
    if (state === row.state) await updateSheet(tx, row, party, change);
    else {
      const both = { sheet: change, talk: { state } };
      await updateSheetAndTalk(tx, row, party, both);
    }
    return after;
  }

  private async handIn(
    tx: Tx,
    row: TalkRow,
    party: Party,
    state: SheetState,
  ): Promise<void> {
    const now = this.deps.clock.now();
    const after = await this.writeSheet(tx, row, party, {
      state,
      ready_at: now,
    });
    await this.talks.noteOpened(tx, after);
    const both = [after.employee_sheet, after.leader_sheet].every(
      one => signalOf(one) !== 'notReady',
    );
    if (both) await this.tellBothReady(tx, row, now);
  }

  /** Once per talk, however often somebody takes back and hands in again. */
  private async tellBothReady(
    tx: Tx,
    row: TalkRow,
    now: string,
  ): Promise<void> {
    const fact = {
      organisationId: row.organisation_id,
      subjectKind: 'talk',
      subjectId: row.id,
      occurrence: 'bothReady',
      generation: 0,
      kind: 'bothReady',
      dueAt: now,
    } as const;
    const facts = (['employee', 'leader'] as const).map(recipientRole => ({
      ...fact,
      recipientRole,
    }));
    await this.deps.dueFacts.add(tx, facts, now);
  }

  /** The envelope of what the other could read, kept from the first time it is taken back. */
  private async firstVersion(
    tx: Tx,
    row: TalkRow,
    party: Party,
  ): Promise<Pick<SheetChange, 'snapshot'>> {
    if (sheetOf(row, party).openedAt === null) return {};
    const key = {
      organisation_id: row.organisation_id,
      talk_id: row.id,
      party,
    };
    const kept = await tx('mus_sheet')
      .where(key)
      .whereNotNull('snapshot')
      .first('party');
    if (kept) return {};
    const answers = await openAnswers(
      this.deps.vault,
      row,
      party,
      await listAnswers(tx, row, [party]),
    );
    return {
      snapshot: await sealSnapshot(tx, this.deps.vault, row, party, answers),
    };
  }
}
