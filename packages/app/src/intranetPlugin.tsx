import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';

const personnelPage = PageBlueprint.make({
  name: 'personnel',
  params: {
    path: '/personale',
    noHeader: true,
    loader: () =>
      import('./personnel/PersonnelPage').then(({ PersonnelPage }) => (
        <PersonnelPage />
      )),
  },
});

const newsPage = PageBlueprint.make({
  name: 'news',
  params: {
    path: '/nyheder',
    noHeader: true,
    loader: () =>
      import('./home/NewsPage').then(({ NewsPage }) => <NewsPage />),
  },
});

/** The municipality's own pages: the personnel section and the news. */
export const intranetPlugin = createFrontendPlugin({
  pluginId: 'intranet',
  extensions: [personnelPage, newsPage],
});
