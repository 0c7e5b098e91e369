import { TextCode } from '../texts';
import { PlanStateFact, TalkState } from './talkState';

/** What the next step of one of the two follows from. */
export interface NextStepFacts {
  readonly state: TalkState;
  readonly mySheetStarted: boolean;
  readonly myReady: boolean;
  readonly otherReady: boolean;
  readonly planState: PlanStateFact;
  /** I have said my word about the plan as it stands. */
  readonly iConfirmed: boolean;
  readonly followUpState: 'scheduled' | 'due' | 'held' | 'missed' | null;
}

/** A key of the texts `nextSteps`. */
export type NextStep = TextCode<'nextSteps'>;

function preparing(facts: NextStepFacts): NextStep {
  if (!facts.myReady)
    return facts.mySheetStarted ? 'continuePreparing' : 'prepare';
  return facts.otherReady ? 'haveTalk' : 'waitForOther';
}

function planning(facts: NextStepFacts): NextStep {
  if (facts.planState === null) return 'makePlan';
  if (facts.planState === 'draft') return 'finishPlan';
  return facts.iConfirmed ? 'waitForConfirmation' : 'confirmPlan';
}

function following(facts: NextStepFacts): NextStep {
  if (facts.planState === 'changedSinceConfirmed' && !facts.iConfirmed)
    return 'confirmPlan';
  return facts.followUpState === 'due' || facts.followUpState === 'missed'
    ? 'followUp'
    : 'workOnPlan';
}

/** The one thing that stands next for me. */
export function nextStep(facts: NextStepFacts): NextStep {
  switch (facts.state) {
    case 'invited':
    case 'preparing':
      return preparing(facts);
    case 'ready':
      return facts.planState === null ? 'haveTalk' : planning(facts);
    case 'held':
      return planning(facts);
    case 'agreed':
    case 'followingUp':
      return following(facts);
    default:
      return 'nothing';
  }
}
