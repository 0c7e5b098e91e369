import {
  coreExtensionData,
  ErrorDisplay,
  NotFoundErrorPage,
  Progress,
} from '@backstage/frontend-plugin-api';
import appPlugin from '@backstage/plugin-app';
import { BrokenPart, Loading, NotFoundPage } from './layout/ErrorPages';
import { Layout } from './layout/Layout';
import { RenewSession } from './signIn/RenewSession';

/** Backstage's app with the intranet's own frame, languages and error pages. */
export const appShell = appPlugin.withOverrides({
  extensions: [
    appPlugin.getExtension('app/layout').override({
      factory: (_original, { inputs }) => [
        coreExtensionData.reactElement(
          <Layout nav={inputs.nav.get(coreExtensionData.reactElement)}>
            {inputs.content.get(coreExtensionData.reactElement)}
          </Layout>,
        ),
      ],
    }),
    appPlugin.getExtension('api:app/app-language').override({
      factory: original =>
        original({
          config: { defaultLanguage: 'da', availableLanguages: ['da', 'en'] },
        }),
    }),
    appPlugin
      .getExtension('app-root-element:app/oauth-request-dialog')
      .override({
        params: { element: <RenewSession /> },
      }),
    appPlugin.getExtension('component:app/core-not-found-error-page').override({
      params: define =>
        define({ component: NotFoundErrorPage, loader: () => NotFoundPage }),
    }),
    appPlugin.getExtension('component:app/core-error-display').override({
      params: define =>
        define({ component: ErrorDisplay, loader: () => BrokenPart }),
    }),
    appPlugin.getExtension('component:app/core-progress').override({
      params: define => define({ component: Progress, loader: () => Loading }),
    }),
  ],
});
