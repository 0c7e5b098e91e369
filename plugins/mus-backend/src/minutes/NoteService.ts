import {
  MinutesCommand,
  MinutesContent,
  MinutesKind,
} from '@samtale/backstage-plugin-mus-common';
import { DateTime } from 'luxon';
import { ConflictError, NotFoundError, VersionConflict } from '../http/errors';
import {
  applyCommand,
  Change,
  changeMinutes,
  MinutesRequest,
} from './changeMinutes';
import { LoadedMinutes, MinutesDeps, StoredNote } from './Minutes';
import { notePage, NoteTraces } from './minutesPage';
import { readNotes } from './operations/readNotes';
import { holdNote } from './operations/writeNote';

/** "Mette skriver" lasts this long unless it is renewed. */
const HOLD_SECONDS = 20;

/** One note as its page shows it. */
export type NotePage = ReturnType<typeof notePage>;

/** A request about one note. */
export type NoteRequest = MinutesRequest & { readonly noteId: string };

function storedOf({ loaded }: Change, noteId: string): StoredNote {
  const stored = loaded.stored.get(noteId);
  if (!stored) throw new NotFoundError();
  return stored;
}

function pageOf(
  { question }: Change,
  { facts }: LoadedMinutes,
  noteId: string,
  traces: NoteTraces,
): NotePage {
  const note = facts.notes.find(one => one.id === noteId)!;
  return notePage(note, traces, question.now);
}

/** The notes of the minutes: each with a version of its own, so that two can write at once. */
export class NoteService {
  constructor(private readonly deps: MinutesDeps) {}

  /**
   * Adds a note under the client's id. The same request twice adds one; another
   * request under the same id is a conflict that carries the note as it stands.
   */
  add(
    request: NoteRequest & {
      saveId: string;
      kind: MinutesKind;
      topicId: string;
      position: number;
      content: MinutesContent;
    },
  ): Promise<NotePage> {
    const { noteId: id, saveId, kind, topicId, position, content } = request;
    return changeMinutes(this.deps, request, async change => {
      const again = this.sameSave(change, id, saveId);
      if (again) return again;
      const { party } = change.loaded;
      const note = { id, kind, topicId, position, content };
      const command = { type: 'addNote', party, ...note } as const;
      return this.apply(change, id, command, saveId);
    });
  }

  /**
   * Saves a note. The second copy of a request that was saved is answered like
   * the first; any other save from an older version is a conflict that carries
   * the text as it stands.
   */
  save(
    request: NoteRequest & {
      version: number;
      saveId: string;
      content: MinutesContent;
    },
  ): Promise<NotePage> {
    const { noteId: id, version, saveId, content } = request;
    return changeMinutes(this.deps, request, async change => {
      const stored = storedOf(change, id);
      if (stored.removed) throw new ConflictError('noteRemoved');
      const again = this.sameSave(change, id, saveId, version);
      if (again) return again;
      const { party } = change.loaded;
      const command = { type: 'changeNote', party, id, content } as const;
      return this.apply(change, id, command, saveId);
    });
  }

  /** Takes a note away; one that is gone already stays gone. */
  remove(request: NoteRequest & { version: number }): Promise<NotePage> {
    const { noteId: id, version } = request;
    return changeMinutes(this.deps, request, async change => {
      const stored = storedOf(change, id);
      if (!stored.removed && stored.version !== version)
        throw new VersionConflict(pageOf(change, change.loaded, id, stored));
      const { party } = change.loaded;
      const command = { type: 'removeNote', party, id } as const;
      return this.apply(change, id, command, this.deps.ids.next());
    });
  }

  /** Brings a removed note back with its text. */
  restore(request: NoteRequest): Promise<NotePage> {
    const { noteId: id } = request;
    return changeMinutes(this.deps, request, async change => {
      storedOf(change, id);
      const { party } = change.loaded;
      const command = { type: 'restoreNote', party, id } as const;
      return this.apply(change, id, command, this.deps.ids.next());
    });
  }

  /** "I am writing here", for 20 seconds; whoever else holds it keeps it. Saves are never refused for it. */
  hold(request: NoteRequest & { held: boolean }): Promise<NotePage> {
    const { noteId, held } = request;
    return changeMinutes(this.deps, request, async change => {
      storedOf(change, noteId);
      const { tx, question } = change;
      const later = DateTime.fromISO(question.now, { zone: 'utc' }).plus({
        seconds: HOLD_SECONDS,
      });
      const until = held ? later.toISO() : null;
      await holdNote(tx, { ...question, noteId, until });
      const notes = await readNotes(tx, question);
      const stored = notes.find(note => note.id === noteId)!;
      const reply = pageOf(change, change.loaded, noteId, stored);
      return { reply, changed: true };
    });
  }

  /** What to answer when the note is no longer at the version that the request was made on; null when it is. */
  private sameSave(
    change: Change,
    id: string,
    saveId: string,
    version: number | null = null,
  ) {
    const stored = change.loaded.stored.get(id) ?? null;
    if ((stored?.version ?? null) === version) return null;
    if (!stored) return null;
    const reply = pageOf(change, change.loaded, id, stored);
    if (stored.saveId === saveId) return { reply, changed: false };
    if (stored.removed) throw new ConflictError('noteRemoved');
    throw new VersionConflict(reply);
  }

  private async apply(
    change: Change,
    id: string,
    command: MinutesCommand,
    saveId: string,
  ) {
    const { loaded, changed } = await applyCommand(this.deps, change, command, {
      saveId,
      action: 'changeMinutes',
    });
    const before = change.loaded.stored.get(id);
    const { talk, party } = loaded;
    const traces: NoteTraces = {
      changedAt: change.question.now,
      changedBy: {
        id: change.question.personId,
        name: party === 'employee' ? talk.employee_name : talk.leader_name,
        entityRef: party === 'employee' ? talk.employee_ref : talk.leader_ref,
      },
      heldBy: before?.heldBy ?? null,
      heldUntil: before?.heldUntil ?? null,
    };
    const reply = pageOf(change, loaded, id, changed ? traces : before!);
    return { reply, changed };
  }
}
