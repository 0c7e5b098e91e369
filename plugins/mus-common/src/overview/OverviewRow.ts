import { SheetSignal } from '../sheets/answerSchema';
import { PlanStateFact, TalkState } from '../talks';

/** A follow-up as the overview shows it. */
export type FollowUpStateFact = 'scheduled' | 'due' | 'held' | 'missed' | null;

/** Status of one employee for the leader: states and numbers, never content (T25). */
export interface OverviewFacts {
  /** Null: not invited yet. */
  readonly talkState: TalkState | null;
  readonly employeeSheet: SheetSignal | null;
  readonly leaderSheet: SheetSignal | null;
  /** Local day on which the talk was held. */
  readonly heldOn: string | null;
  /** Day and local time agreed for a talk that waits to be held. */
  readonly bookedOn: string | null;
  readonly bookedTime: string | null;
  /** The employee proposed times and waits for an answer. */
  readonly timeProposed: boolean;
  /** The next talk of this employment is mine to offer (T01). */
  readonly invites: boolean;
  /** On leave. */
  readonly away: boolean;
  /** I am the other of the two; a unit's leader beside another leader only looks on. */
  readonly leadsTalk: boolean;
  /** The latest plan: the talk's own, or an older one that is still open. */
  readonly planState: PlanStateFact;
  /** The plan came out of this talk. */
  readonly planOfTalk: boolean;
  readonly leadsPlan: boolean;
  /** The leader's word stands about the plan as it is now. */
  readonly leaderConfirmed: boolean;
  readonly followUpOn: string | null;
  readonly followUpState: FollowUpStateFact;
  /** Agreements that wait for the joint wrap-up (T24). */
  readonly provisional: number;
  /** The joint wrap-up is over: they can be settled (T33). */
  readonly wrapUpOver: boolean;
  readonly openTasks: number;
  readonly overdueTasks: number;
  /** The invitation could not be mailed: no usable address. */
  readonly unreached: boolean;
}
