import {
  minutesAbilities,
  minutesState,
  NoteFacts,
} from '@samtale/backstage-plugin-mus-common';
import { readForm } from '../talks/readForm';
import { LoadedMinutes, StoredNote } from './Minutes';

/** Who saved a note and who is writing in it. */
export type NoteTraces = Pick<
  StoredNote,
  'changedAt' | 'changedBy' | 'heldBy' | 'heldUntil'
>;

/** One note as its page shows it. */
export function notePage(note: NoteFacts, traces: NoteTraces, now: string) {
  const held = traces.heldUntil !== null && traces.heldUntil > now;
  const { id, kind, topicId, position, content, version } = note;
  return {
    id,
    kind,
    topicId,
    position,
    content,
    version,
    heldBy: held ? traces.heldBy : null,
    heldUntil: held ? traces.heldUntil : null,
    changedAt: traces.changedAt,
    changedBy: traces.changedBy,
  };
}

/** The minutes for one who may read them, with what they can do. */
export function minutesPage(loaded: LoadedMinutes, now: string) {
  const { talk, party, facts, stored } = loaded;
  const writer = talk.reader_level === 'write' ? party : null;
  return {
    talkId: talk.id,
    me: party,
    state: minutesState(facts),
    rule: facts.rule,
    placement: readForm(talk).placement ?? false,
    contentVersion: facts.contentVersion,
    notes: facts.notes
      .filter(note => !note.removed)
      .map(note => notePage(note, stored.get(note.id)!, now)),
    confirmations: facts.confirmations.map(said => ({
      ...said,
      party: said.party as 'employee' | 'leader',
      current: said.contentVersion === facts.contentVersion,
    })),
    can: minutesAbilities(facts, writer),
  };
}

/** A page of minutes. */
export type MinutesPage = ReturnType<typeof minutesPage>;
