import { SignInPageBlueprint } from '@backstage/plugin-app-react';
import { oidcAuthApi } from './authApi';

/** The sign-in page and the provider behind it. */
export const signInExtensions = [
  oidcAuthApi,
  SignInPageBlueprint.make({
    params: { loader: () => import('./SignInPage').then(m => m.default) },
  }),
];
