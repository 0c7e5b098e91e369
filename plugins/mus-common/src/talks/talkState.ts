import { SheetSignal } from '../sheets/answerSchema';

/** States of a talk, in the order a talk walks through them; the last three stand beside. */
export const talkStates = [
  'invited',
  'preparing',
  'ready',
  'held',
  'agreed',
  'followingUp',
  'closed',
  'postponed',
  'declined',
  'withdrawn',
] as const;
export type TalkState = (typeof talkStates)[number];

/** State of the talk's plan, as far as the talk looks at it; null: none yet. */
export type PlanStateFact =
  | 'draft'
  | 'awaitingConfirmation'
  | 'confirmed'
  | 'changedSinceConfirmed'
  | 'closed'
  | null;

/** What a talk's state follows from; nothing else does. */
export interface TalkFacts {
  readonly invited: boolean;
  /** One of the two has written a first answer. */
  readonly anySheetStarted: boolean;
  readonly employeeSignal: SheetSignal;
  readonly leaderSignal: SheetSignal;
  /** "Start samtalen": instant, or null. */
  readonly startedAt: string | null;
  readonly heldAt: string | null;
  readonly planState: PlanStateFact;
  /** The plan has a follow-up date. */
  readonly followUpSet: boolean;
  readonly closed: boolean;
  /** Postponed, declined or withdrawn; absent: none of them. */
  readonly setAside?: 'postponed' | 'declined' | 'withdrawn' | null;
}

function planPart({ planState, followUpSet }: TalkFacts): TalkState | null {
  switch (planState) {
    case 'closed':
      return 'closed';
    case 'confirmed':
      return followUpSet ? 'followingUp' : 'agreed';
    case 'changedSinceConfirmed':
      return followUpSet ? 'followingUp' : null;
    default:
      return null;
  }
}

function preparationPart(facts: TalkFacts): TalkState {
  const signals = [facts.employeeSignal, facts.leaderSignal];
  if (facts.startedAt || signals.every(signal => signal !== 'notReady'))
    return 'ready';
  return facts.anySheetStarted || signals.some(signal => signal !== 'notReady')
    ? 'preparing'
    : 'invited';
}

/**
 * The one place that decides the state of a talk. A confirmed plan with a
 * follow-up date is "Under opfølgning", without one "Handleplan godkendt".
 */
export function talkState(facts: TalkFacts): TalkState {
  if (facts.closed) return 'closed';
  if (facts.setAside) return facts.setAside;
  return planPart(facts) ?? (facts.heldAt ? 'held' : preparationPart(facts));
}
