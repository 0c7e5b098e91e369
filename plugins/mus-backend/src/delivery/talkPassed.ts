import { LetterFacts } from './letterFacts';
import { ClaimedMessage } from './messages';

const beforeTheTalk = ['invited', 'preparing', 'ready'];

/** A reminder whose reason is gone: its reader is ready, or the talk was held or is not to be. */
export function talkPassed(
  { mail, recipientRole }: ClaimedMessage,
  { talk }: LetterFacts,
): boolean {
  if (mail !== 'preparationReminder' && mail !== 'roundCloses') return false;
  if (!talk || !beforeTheTalk.includes(talk.state)) return true;
  return (
    mail === 'preparationReminder' &&
    (talk.started ||
      (recipientRole !== 'substitute' && talk.ready[recipientRole]))
  );
}
