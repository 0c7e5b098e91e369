import {
  DigestHours,
  dueMail,
  quietUntil,
} from '@samtale/backstage-plugin-mus-common';
import { MusSettings } from '../../settings';
import { ClaimedMessage } from '../outbox/messages';

/** The workplace's hours for mails. */
export function mailHours({ organisation }: MusSettings): DigestHours {
  const { zone, dueTime, sendOnDaysOff, quietHours } = organisation;
  return { zone, dueTime, sendOnDaysOff, quiet: quietHours };
}

/** Until when this message has to wait; the bell and the mail on the follow-up date never do. */
export function waitsUntil(
  { channel, mail }: ClaimedMessage,
  settings: MusSettings,
  now: string,
): string | null {
  if (channel === 'portal' || mail === dueMail) return null;
  return quietUntil(now, mailHours(settings));
}
