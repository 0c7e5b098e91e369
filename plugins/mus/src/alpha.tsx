import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/core-plugin-api/alpha';
import { ApiBlueprint, createFrontendPlugin, PageBlueprint } from '@backstage/frontend-plugin-api';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { createMusApi, musApiRef } from './api';
import { rootRouteRef } from './routes';
import { Icon } from './ui';

const musApi = ApiBlueprint.make({
  params: define =>
    define({
      api: musApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef, languageApi: appLanguageApiRef },
      factory: createMusApi,
    }),
});

const page = PageBlueprint.make({
  params: {
    path: '/mus',
    title: 'MUS',
    icon: <Icon name="talk" size="inherit" />,
    routeRef: convertLegacyRouteRef(rootRouteRef),
    noHeader: true,
    loader: () => import('./MusPage').then(({ MusPage }) => <MusPage />),
  },
});

const mine = HomePageWidgetBlueprint.make({
  name: 'din-mus',
  params: {
    name: 'DinMus',
    title: 'Din MUS',
    components: () => import('./features/home/MyMusCard').then(({ MyMusCard }) => ({ Content: MyMusCard })),
  },
});

const team = HomePageWidgetBlueprint.make({
  name: 'mit-team',
  params: {
    name: 'MitTeam',
    title: 'Mit team',
    components: () => import('./features/home/MyTeamCard').then(({ MyTeamCard }) => ({ Content: MyTeamCard })),
  },
});

/**
 * Development talks (MUS) for Backstage's new frontend system: the pages, the
 * API and two cards for the home page.
 *
 * @public
 */
export default createFrontendPlugin({
  pluginId: 'mus',
  title: 'MUS',
  icon: <Icon name="talk" size="inherit" />,
  extensions: [musApi, page, mine, team],
  routes: { root: convertLegacyRouteRef(rootRouteRef) },
});
