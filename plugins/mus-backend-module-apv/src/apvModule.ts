import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { planOriginExtensionPoint } from '@samtale/backstage-plugin-mus-node';
import { apvRouter } from './apvRouter';
import { apv } from './assessment';
import { machineNow } from './clock/machineNow';
import { makeExamples, readExamples } from './examples';

const patience = { tries: 100, milliseconds: 3_000 };

/**
 * Workplace assessments (APV) as an origin of action plans:
 * `backend.add(import('@samtale/backstage-plugin-mus-backend-module-apv'))`.
 *
 * @public
 */
export const apvModule = createBackendModule({
  pluginId: 'mus',
  moduleId: 'apv',
  register(env) {
    env.registerInit({
      deps: {
        origins: planOriginExtensionPoint,
        config: coreServices.rootConfig,
        http: coreServices.httpRouter,
        httpAuth: coreServices.httpAuth,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({ origins, config, http, httpAuth, lifecycle, logger }) {
        const plans = origins.addPlanOrigin(apv);
        http.use(apvRouter({ plans, httpAuth, logger }));
        const examples = readExamples(config, machineNow());
        lifecycle.addStartupHook(() => {
          // Not awaited: the portal answers while the directory is still filling.
          makeExamples(plans, examples, logger, patience).catch(error =>
            logger.error(`The examples were not made: ${error.message}`),
          );
        });
      },
    });
  },
});
