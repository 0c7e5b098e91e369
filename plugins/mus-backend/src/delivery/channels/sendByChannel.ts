import {
  ChannelMessage,
  ChannelOutcome,
  DeliveryChannel,
} from '@samtale/backstage-plugin-mus-node';
import { SendOutcome } from '../smtp/Mailer';

/** A channel's answer in the words of a relay. */
function toSendOutcome(outcome: ChannelOutcome): SendOutcome {
  switch (outcome.type) {
    case 'accepted':
      return { type: 'accepted', smtpCode: outcome.code };
    case 'refused':
      return {
        type: 'refused',
        smtpCode: outcome.code,
        permanent: outcome.permanent,
      };
    case 'unusable':
      return {
        type: 'relayFault',
        errorClass: outcome.errorClass,
        smtpCode: outcome.code,
      };
    default:
      return outcome;
  }
}

/** Commits the mark at most once and remembers how that went. */
class Mark {
  state: 'open' | 'committed' | 'refused' = 'open';

  constructor(private readonly commit: () => Promise<void>) {}

  async make(): Promise<void> {
    if (this.state === 'committed') return;
    try {
      await this.commit();
      this.state = 'committed';
    } catch (error) {
      this.state = 'refused';
      throw error;
    }
  }
}

/**
 * Hands a message to a channel of somebody else's making: a channel that
 * throws, or answers without asking for the mark, does not harm the outbox.
 * Never throws.
 *
 * @param commit - makes the hand-over mark
 */
export async function sendByChannel(
  channel: DeliveryChannel,
  message: ChannelMessage,
  commit: () => Promise<void>,
): Promise<SendOutcome> {
  const mark = new Mark(commit);
  try {
    const outcome = toSendOutcome(
      await channel.send(message, () => mark.make()),
    );
    if (mark.state === 'refused') return { type: 'aborted' };
    const mayHaveIt =
      outcome.type === 'accepted' || outcome.type === 'unanswered';
    if (mayHaveIt) await mark.make();
    return outcome;
  } catch {
    if (mark.state === 'refused') return { type: 'aborted' };
    return mark.state === 'committed'
      ? { type: 'unanswered', errorClass: 'channelError' }
      : { type: 'relayFault', errorClass: 'channelError', smtpCode: null };
  }
}
