import { LetterFacts } from './letterFacts';
import { ClaimedMessage } from '../outbox/messages';

const beforeTheTalk = ['invited', 'preparing', 'ready'];

/** A reminder whose reason is gone: its reader is ready, or the talk was held or is not to be. */
export function talkPassed(
  { mail, recipientRole }: ClaimedMessage,
  { talk }: LetterFacts,
): boolean {
  if (mail !== 'preparationReminder' && mail !== 'roundCloses') return false;
  if (!talk || !beforeTheTalk.includes(talk.state)) return true;
  if (mail !== 'preparationReminder') return false;
  const isReady =
    recipientRole === 'employee' || recipientRole === 'leader'
      ? talk.ready[recipientRole]
      : false;
  return talk.started || isReady;
}
