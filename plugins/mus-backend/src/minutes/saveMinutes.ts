import {
  localDay,
  MinutesFacts,
  saidBy,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { ConflictError } from '../http/errors';
import { TalkQuestion } from '../talks/operations/findTalk';
import { ErasedError, OpenKey } from '../vault/Vault';
import { LoadedMinutes, MinutesDeps } from './Minutes';
import {
  minutesUnit,
  sealConfirmation,
  sealNote,
  sealVersion,
} from './minutesTexts';
import {
  keepVersion,
  writeConfirmation,
  writeMinutesRow,
} from './operations/writeMinutes';
import { insertNote, updateNote } from './operations/writeNote';

/** A note was not as it was read, although its talk was locked: nothing of this is committed. */
class MinutesMovedError extends Error {
  constructor() {
    super('The minutes changed while they were being saved');
    this.name = 'MinutesMovedError';
  }
}

/** Erased minutes take no notes: their talk is over. */
function erasedIsClosed(error: unknown): never {
  throw error instanceof ErasedError ? new ConflictError('talkClosed') : error;
}

/** A writing: before, after, by whom and when. */
interface Writing {
  readonly tx: Tx;
  readonly question: TalkQuestion;
  readonly before: LoadedMinutes;
  readonly after: MinutesFacts;
  readonly saveId: string;
  readonly key: OpenKey;
}

async function saveNotes({ tx, question, ...writing }: Writing): Promise<void> {
  const { before, after, saveId, key } = writing;
  const { now: changedAt, personId: changedBy } = question;
  for (const note of after.notes) {
    const known = before.stored.get(note.id);
    if (known?.version === note.version) continue;
    const sealed = sealNote(key, note, { saveId, changedAt, changedBy });
    if (!known) await insertNote(tx, question, sealed);
    else if (!(await updateNote(tx, question, sealed)))
      throw new MinutesMovedError();
  }
}

async function saveConfirmations(writing: Writing): Promise<void> {
  const { tx, question, before, after, key } = writing;
  const known = new Set(before.facts.confirmations);
  for (const said of after.confirmations.filter(one => !known.has(one))) {
    await writeConfirmation(tx, question, sealConfirmation(key, said));
    const { contentVersion, at } = said;
    const version = { contentVersion, at, reason: 'confirmed' } as const;
    await keepVersion(tx, question, sealVersion(key, version, after.notes));
  }
}

/** The first change of a day keeps the minutes as they stood when the day before ended. */
async function keepYesterday(
  writing: Writing,
  zone: string,
  today: string,
): Promise<void> {
  const { tx, question, before, after, key } = writing;
  const { facts, row } = before;
  const saysElse = facts.contentVersion !== after.contentVersion;
  const saidAnything = facts.notes.some(note => saidBy(note) !== null);
  if (!row || !saysElse || !saidAnything) return;
  if (localDay(row.changed_at, zone) >= today) return;
  const version = {
    contentVersion: facts.contentVersion,
    at: row.changed_at,
    reason: 'day',
  } as const;
  await keepVersion(tx, question, sealVersion(key, version, facts.notes));
}

/** Writes a decision, all of it in the caller's transaction, with what history keeps of it. */
export async function saveMinutes(
  deps: MinutesDeps,
  tx: Tx,
  question: TalkQuestion,
  before: LoadedMinutes,
  { after, saveId }: { after: MinutesFacts; saveId: string },
): Promise<void> {
  const { vault, clock, settings } = deps;
  const { organisationId, talkId, now } = question;
  const key =
    before.key ??
    (await vault
      .keyToWrite(tx, minutesUnit(organisationId, talkId))
      .catch(erasedIsClosed));
  const writing = { tx, question, before, after, saveId, key };
  await keepYesterday(writing, settings.organisation.zone, clock.today());
  await saveNotes(writing);
  await saveConfirmations(writing);
  await writeMinutesRow(tx, question, after, now);
}
