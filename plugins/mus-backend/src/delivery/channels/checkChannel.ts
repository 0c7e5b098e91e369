import { DeliveryChannel } from '@samtale/backstage-plugin-mus-node';

const taken = ['mail', 'portal'];

/**
 * A channel as the outbox can use it.
 *
 * @throws Error when its id cannot stand in the delivery log
 */
export function checkChannel(channel: DeliveryChannel): DeliveryChannel {
  if (!/^[a-z]{1,20}$/.test(channel.id) || taken.includes(channel.id)) {
    throw new Error(
      `The delivery channel's id "${channel.id}" must be 1 to 20 lower case letters, neither mail nor portal`,
    );
  }
  return channel;
}
