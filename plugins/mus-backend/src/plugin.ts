import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { musPermissions } from '@samtale/backstage-plugin-mus-common';
import {
  DeliveryChannel,
  deliveryChannelExtensionPoint,
  OrganisationDirectory,
  organisationDirectoryExtensionPoint,
  planOriginExtensionPoint,
  TemplateSource,
  templateSourceExtensionPoint,
} from '@samtale/backstage-plugin-mus-node';
import { checkChannel } from './delivery/channels/checkChannel';
import { PlanOrigins } from './planStarts/origins/PlanOrigins';
import { readSettings } from './readSettings';
import { startMus } from './startMus';

/**
 * The MUS backend: `backend.add(import('@samtale/backstage-plugin-mus-backend'))`.
 *
 * @public
 */
export const musPlugin = createBackendPlugin({
  pluginId: 'mus',
  register(env) {
    let directory: OrganisationDirectory | undefined;
    env.registerExtensionPoint(organisationDirectoryExtensionPoint, {
      setOrganisationDirectory(other) {
        if (directory)
          throw new Error('The organisation directory was set twice');
        directory = other;
      },
    });
    let channel: DeliveryChannel | undefined;
    env.registerExtensionPoint(deliveryChannelExtensionPoint, {
      setDeliveryChannel(other) {
        if (channel) throw new Error('The delivery channel was set twice');
        channel = checkChannel(other);
      },
    });
    const origins = new PlanOrigins();
    env.registerExtensionPoint(planOriginExtensionPoint, {
      addPlanOrigin: origin => origins.add(origin),
    });
    const templateSources: TemplateSource[] = [];
    env.registerExtensionPoint(templateSourceExtensionPoint, {
      addTemplateSource(source) {
        if (templateSources.some(({ id }) => id === source.id))
          throw new Error(`The template source ${source.id} was added twice`);
        templateSources.push(source);
      },
    });
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        config: coreServices.rootConfig,
        database: coreServices.database,
        logger: coreServices.logger,
        httpAuth: coreServices.httpAuth,
        http: coreServices.httpRouter,
        auth: coreServices.auth,
        lifecycle: coreServices.lifecycle,
        scheduler: coreServices.scheduler,
        catalog: catalogServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        signals: signalsServiceRef,
        notifications: notificationService,
      },
      async init({ config, permissionsRegistry, ...services }) {
        permissionsRegistry.addPermissions(Object.values(musPermissions));
        const production = process.env.NODE_ENV === 'production';
        await startMus({
          services,
          settings: readSettings(config, { production }),
          directory,
          origins,
          channel,
          templateSources,
          production,
        });
      },
    });
  },
});
