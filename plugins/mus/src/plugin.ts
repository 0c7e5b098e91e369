import {
  createApiFactory,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/core-plugin-api/alpha';
import { createMusApi, musApiRef } from './api';
import { rootRouteRef } from './routes';

/**
 * Development talks (MUS) for apps on Backstage's earlier frontend system.
 *
 * @public
 */
export const musPlugin = createPlugin({
  id: 'mus',
  routes: { root: rootRouteRef },
  apis: [
    createApiFactory({
      api: musApiRef,
      deps: {
        discoveryApi: discoveryApiRef,
        fetchApi: fetchApiRef,
        languageApi: appLanguageApiRef,
      },
      factory: deps => createMusApi(deps),
    }),
  ],
});

/**
 * All pages of the plugin: `<Route path="/mus" element={<MusPage />} />`.
 *
 * @public
 */
export const MusPage = musPlugin.provide(
  createRoutableExtension({
    name: 'MusPage',
    component: () => import('./MusPage').then(({ MusPage: Page }) => Page),
    mountPoint: rootRouteRef,
  }),
);
