import { Cadence } from './cadence';
import { MinutesRule } from '../questionnaires';
import { BlockContent, BlockKind, Verdict } from './planSchema';

/** Sections a plan can have at most, removed ones not counted. */
export const maxBlocks = 200;

/** Check-ins that can be ahead at the same time. */
export const maxCheckIns = 60;

/** One section of a plan as the rules see it. */
export interface BlockFacts {
  readonly id: string;
  readonly kind: BlockKind;
  readonly position: number;
  readonly content: BlockContent;
  /** Of this block alone; rises with every save (T20). */
  readonly version: number;
  /** Taken away, and can be brought back. */
  readonly removed: boolean;
}

/** What one party said about one version of the plan. */
export interface ConfirmationFacts {
  readonly party: string;
  readonly verdict: Verdict;
  readonly remark: string;
  readonly contentVersion: number;
  readonly at: string;
}

/** The one follow-up date of the plan (T22), and what became of the last one. */
export interface FollowUpAgreement {
  /** ISO day, or null. */
  readonly on: string | null;
  /** "Ingen opfølgning aftalt". */
  readonly none: boolean;
  /** Rises whenever the date is set, moved or goes; due facts carry it. */
  readonly generation: number;
  /** SEQUENCE of the calendar entry. */
  readonly sequence: number;
  /** Instant at which a follow-up was last recorded. */
  readonly heldAt: string | null;
}

/** A check-in beside the one follow-up date: an own day, and what was said there (R13). */
export interface CheckInFacts {
  readonly id: string;
  /** ISO day. */
  readonly on: string;
  readonly cadence: Cadence;
  readonly note: string;
  /** Instant at which it was recorded as held. */
  readonly heldAt: string | null;
  readonly removed: boolean;
  /** Of this check-in alone. */
  readonly version: number;
}

/** The joint wrap-up that provisional agreements wait for (T24). */
export interface WrapUpFacts {
  /** Its day in the round; null outside rounds or while not set. */
  readonly on: string | null;
  /** Instant at which the leader said that it is done. */
  readonly doneAt: string | null;
}

/** Everything that the state of a plan follows from. */
export interface PlanFacts {
  /** Who writes (M11), by the form of the talk; both where there is none. */
  readonly rule: MinutesRule;
  /** Whose agreement it is: all of them confirm. */
  readonly parties: readonly string[];
  /** Of the plan itself: follow-up date and confirmations. */
  readonly version: number;
  /** Rises with every change that needs confirming anew. */
  readonly contentVersion: number;
  /** The last content version that everybody had confirmed, and when. */
  readonly confirmedVersion: number | null;
  readonly confirmedAt: string | null;
  /** Day for which somebody was last asked by mail to confirm. */
  readonly confirmAskedOn: string | null;
  readonly followUp: FollowUpAgreement;
  /** Rises whenever a check-in or a task falls due another day; due facts carry it. */
  readonly dueGeneration: number;
  readonly wrapUp: WrapUpFacts;
  readonly checkIns: readonly CheckInFacts[];
  readonly blocks: readonly BlockFacts[];
  /** The newest of each party. */
  readonly confirmations: readonly ConfirmationFacts[];
  readonly closedAt: string | null;
  /** The follow-up date that closing took away; null when none was open. */
  readonly closedFrom: string | null;
  /** By which party it was opened again after it was closed; null once a follow-up was held since. */
  readonly reopened: { readonly at: string; readonly by: string } | null;
  /** False when the employee has another leader by now, or has left; looked at for closed plans alone. */
  readonly sameTwo: boolean;
}

/** An empty plan of these parties. */
export function newPlan(parties: readonly string[]): PlanFacts {
  return {
    rule: 'both',
    parties,
    version: 1,
    contentVersion: 1,
    confirmedVersion: null,
    confirmedAt: null,
    confirmAskedOn: null,
    followUp: {
      on: null,
      none: false,
      generation: 0,
      sequence: 0,
      heldAt: null,
    },
    dueGeneration: 0,
    wrapUp: { on: null, doneAt: null },
    checkIns: [],
    blocks: [],
    confirmations: [],
    closedAt: null,
    closedFrom: null,
    reopened: null,
    sameTwo: true,
  };
}
