import { BlockContent, BlockKind, Verdict } from './planSchema';

/** Sections a plan can have at most, removed ones not counted. */
export const maxBlocks = 200;

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

/** Everything that the state of a plan follows from. */
export interface PlanFacts {
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
  readonly blocks: readonly BlockFacts[];
  /** The newest of each party. */
  readonly confirmations: readonly ConfirmationFacts[];
  readonly closedAt: string | null;
}

/** An empty plan of these parties. */
export function newPlan(parties: readonly string[]): PlanFacts {
  return {
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
    blocks: [],
    confirmations: [],
    closedAt: null,
  };
}
