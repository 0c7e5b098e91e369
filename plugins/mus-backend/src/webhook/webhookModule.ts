import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { deliveryChannelExtensionPoint } from '@samtale/backstage-plugin-mus-node';
import { wallMillis } from '../clock/systemTime';
import { readWebhook } from './readWebhook';
import { WebhookChannel } from './WebhookChannel';

/**
 * Reaches people without a work mail by a signed webhook, for gateways to
 * text messages and letters. Does nothing without `mus.delivery.webhook`.
 *
 * @public
 */
export const musWebhookModule = createBackendModule({
  pluginId: 'mus',
  moduleId: 'webhook',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        delivery: deliveryChannelExtensionPoint,
      },
      async init({ config, delivery }) {
        const production = process.env.NODE_ENV === 'production';
        const settings = readWebhook(config, { production });
        if (settings)
          delivery.setDeliveryChannel(new WebhookChannel(settings, wallMillis));
      },
    });
  },
});
