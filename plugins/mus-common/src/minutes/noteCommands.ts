import { Outcome, refused } from '../problems';
import { mayWriteNote } from './mayWriteNote';
import { MinutesCommandOf, MinutesDecision } from './minutesCommand';
import { maxNotes, MinutesFacts, NoteFacts } from './minutesFacts';
import { saidBy } from './minutesState';

type MinutesOutcome = Outcome<MinutesDecision>;

const unchanged = (minutes: MinutesFacts): MinutesOutcome => ({
  ok: true,
  minutes,
});

/** Puts a note in; the content version rises when the minutes say something else than before. */
function withNote(minutes: MinutesFacts, after: NoteFacts): MinutesOutcome {
  const before = minutes.notes.find(({ id }) => id === after.id);
  const notes = before
    ? minutes.notes.map(note => (note.id === after.id ? after : note))
    : [...minutes.notes, after];
  const saysElse = (before ? saidBy(before) : null) !== saidBy(after);
  const contentVersion = minutes.contentVersion + (saysElse ? 1 : 0);
  return { ok: true, minutes: { ...minutes, notes, contentVersion } };
}

/** Adds a note under an id made by the client; the same again adds nothing. */
export function addNote(
  minutes: MinutesFacts,
  command: MinutesCommandOf<'addNote'>,
): MinutesOutcome {
  const { id, kind, topicId, position, content, party } = command;
  const there = minutes.notes.find(note => note.id === id);
  if (there) return there.removed ? refused('noteRemoved') : unchanged(minutes);
  if (!mayWriteNote(minutes.rule, party, kind)) return refused('notYourNotes');
  if (minutes.notes.filter(note => !note.removed).length >= maxNotes)
    return refused('tooManyNotes', '', { max: maxNotes });
  const note = { id, kind, topicId, position, content };
  return withNote(minutes, { ...note, version: 1, removed: false });
}

function find(
  minutes: MinutesFacts,
  { id, party }: { id: string; party: string },
): Outcome<{ note: NoteFacts }> {
  const note = minutes.notes.find(one => one.id === id);
  if (!note) return refused('noteUnknown');
  return mayWriteNote(minutes.rule, party, note.kind)
    ? { ok: true, note }
    : refused('notYourNotes');
}

/** Changes what a note says. */
export function changeNote(
  minutes: MinutesFacts,
  command: MinutesCommandOf<'changeNote'>,
): MinutesOutcome {
  const found = find(minutes, command);
  if (!found.ok) return found;
  const { note } = found;
  if (note.removed) return refused('noteRemoved');
  const { content } = command;
  return JSON.stringify(content) === JSON.stringify(note.content)
    ? unchanged(minutes)
    : withNote(minutes, { ...note, content, version: note.version + 1 });
}

/** Takes a note away, or brings it back. */
export function turnNote(
  minutes: MinutesFacts,
  command: MinutesCommandOf<'removeNote' | 'restoreNote'>,
): MinutesOutcome {
  const found = find(minutes, command);
  if (!found.ok) return found;
  const removed = command.type === 'removeNote';
  return found.note.removed === removed
    ? unchanged(minutes)
    : withNote(minutes, {
        ...found.note,
        removed,
        version: found.note.version + 1,
      });
}
