import {
  BookingEffect,
  BookingFacts,
  Party,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { DueFact, DueFacts } from '../../delivery/facts/DueFacts';
import { TalkKey } from './bookingRows';

const calendarMails = {
  booked: 'talkBooked',
  moved: 'talkMoved',
  cancelled: 'talkCancelled',
} as const;

const everyKind = [...Object.values(calendarMails), 'timesProposed'];
const both: readonly Party[] = ['employee', 'leader'];

function factsOf(
  key: TalkKey,
  effect: BookingEffect,
  facts: BookingFacts,
  now: string,
): DueFact[] {
  const fact = (kind: string, recipientRole: Party): DueFact => ({
    organisationId: key.organisationId,
    subjectKind: 'talk',
    subjectId: key.talkId,
    occurrence: `booking-${facts.generation}`,
    recipientRole,
    generation: facts.generation,
    kind,
    dueAt: now,
  });
  if (effect.type === 'withdrawn') return [];
  return effect.type === 'proposed'
    ? [fact('timesProposed', effect.to)]
    : both.map(party => fact(calendarMails[effect.type], party));
}

/**
 * Tells who has to know, in the transaction of the change: calendar files to
 * both, proposals to the other. What is not sent yet and no longer true is
 * cancelled; a booked time that stands is told although others are proposed.
 */
export async function tellBooking(
  tx: Tx,
  dueFacts: DueFacts,
  key: TalkKey,
  effect: BookingEffect,
  facts: BookingFacts,
  now: string,
): Promise<void> {
  const isProposal = effect.type === 'proposed' || effect.type === 'withdrawn';
  await dueFacts.cancel(
    tx,
    {
      organisationId: key.organisationId,
      subjectId: key.talkId,
      kinds: isProposal ? ['timesProposed'] : everyKind,
      beforeGeneration: facts.generation,
    },
    now,
  );
  const told = factsOf(key, effect, facts, now);
  if (told.length > 0) await dueFacts.add(tx, told, now);
}
