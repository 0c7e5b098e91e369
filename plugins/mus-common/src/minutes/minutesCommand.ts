import { Verdict } from '../actionPlans';
import { MinutesFacts } from './minutesFacts';
import { MinutesContent, MinutesKind } from './minutesSchema';

/** What the two do to the minutes of their talk. */
export type MinutesCommand =
  | {
      readonly type: 'addNote';
      readonly party: string;
      readonly id: string;
      readonly kind: MinutesKind;
      readonly topicId: string;
      readonly position: number;
      readonly content: MinutesContent;
    }
  | {
      readonly type: 'changeNote';
      readonly party: string;
      readonly id: string;
      readonly content: MinutesContent;
    }
  | {
      readonly type: 'removeNote' | 'restoreNote';
      readonly party: string;
      readonly id: string;
    }
  | {
      readonly type: 'confirm';
      readonly party: string;
      /** The version that was on the screen. */
      readonly contentVersion: number;
      readonly verdict: Verdict;
      readonly remark: string;
      /** Instant. */
      readonly at: string;
    };

/** The command of one type. */
export type MinutesCommandOf<T extends MinutesCommand['type']> = Extract<
  MinutesCommand,
  { type: T }
>;

/** The minutes afterwards. */
export interface MinutesDecision {
  readonly minutes: MinutesFacts;
}
