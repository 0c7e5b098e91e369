import { PostponeReason } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';

/** What a talk's row says about its invitation. */
export interface ParticipationRow {
  readonly employment_id: string;
  readonly invitations: number;
  readonly invited_again_on: string | null;
  readonly set_aside_reason: PostponeReason | null;
  readonly set_aside_on: string | null;
}

/** How often it was invited, and why it was set aside; the caller has checked who asks. */
export async function readParticipation(
  tx: Tx,
  organisationId: string,
  talkId: string,
): Promise<ParticipationRow> {
  return tx('mus_talk')
    .where({ organisation_id: organisationId, id: talkId })
    .first(
      'employment_id',
      'invitations',
      'invited_again_on',
      'set_aside_reason',
      'set_aside_on',
    );
}
