import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/core-plugin-api/alpha';
import {
  ApiBlueprint,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import type { ComponentType } from 'react';
import { createMusApi, musApiRef } from './api';
import { rootRouteRef } from './routes';
import { Icon } from './ui';

const musApi = ApiBlueprint.make({
  params: define =>
    define({
      api: musApiRef,
      deps: {
        discoveryApi: discoveryApiRef,
        fetchApi: fetchApiRef,
        languageApi: appLanguageApiRef,
      },
      factory: deps => createMusApi(deps),
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

/** Our cards draw their own frame and title, in the reader's language, or nothing at all. */
const ownFrame = {
  Renderer: ({ Content }: { Content: ComponentType }) => <Content />,
};

const mine = HomePageWidgetBlueprint.make({
  name: 'din-mus',
  params: {
    name: 'DinMus',
    title: 'Din MUS',
    components: () =>
      import('./features/home/MyMusCard').then(({ MyMusCard }) => ({
        Content: MyMusCard,
      })),
    componentProps: ownFrame,
  },
});

const team = HomePageWidgetBlueprint.make({
  name: 'mit-team',
  params: {
    name: 'MitTeam',
    title: 'Mit team',
    components: () =>
      import('./features/home/MyTeamCard').then(({ MyTeamCard }) => ({
        Content: MyTeamCard,
      })),
    componentProps: ownFrame,
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
