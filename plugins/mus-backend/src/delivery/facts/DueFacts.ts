import { Tx } from '../../database/Database';

/**
 * Who a fact is for; resolved to a person when its mail leaves. `former`: a
 * leader or talk holder who was one of the two, named by the occurrence.
 */
export type RecipientRole = 'employee' | 'leader' | 'substitute' | 'former';

/** Something that falls due for one of the two, or for who stands in for the leader; unique by all but `dueAt`. */
export interface DueFact {
  readonly organisationId: string;
  readonly subjectKind: 'talk' | 'plan' | 'round' | 'request';
  readonly subjectId: string;
  /** ISO day of the follow-up, or a key such as `invitation-1` that makes it one; for a substitute the id of the substitution, for a former leader that person's id. */
  readonly occurrence: string;
  readonly recipientRole: RecipientRole;
  /** Rises when the date moves; 0 for events. */
  readonly generation: number;
  /** A key of the registry of mails in common: `invitation`, `bothReady`, `pleaseConfirm`, `followUpSet`, `followUpAdvance`, `followUpDue`, `followUpOnceMore`. */
  readonly kind: string;
  /** ISO instant; now or earlier means at the next sweep. */
  readonly dueAt: string;
}

/** What the other slices know of delivery: facts go in and are cancelled, in their own transaction. */
export interface DueFacts {
  /** Inserts facts with their mail and portal messages; a fact that is there already is left alone. */
  add(tx: Tx, facts: readonly DueFact[], now: string): Promise<void>;
  /** Cancels unsent facts of a subject: of these kinds, occurrences and roles, older than the generation (all when absent). */
  cancel(
    tx: Tx,
    which: {
      organisationId: string;
      subjectId: string;
      kinds?: readonly string[];
      occurrences?: readonly string[];
      recipientRoles?: readonly string[];
      beforeGeneration?: number;
    },
    now: string,
  ): Promise<void>;
  /** Takes back that these were cancelled, where they have not left: their reason is there again. */
  revive(tx: Tx, facts: readonly DueFact[]): Promise<void>;
  /** Asks for a sweep soon; after commit. */
  wake(): void;
}
