import { Party } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { TalkQuestion } from '../../talks/operations/findTalk';

/** Was this party's preparation erased? Own notes went with it. */
export async function isErased(
  tx: Tx,
  { organisationId, talkId }: TalkQuestion,
  party: Party,
): Promise<boolean> {
  const sheet = await tx('mus_sheet')
    .where({ organisation_id: organisationId, talk_id: talkId, party })
    .first('erased_at');
  return Boolean(sheet?.erased_at);
}
