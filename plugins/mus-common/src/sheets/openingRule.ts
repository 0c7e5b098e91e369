import { OpeningRule, Question } from '../questionnaires/documentSchema';
import { SheetSignal } from './answerSchema';

/** What decides whether one may read what the other prepared. */
export interface OpeningFacts {
  /** The rule of the round, frozen on the talk. */
  readonly rule: OpeningRule;
  readonly mine: SheetSignal;
  readonly other: SheetSignal;
  /** "Start samtalen" opens both as they are; the invitation says so. */
  readonly talkStarted: boolean;
}

const done = (signal: SheetSignal) => signal !== 'notReady';

/**
 * May I read what the other prepared? `bothReady`: when both are ready.
 * `ownReady`: a preparation opens when its own writer is ready. `inTalk`: when
 * the talk has started. "Forberedt på papir" counts as ready (T16). A
 * preparation that is not ready is never read before the talk starts.
 */
export function mayReadOther({
  rule,
  mine,
  other,
  talkStarted,
}: OpeningFacts): boolean {
  if (talkStarted) return true;
  switch (rule) {
    case 'bothReady':
      return done(mine) && done(other);
    case 'ownReady':
      return done(other);
    default:
      return false;
  }
}

/** The leader's answer to this row stays closed until the talk starts. */
export function hiddenUntilTalk(
  question: Pick<Question, 'opensInTalk'>,
): boolean {
  return question.opensInTalk === true;
}

/** May I read the other's answer to this one row? */
export function mayReadAnswer(
  facts: OpeningFacts,
  question: Pick<Question, 'opensInTalk'>,
): boolean {
  return (
    mayReadOther(facts) && (facts.talkStarted || !hiddenUntilTalk(question))
  );
}
