import {
  AppRootElementBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { NavContentBlueprint } from '@backstage/plugin-app-react';
import { HtmlLanguage } from './language/HtmlLanguage';
import { MainNav } from './nav/MainNav';
import { signInExtensions } from './signIn/signInExtensions';
import { translationExtensions } from './texts/translationExtensions';
import {
  darkThemeExtension,
  lightThemeExtension,
} from './theme/themeExtensions';

/** What the municipality adds to the app: themes, menu, sign-in, Danish. */
export const hostModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    lightThemeExtension,
    darkThemeExtension,
    NavContentBlueprint.make({ params: { component: MainNav } }),
    AppRootElementBlueprint.make({
      name: 'html-language',
      params: { element: <HtmlLanguage /> },
    }),
    ...signInExtensions,
    ...translationExtensions,
  ],
});
