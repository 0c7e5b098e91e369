import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { refuseDemoInProduction } from './refuseDemo';

/** Ends the start of the whole backend when demo settings meet `NODE_ENV=production`. */
export const demoGuard = createBackendPlugin({
  pluginId: 'demo-guard',
  register(env) {
    env.registerInit({
      deps: { config: coreServices.rootConfig },
      async init({ config }) {
        refuseDemoInProduction(config, process.env);
      },
    });
  },
});
