import {
  BlockFacts,
  CheckInFacts,
  ConfirmationFacts,
  FollowUpAgreement,
  PlanFacts,
  PlanState,
  TextCode,
  WrapUpFacts,
} from '@samtale/backstage-plugin-mus-common';
import { TalkWithForm } from '../cards/loadTalkForm';
import { Tx } from '../database/Database';
import { RecipientRole } from '../delivery/facts/DueFacts';

/** A person as others see them. */
export interface PersonRef {
  readonly id: string;
  readonly name: string;
  readonly entityRef: string;
}

/** Who asks about which plan, and when; every read is narrowed by the caller's reader row. */
export interface PlanQuestion {
  readonly organisationId: string;
  readonly planId: string;
  readonly personId: string;
  readonly now: string;
}

/** A plan without its texts, as one reader finds it. */
export interface PlanRecord {
  readonly id: string;
  readonly organisationId: string;
  readonly talkId: string | null;
  /** Which plugin it came from; `mus` (T44). */
  readonly origin: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly employee: PersonRef;
  readonly leader: PersonRef;
  readonly state: PlanState;
  readonly version: number;
  readonly contentVersion: number;
  readonly confirmedVersion: number | null;
  readonly confirmedAt: string | null;
  readonly confirmAskedOn: string | null;
  readonly followUp: FollowUpAgreement;
  readonly wrapUp: WrapUpFacts;
  readonly dueGeneration: number;
  readonly createdAt: string;
  readonly closedAt: string | null;
  /** As in the facts of a plan. */
  readonly closedFrom: string | null;
  readonly reopened: PlanFacts['reopened'];
  /** Signposts of the round (JSON); null outside rounds. */
  readonly context: string | null;
  /** The caller's own reader row. */
  readonly level: 'write' | 'read' | 'status';
  readonly reason: string;
}

/** How many tasks are neither done nor dropped, and how many of them are late. */
export interface TaskCounts {
  readonly openTasks: number;
  readonly overdueTasks: number;
}

/** A plan in a list, without texts. */
export type PlanListing = PlanRecord &
  TaskCounts & {
    /** Proposed from another plan; wait for the employee's answer. */
    readonly proposedTasks: number;
  };

/** A block as it lies in the database: the text is an envelope. */
export interface StoredBlock extends Omit<BlockFacts, 'content'> {
  readonly envelope: string;
  /** Of the last save, so that a request that comes twice is known. */
  readonly saveId: string;
  readonly changedAt: string;
  readonly changedBy: PersonRef | null;
  readonly heldBy: PersonRef | null;
  readonly heldUntil: string | null;
}

/** A block to be written. */
export interface BlockWrite extends Omit<BlockFacts, 'content'> {
  readonly envelope: string;
  /** In clear on purpose: counted in overviews. */
  readonly taskState: string | null;
  readonly taskDeadline: string | null;
  readonly awaitsWrapUp: boolean;
  readonly saveId: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** A check-in as it lies in the database: the note is an envelope. */
export interface StoredCheckIn extends Omit<CheckInFacts, 'note'> {
  readonly envelope: string;
  readonly saveId: string;
  readonly changedAt: string;
  readonly changedBy: PersonRef | null;
}

/** A check-in to be written. */
export interface CheckInWrite extends Omit<CheckInFacts, 'note'> {
  readonly envelope: string;
  readonly saveId: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** A line of the change log as it lies in the database; the words are an envelope. */
export interface StoredChange {
  /** Rises through the life of the plan. */
  readonly number: number;
  /** Block or check-in; empty for the plan itself. */
  readonly subjectId: string;
  readonly at: string;
  /** Rises while the same person goes on with the same thing. */
  readonly revision: number;
  readonly envelope: string;
}

/** What one party said; the remark is an envelope. */
export interface StoredConfirmation extends Omit<ConfirmationFacts, 'remark'> {
  readonly envelope: string;
}

/** What happened to one mail about a plan. */
export interface DeliveryNote {
  readonly id: string;
  readonly mail: string;
  readonly to: Exclude<RecipientRole, 'former'>;
  readonly state: TextCode<'deliveryStates'>;
  readonly dueAt: string;
  readonly sentAt: string | null;
}

/** The talk that a plan is made from, as its reader finds it. */
export interface TalkOfPlan {
  readonly id: string;
  readonly employmentId: string;
  readonly unitId: string;
  readonly employeePersonId: string;
  readonly leaderPersonId: string;
  readonly state: string;
  readonly startedAt: string | null;
  readonly heldAt: string | null;
  readonly planId: string | null;
  readonly level: 'write' | 'read' | 'status';
}

/** A plan that is not there yet. */
export interface NewPlan {
  readonly organisationId: string;
  readonly id: string;
  /** Whose plan it is; `id` is null when it came out of no talk (T17, T44). */
  readonly talk: Pick<
    TalkOfPlan,
    'employmentId' | 'unitId' | 'employeePersonId' | 'leaderPersonId'
  > & { readonly id: string | null };
  readonly origin: string;
  readonly facts: PlanFacts;
  readonly now: string;
}

/** Which document of which organisation. */
export interface PlanKey {
  readonly organisationId: string;
  readonly planId: string;
}

/** Reads and writes plans; every read of one plan joins the caller's reader row. */
export interface ActionPlanStore {
  find(tx: Tx, question: PlanQuestion): Promise<PlanRecord | undefined>;
  /** As `find`, and nobody else changes this plan until the transaction ends. */
  findForChange(
    tx: Tx,
    question: PlanQuestion,
  ): Promise<PlanRecord | undefined>;
  /** Plans whose content the caller may read, newest first. */
  list(
    tx: Tx,
    who: Omit<PlanQuestion, 'planId'> & {
      as?: 'employee' | 'leader';
      today: string;
    },
  ): Promise<PlanListing[]>;
  /** Numbers for everybody who sees the plan, status only included. */
  countTasks(
    tx: Tx,
    question: PlanQuestion & { today: string },
  ): Promise<TaskCounts>;
  blocks(tx: Tx, question: PlanQuestion): Promise<StoredBlock[]>;
  confirmations(tx: Tx, question: PlanQuestion): Promise<StoredConfirmation[]>;
  checkIns(tx: Tx, question: PlanQuestion): Promise<StoredCheckIn[]>;
  /** Writes a check-in, new or changed; false when it was not at the version before. */
  saveCheckIn(
    tx: Tx,
    of: PlanKey & { checkIn: CheckInWrite },
  ): Promise<boolean>;
  /** The wrap-up of the plan's round is done, for all plans of it, where the plan's leader leads the round. */
  endWrapUp(tx: Tx, of: PlanKey & { doneAt: string }): Promise<void>;
  /** Lines of the change log before a number, newest first. */
  changes(
    tx: Tx,
    question: PlanQuestion,
    page: { before: number | null; limit: number },
  ): Promise<Array<StoredChange & { by: PersonRef | null }>>;
  /** The newest line, and whose. */
  lastChange(
    tx: Tx,
    of: PlanKey,
  ): Promise<(StoredChange & { personId: string }) | undefined>;
  /** Writes a line; the same number again replaces it, null takes it out. */
  saveChange(
    tx: Tx,
    of: PlanKey & {
      number: number;
      change: (StoredChange & { personId: string }) | null;
    },
  ): Promise<void>;
  /** The talk that the plan came out of, with its form; undefined without one. */
  form(tx: Tx, question: PlanQuestion): Promise<TalkWithForm | undefined>;
  /** The employee still has the plan's leader, in the employment that the plan is of. */
  sameTwo(tx: Tx, question: PlanQuestion): Promise<boolean>;
  deliveries(tx: Tx, question: PlanQuestion): Promise<DeliveryNote[]>;
  /** Other open plans of the leader with a follow-up, by day. */
  countFollowUps(
    tx: Tx,
    of: PlanKey & { leaderPersonId: string; days: readonly string[] },
  ): Promise<ReadonlyMap<string, number>>;
  people(
    tx: Tx,
    organisationId: string,
    ids: readonly string[],
  ): Promise<PersonRef[]>;
  /** The talk, locked until the transaction ends. */
  findTalk(
    tx: Tx,
    question: Omit<PlanQuestion, 'planId'> & { talkId: string },
  ): Promise<TalkOfPlan | undefined>;
  /** Leaders who see the status of the talk because somebody else holds it. */
  leadersBeside(
    tx: Tx,
    of: { organisationId: string; talkId: string; now: string },
  ): Promise<string[]>;
  insert(tx: Tx, plan: NewPlan): Promise<void>;
  /** Writes the row of the plan; false when it was not at the version of `before`. */
  update(
    tx: Tx,
    of: PlanKey & { before: PlanFacts; after: PlanFacts; now: string },
  ): Promise<boolean>;
  insertBlock(tx: Tx, of: PlanKey & { block: BlockWrite }): Promise<void>;
  /** False when the block was not at the version before. */
  updateBlock(tx: Tx, of: PlanKey & { block: BlockWrite }): Promise<boolean>;
  saveConfirmation(
    tx: Tx,
    of: PlanKey & { confirmation: StoredConfirmation },
  ): Promise<void>;
  /** Takes the soft hold of a block where it is free or mine; or lets go of mine. */
  hold(
    tx: Tx,
    of: PlanKey & {
      blockId: string;
      personId: string;
      now: string;
      until: string | null;
    },
  ): Promise<void>;
  /** Recomputes the state of a talk from facts and writes it where it differs. */
  projectTalkState(
    tx: Tx,
    of: { organisationId: string; talkId: string },
  ): Promise<boolean>;
}
