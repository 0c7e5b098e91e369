import { ChangedStretch, wordsChanged } from '../words';
import { NoteFacts } from './minutesFacts';
import { Reached } from './minutesSchema';

type Note = Pick<NoteFacts, 'id' | 'kind' | 'topicId' | 'content'>;

/** What became of one note between two versions of the minutes. */
export interface NoteChange extends Pick<NoteFacts, 'id' | 'kind' | 'topicId'> {
  readonly words: readonly ChangedStretch[];
  /** Of a task from last time, when it is another than before. */
  readonly reached: {
    readonly before: Reached | null;
    readonly after: Reached | null;
  } | null;
}

function changeOf(
  { id, kind, topicId }: Note,
  before: Note | undefined,
  after: Note | undefined,
): NoteChange[] {
  const said = [before?.content.text ?? '', after?.content.text ?? ''];
  const [was, is] = [before, after].map(note => note?.content.reached ?? null);
  if (said[0] === said[1] && was === is) return [];
  const reached = was === is ? null : { before: was, after: is };
  const words = said[0] === said[1] ? [] : wordsChanged(said[0], said[1]);
  return [{ id, kind, topicId, words, reached }];
}

/** The notes that differ between two versions, in the order of the later one; what went stands last. */
export function noteChanges(
  before: readonly Note[],
  after: readonly Note[],
): NoteChange[] {
  const was = new Map(before.map(note => [note.id, note]));
  const is = new Map(after.map(note => [note.id, note]));
  return [
    ...after.flatMap(note => changeOf(note, was.get(note.id), note)),
    ...before
      .filter(note => !is.has(note.id))
      .flatMap(note => changeOf(note, note, undefined)),
  ];
}
