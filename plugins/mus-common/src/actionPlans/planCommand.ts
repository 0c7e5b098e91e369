import { Cadence } from './cadence';
import { PlanDate } from './rules/planDates';
import { PlanFacts } from './planFacts';
import { BlockContent, BlockKind, Settlement, Verdict } from './planSchema';

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
  /** A provisional agreement after the wrap-up: final as it stands, changed, or dropped (T33). */
  | {
      readonly type: 'settle';
      readonly id: string;
      readonly outcome: Settlement;
      /** The new words, when it is changed. */
      readonly content?: BlockContent;
    }
  /** The leader says that the joint wrap-up is done. */
  | { readonly type: 'endWrapUp'; readonly party: string }
  /** Days to look at the plan in between (R13); days that are taken already are left out. */
  | {
      readonly type: 'planCheckIns';
      readonly cadence: Cadence;
      readonly days: ReadonlyArray<{
        readonly id: string;
        readonly on: string;
      }>;
    }
  | {
      readonly type: 'changeCheckIn';
      readonly id: string;
      readonly on?: string;
      readonly note?: string;
      readonly held?: boolean;
      readonly removed?: boolean;
    }
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
      /** The date that was on the screen; absent: whatever stands. */
      readonly seenOn?: string | null;
    }
  | { readonly type: 'close' }
  /** A plan that was closed by mistake goes on. */
  | {
      readonly type: 'reopen';
      readonly party: string;
      readonly on: string | null;
      readonly none: boolean;
    };

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
  /** Which of the parties does it; left out, nobody writes where the rule says who does. */
  readonly party?: string;
}

/** What the world outside the plan must do about a decision. */
export type PlanEffect =
  /** A date was set or moved: mails and calendars of this generation go to everybody. */
  | {
      readonly type: 'followUpMoved';
      readonly on: string;
      readonly generation: number;
      /** Instant; what fell due until then about this same day has gone already. */
      readonly sentUntil?: string;
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
  /** Check-ins or deadlines came or went: their unsent mails go, new ones are planned under this generation. */
  | {
      readonly type: 'datesChanged';
      readonly dropped: readonly PlanDate[];
      readonly added: readonly PlanDate[];
      readonly generation: number;
    }
  | { readonly type: 'bothConfirmed' }
  | { readonly type: 'closed' };

/** The plan afterwards and its effects. */
export interface PlanDecision {
  readonly plan: PlanFacts;
  readonly effects: readonly PlanEffect[];
}
