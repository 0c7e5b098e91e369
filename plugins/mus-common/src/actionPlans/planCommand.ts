import { PlanFacts } from './planFacts';
import { BlockContent, BlockKind, Verdict } from './planSchema';

/** What people do to a plan. */
export type PlanCommand =
  | {
      readonly type: 'addBlock';
      readonly id: string;
      readonly kind: BlockKind;
      readonly position: number;
      readonly content: BlockContent;
    }
  | {
      readonly type: 'changeBlock';
      readonly id: string;
      readonly content?: BlockContent;
      readonly position?: number;
    }
  | { readonly type: 'removeBlock'; readonly id: string }
  | { readonly type: 'restoreBlock'; readonly id: string }
  | {
      readonly type: 'setFollowUp';
      readonly on: string | null;
      readonly none: boolean;
    }
  | {
      readonly type: 'confirm';
      readonly party: string;
      /** The version that was on the screen. */
      readonly contentVersion: number;
      readonly verdict: Verdict;
      readonly remark: string;
    }
  | {
      readonly type: 'recordFollowUp';
      readonly nextOn: string | null;
      readonly close: boolean;
    }
  | { readonly type: 'close' };

/** The command of one type. */
export type CommandOf<T extends PlanCommand['type']> = Extract<
  PlanCommand,
  { type: T }
>;

/** Time and workplace, given to the rules from outside. */
export interface PlanContext {
  /** Instant. */
  readonly now: string;
  /** Day in the workplace's zone. */
  readonly today: string;
  readonly settings: { readonly zone: string };
}

/** What the world outside the plan must do about a decision. */
export type PlanEffect =
  /** A date was set or moved: mails and calendars of this generation go to everybody. */
  | {
      readonly type: 'followUpMoved';
      readonly on: string;
      readonly generation: number;
    }
  /** No date any more: unsent mails of earlier generations are cancelled. */
  | {
      readonly type: 'followUpCleared';
      readonly was: string;
      readonly generation: number;
    }
  /** Ask this party by mail to confirm, on this day (today or tomorrow). */
  | {
      readonly type: 'askToConfirm';
      readonly party: string;
      readonly on: string;
    }
  /** Whoever was asked about an earlier version need not answer it. */
  | { readonly type: 'confirmationOutdated'; readonly contentVersion: number }
  | { readonly type: 'bothConfirmed' }
  | { readonly type: 'closed' };

/** The plan afterwards and its effects. */
export interface PlanDecision {
  readonly plan: PlanFacts;
  readonly effects: readonly PlanEffect[];
}
