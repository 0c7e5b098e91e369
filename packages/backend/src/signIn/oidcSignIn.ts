import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { oidcSignInResolvers } from '@backstage/plugin-auth-backend-module-oidc-provider';
import {
  authProvidersExtensionPoint,
  createOAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { patientAuthenticator } from './patientAuthenticator';
import { stableIdResolver } from './stableIdResolver';

const DEFAULT_ANNOTATION = 'samtale.dk/stable-id';

/**
 * OpenID Connect sign-in that outlives an identity provider away at start, and with one resolver more than
 * Backstage's own module: by the person's lasting id.
 */
export const oidcSignIn = createBackendModule({
  pluginId: 'auth',
  moduleId: 'oidc-sign-in',
  register(reg) {
    reg.registerInit({
      deps: {
        providers: authProvidersExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ providers, config }) {
        const annotation =
          config.getOptionalString('mus.organisation.annotations.stableId') ??
          DEFAULT_ANNOTATION;
        providers.registerProvider({
          providerId: 'oidc',
          factory: createOAuthProviderFactory({
            authenticator: patientAuthenticator,
            signInResolverFactories: {
              ...oidcSignInResolvers,
              stableIdMatchingUserEntityAnnotation:
                stableIdResolver(annotation),
            },
          }),
        });
      },
    });
  },
});
