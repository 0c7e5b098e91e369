import {
  localInstant,
  MinutesRequests,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { DueFact } from '../delivery/facts/DueFacts';
import { TalkQuestion } from '../talks/operations/findTalk';
import { MinutesDeps } from './Minutes';

const kind = 'pleaseConfirmMinutes';

/**
 * Writes what a change of minutes means for the mails that ask to confirm them
 * (M12), in the transaction of the change. The generation of a request is the
 * version that it asks about.
 */
export async function planRequests(
  { dueFacts, settings, clock }: MinutesDeps,
  tx: Tx,
  { organisationId, talkId, now }: TalkQuestion,
  { minutes, ask, answered, outdated }: MinutesRequests,
): Promise<void> {
  const { dueTime, zone } = settings.organisation;
  const which = { organisationId, subjectId: talkId, kinds: [kind] };
  const { contentVersion: generation } = minutes;
  if (outdated)
    await dueFacts.cancel(tx, { ...which, beforeGeneration: generation }, now);
  if (answered.length > 0)
    await dueFacts.cancel(tx, { ...which, recipientRoles: answered }, now);
  const facts = ask.map(({ party, on }) => ({
    organisationId,
    subjectKind: 'talk' as const,
    subjectId: talkId,
    occurrence: on,
    recipientRole: party as DueFact['recipientRole'],
    generation,
    kind,
    dueAt: on === clock.today() ? now : localInstant(on, dueTime, zone),
  }));
  if (facts.length > 0) await dueFacts.add(tx, facts, now);
}
