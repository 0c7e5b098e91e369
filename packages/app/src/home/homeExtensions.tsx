import { createFrontendModule } from '@backstage/frontend-plugin-api';
import home from '@backstage/plugin-home/alpha';
import { HomePageLayoutBlueprint } from '@backstage/plugin-home-react/alpha';

/** Backstage's home plugin at the root of the intranet. */
export const homePlugin = home.withOverrides({
  extensions: [
    home.getExtension('page:home').override({
      factory: (original, { config }) =>
        original({ config: { ...config, path: config.path ?? '/' } }),
    }),
  ],
});

/** The intranet's own front page as the layout of the home plugin. */
export const homeModule = createFrontendModule({
  pluginId: 'home',
  extensions: [
    HomePageLayoutBlueprint.make({
      params: { loader: () => import('./HomePage').then(m => m.HomePage) },
    }),
  ],
});
