import { ChannelMessage } from '@samtale/backstage-plugin-mus-node';
import { Composed } from '../letter/composed';
import { ClaimedMessage, FrozenLetter } from '../outbox/messages';

/** What was handed over before, to the byte; null when it never was. */
export function thaw(message: ClaimedMessage): Composed | null {
  const { channel, frozen, messageDate: date, recipientPersonId } = message;
  if (frozen === null || date === null || recipientPersonId === null)
    return null;
  const stored: unknown = JSON.parse(frozen);
  return channel === 'mail'
    ? {
        type: 'letter',
        letter: stored as FrozenLetter,
        date,
        recipientPersonId,
      }
    : {
        type: 'channel',
        message: stored as ChannelMessage,
        date,
        recipientPersonId,
      };
}
