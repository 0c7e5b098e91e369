import { OpeningRule } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';

/** A talk as it begins: sent out, nothing written. */
export interface NewTalk {
  readonly organisationId: string;
  readonly id: string;
  /** Null: a talk outside a round. */
  readonly roundId: string | null;
  readonly employmentId: string;
  readonly unitId: string;
  readonly employeePersonId: string;
  /** The other of the two: the leader of the employment. */
  readonly leaderPersonId: string;
  readonly questionnaireVersionId: string;
  readonly openingRule: OpeningRule;
  readonly invitedAt: string;
}

/** Makes the talks of invitations. */
export interface InvitationStore {
  /** Writes talks with an empty sheet for each of the two. */
  insertTalks(tx: Tx, talks: readonly NewTalk[]): Promise<void>;
}
