import { Tx } from '../database/Database';
import { ConflictError, NotFoundError, VersionConflict } from '../http/errors';
import { Precondition } from '../http/precondition';
import { Caller } from '../people/Caller';
import { SliceDeps } from '../slice';
import { findTalkPage, TalkQuestion } from '../talks/operations/findTalk';
import { TalkService } from '../talks/TalkService';
import { partyOf } from '../talks/TalkRow';
import { ErasureUnit } from '../vault/Vault';
import {
  findOwnNote,
  insertOwnNote,
  OwnNoteRow,
  updateOwnNote,
} from './operations/ownNoteRows';
import { isErased } from './operations/isErased';

/** What somebody has noted about a talk for themselves. */
export interface OwnNote {
  text: string;
  version: number;
  savedAt: string;
}

/** Which talk, by whom. */
export interface OwnNoteRequest {
  readonly caller: Caller;
  readonly talkId: string;
}

/** Each note is erased by itself, with the preparation of who wrote it. */
export function ownNoteUnit(organisationId: string, id: string): ErasureUnit {
  return { organisationId, kind: 'notes', documentId: id, party: '' };
}

const textAddress = (version: number) => ({ field: 'text', version });

/** Own notes about a talk: private to the writer, whoever else is in the talk. */
export class OwnNoteService {
  constructor(
    private readonly deps: SliceDeps,
    private readonly talks: TalkService,
  ) {}

  /** My note, and whether I can write in it. */
  get(request: OwnNoteRequest) {
    const question = this.questionOf(request);
    return this.deps.database.transaction(async tx => {
      const talk = await findTalkPage(tx, question);
      if (!talk || talk.reader_level === 'status') throw new NotFoundError();
      const row = await findOwnNote(tx, question);
      const party = partyOf(talk, question.personId);
      const erased = await isErased(tx, question, party);
      return {
        note: row ? await this.open(question, row) : null,
        canWrite: talk.reader_level === 'write' && !erased,
      };
    });
  }

  /** Compare and set; the second copy of a request is answered like the first. */
  save(
    request: OwnNoteRequest & {
      saveId: string;
      text: string;
      precondition: Precondition;
    },
  ): Promise<OwnNote> {
    const question = this.questionOf(request);
    const { saveId, text, precondition } = request;
    return this.deps.database.transaction(async tx => {
      const { party } = await this.talks.lock(
        tx,
        request.caller,
        request.talkId,
      );
      if (await isErased(tx, question, party))
        throw new ConflictError('talkClosed');
      const row = (await findOwnNote(tx, question)) ?? null;
      const seen = precondition.kind === 'match' ? precondition.version : null;
      if ((row?.version ?? null) !== seen) {
        const current = row && (await this.open(question, row));
        if (current && row?.save_id === saveId) return current;
        throw new VersionConflict(current);
      }
      return this.write(tx, question, row, { saveId, text });
    });
  }

  private async write(
    tx: Tx,
    question: TalkQuestion,
    before: OwnNoteRow | null,
    { saveId, text }: { saveId: string; text: string },
  ): Promise<OwnNote> {
    const { organisationId, now } = question;
    const id = before?.id ?? this.deps.ids.next();
    const version = (before?.version ?? 0) + 1;
    const key = await this.deps.vault.keyToWrite(
      tx,
      ownNoteUnit(organisationId, id),
    );
    const fields = {
      content: key.seal(textAddress(version), text),
      version,
      save_id: saveId,
      saved_at: now,
    };
    if (!before) await insertOwnNote(tx, question, { id, ...fields });
    else if (!(await updateOwnNote(tx, organisationId, id, fields)))
      throw new Error('The note changed although its talk was locked');
    return { text, version, savedAt: now };
  }

  private async open(
    { organisationId }: TalkQuestion,
    { id, content, version, saved_at }: OwnNoteRow,
  ): Promise<OwnNote> {
    const key = await this.deps.vault.keyFor(ownNoteUnit(organisationId, id));
    const text = key.open(textAddress(version), content);
    return { text, version, savedAt: saved_at };
  }

  private questionOf({ caller, talkId }: OwnNoteRequest): TalkQuestion {
    const { organisationId, personId } = caller;
    return { organisationId, personId, talkId, now: this.deps.clock.now() };
  }
}
