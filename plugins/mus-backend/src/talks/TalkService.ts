import {
  decideTalk,
  Language,
  Party,
  talkState,
} from '@samtale/backstage-plugin-mus-common';
import { entryOf } from '../access/entryOf';
import { loadTalkForm } from '../cards/loadTalkForm';
import { Tx } from '../database/Database';
import { ConflictError, NotFoundError } from '../http/errors';
import { Caller } from '../people/Caller';
import { updateSheet } from '../sheets/operations/updateSheet';
import { listAnswers } from '../sheets/operations/answers';
import { SliceDeps } from '../slice';
import { headOf, stubOf } from './headOf';
import { findTalkPage, lockTalk, talksOf } from './operations/findTalk';
import { talkInstead } from './operations/talkInstead';
import { listReaders } from './operations/listReaders';
import { updateTalk } from './operations/updateTalk';
import { openingFor } from './otherAnswers';
import { presentTalk } from './presentTalk';
import { readAccessLog } from './readAccessLog';
import { commandFactsOf, talkFactsOf } from './talkFacts';
import { otherParty, partyOf, sheetOf, TalkPageRow, TalkRow } from './TalkRow';

/** A talk that is locked for a change by one of the two. */
export interface LockedTalk {
  readonly row: TalkRow & { form: string | null };
  readonly party: Party;
}

/** Reads talks, starts them and notes that they were held. */
export class TalkService {
  constructor(private readonly deps: SliceDeps) {}

  /** My talks, newest first; as one of the two when asked for. */
  async mine(caller: Caller, as: Party | undefined) {
    const { database, clock } = this.deps;
    const rows: TalkRow[] = await database.transaction(tx => {
      const query = talksOf(tx, { ...caller, now: clock.now() })
        .whereIn('reader.level', ['write', 'read'])
        .orderBy([
          { column: 't.invited_at', order: 'desc' },
          { column: 't.id' },
        ]);
      return as ? query.where(`t.${as}_person_id`, caller.personId) : query;
    });
    return rows.map(headOf);
  }

  /** A talk as far as it is open to the caller; the opening, or what else is done with it, is logged. */
  async get(caller: Caller, talkId: string, action?: 'printPreparation') {
    return this.deps.database.transaction(tx =>
      this.read(tx, caller, talkId, action),
    );
  }

  /** Who has opened the talk, as far as the caller may know. Looking is no opening. */
  async accessLog(caller: Caller, talkId: string, language: Language) {
    const { database, clock, accessLog } = this.deps;
    const { organisationId, personId } = caller;
    return database.transaction(async tx => {
      const row = await findTalkPage(tx, {
        organisationId,
        personId,
        talkId,
        now: clock.now(),
      });
      if (!row || row.reader_level === 'status') throw new NotFoundError();
      const entries = await accessLog.list(tx, organisationId, 'talk', talkId);
      return readAccessLog(
        row,
        partyOf(row, personId),
        personId,
        entries,
        language,
      );
    });
  }

  /** "Start samtalen": both preparations open as they are. Pressing twice is the same. */
  async start(caller: Caller, talkId: string) {
    await this.change(caller, talkId, 'start', async (tx, { row }) => {
      if (row.started_at !== null) return false;
      this.allow(row, 'startTalk');
      const now = this.deps.clock.now();
      const started = { ...row, started_at: now };
      await updateTalk(tx, row, {
        started_at: now,
        state: talkState(talkFactsOf(started)),
      });
      await this.noteOpened(tx, started);
      await this.stopReminders(tx, row, now);
      return true;
    });
    return this.get(caller, talkId);
  }

  /** The talk has been held; a talk can be held without being started here. */
  async markHeld(caller: Caller, talkId: string) {
    await this.change(caller, talkId, 'held', async (tx, { row }) => {
      if (row.held_at !== null) return false;
      this.allow(row, 'markHeld');
      const now = this.deps.clock.now();
      await updateTalk(tx, row, {
        held_at: now,
        state: talkState(talkFactsOf({ ...row, held_at: now })),
      });
      await this.stopReminders(tx, row, now);
      return true;
    });
    return this.get(caller, talkId);
  }

  /**
   * Runs a change on a locked talk, logs it, and tells both pages afterwards.
   * `work` answers false when there was nothing to do. Only who may write gets
   * this far; everybody else finds nothing.
   */
  async change(
    caller: Caller,
    talkId: string,
    action: string,
    work: (tx: Tx, talk: LockedTalk) => Promise<boolean>,
  ): Promise<void> {
    const { database, accessLog, live, dueFacts } = this.deps;
    const row = await database.transaction(async tx => {
      const talk = await this.lock(tx, caller, talkId);
      if (!(await work(tx, talk))) return null;
      await accessLog.record(tx, entryOf(caller, 'talk', talkId, action));
      return talk.row;
    });
    if (!row) return;
    dueFacts.wake();
    await live.changed({
      kind: 'talk',
      id: talkId,
      entityRefs: [row.employee_ref, row.leader_ref],
    });
  }

  /** The talk for writing; throws `NotFoundError` unless the caller may write. */
  async lock(tx: Tx, caller: Caller, talkId: string): Promise<LockedTalk> {
    const { organisationId, personId } = caller;
    const question = {
      organisationId,
      personId,
      talkId,
      now: this.deps.clock.now(),
    };
    const row = await lockTalk(tx, question);
    if (!row || row.reader_level !== 'write') throw new NotFoundError();
    return { row, party: partyOf(row, personId) };
  }

  /** Notes which preparations can be read by the other from now on. */
  async noteOpened(tx: Tx, row: TalkRow): Promise<void> {
    for (const party of ['employee', 'leader'] as const) {
      const isOpen = openingFor(row, otherParty(party), false) === 'live';
      if (isOpen && sheetOf(row, party).openedAt === null) {
        await updateSheet(tx, row, party, { opened_at: this.deps.clock.now() });
      }
    }
  }

  private async read(
    tx: Tx,
    caller: Caller,
    talkId: string,
    action?: 'printPreparation',
  ) {
    const { clock, vault, accessLog } = this.deps;
    const { organisationId, personId } = caller;
    const now = clock.now();
    const row = await findTalkPage(tx, {
      organisationId,
      personId,
      talkId,
      now,
    });
    if (!row) throw new NotFoundError();
    if (row.reader_level === 'status') return stubOf(row);
    const party = partyOf(row, personId);
    const answers = await listAnswers(tx, row, this.readable(row, party));
    const readers = await listReaders(tx, organisationId, talkId, now);
    const form = await loadTalkForm(tx, vault, row);
    const looking = { personId, now, today: clock.today() };
    const goesOn = await talkInstead(tx, row, looking);
    const talk = await presentTalk(vault, {
      row,
      goesOn,
      party,
      form,
      answers,
      readers,
    });
    await accessLog.record(
      tx,
      entryOf(
        { organisationId, personId },
        'talk',
        talkId,
        action ?? (talk.other.open ? 'openOther' : 'open'),
      ),
    );
    return talk;
  }

  /** Whose rows are fetched at all: the other's leave the database only when they are open. */
  private readable(row: TalkPageRow, party: Party): [Party, Party?] {
    const other = otherParty(party);
    return openingFor(row, party, false) === 'live' ? [party, other] : [party];
  }

  private allow(row: TalkRow, command: 'startTalk' | 'markHeld'): void {
    const decided = decideTalk(commandFactsOf(row), command);
    if (!decided.ok)
      throw new ConflictError(decided.problems[0].code, decided.problems);
  }

  private async stopReminders(
    tx: Tx,
    row: TalkRow,
    now: string,
  ): Promise<void> {
    const which = {
      organisationId: row.organisation_id,
      subjectId: row.id,
      kinds: ['preparationReminder'],
    };
    await this.deps.dueFacts.cancel(tx, which, now);
  }
}
