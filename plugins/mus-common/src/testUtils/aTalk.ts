import { AnswerValue } from '../sheets';
import { TalkFacts } from '../talks';

/** An answer as people write it. */
export function anAnswer(
  text: string,
  parts: Partial<AnswerValue> = {},
): AnswerValue {
  return { formatVersion: 1, text, important: false, ...parts };
}

/** Facts of a talk that was just sent out, and what the test cares about. */
export function aTalk(parts: Partial<TalkFacts> = {}): TalkFacts {
  return {
    invited: true,
    anySheetStarted: false,
    employeeSignal: 'notReady',
    leaderSignal: 'notReady',
    startedAt: null,
    heldAt: null,
    planState: null,
    followUpSet: false,
    closed: false,
    setAside: null,
    ...parts,
  };
}
