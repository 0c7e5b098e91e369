import { Verdict } from '../actionPlans';
import { MinutesRule } from '../questionnaires';
import { TalkCommandFacts } from '../talks';
import { MinutesContent, MinutesKind } from './minutesSchema';

/** Notes that the minutes of one talk can have at most, removed ones not counted. */
export const maxNotes = 400;

/** One note of the minutes as the rules see it. */
export interface NoteFacts {
  readonly id: string;
  readonly kind: MinutesKind;
  readonly topicId: string;
  readonly position: number;
  readonly content: MinutesContent;
  /** Of this note alone; rises with every save. */
  readonly version: number;
  /** Taken away, and can be brought back. */
  readonly removed: boolean;
}

/** What one party said about one version of the minutes (M12). */
export interface MinutesConfirmation {
  readonly party: string;
  readonly verdict: Verdict;
  readonly remark: string;
  readonly contentVersion: number;
  readonly at: string;
}

/** Everything that the state of minutes follows from. */
export interface MinutesFacts {
  /** Who writes (M11). */
  readonly rule: MinutesRule;
  readonly parties: readonly string[];
  /** Why nothing can be written now, as a code of the texts `problems`; null: it can. */
  readonly closedBy: string | null;
  /** Rises with every change of what the minutes say. */
  readonly contentVersion: number;
  /** The last version that everybody had confirmed, and when. */
  readonly confirmedVersion: number | null;
  readonly confirmedAt: string | null;
  /** Day of the last mail that asks somebody to confirm; may be tomorrow. */
  readonly confirmAskedOn: string | null;
  readonly notes: readonly NoteFacts[];
  /** The newest of each party. */
  readonly confirmations: readonly MinutesConfirmation[];
}

/** Minutes in which nobody has written. */
export function newMinutes(
  of: Pick<MinutesFacts, 'rule' | 'parties' | 'closedBy'>,
): MinutesFacts {
  return {
    ...of,
    contentVersion: 1,
    confirmedVersion: null,
    confirmedAt: null,
    confirmAskedOn: null,
    notes: [],
    confirmations: [],
  };
}

/** Why the minutes of a talk cannot be written, as a code of the texts `problems`; null: they can. */
export function minutesClosedBy(talk: TalkCommandFacts): string | null {
  if (talk.closed) return 'talkClosed';
  if (talk.setAside) return 'talkSetAside';
  return talk.startedAt || talk.heldAt ? null : 'talkNotStarted';
}
