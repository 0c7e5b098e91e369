import type { OidcAuthResult } from '@backstage/plugin-auth-backend-module-oidc-provider';
import {
  createSignInResolverFactory,
  type OAuthAuthenticatorResult,
} from '@backstage/plugin-auth-node';

/**
 * Finds the person by the identity provider's own lasting id (Entra's `oid`, else `sub`) in an annotation of the
 * catalog's User. People without a mail address can sign in, and a login name that was given to a new person
 * never opens the former person's talks.
 *
 * @param annotation - where the catalog keeps the id, e.g. `samtale.dk/stable-id`
 */
export function stableIdResolver(annotation: string) {
  return createSignInResolverFactory<OAuthAuthenticatorResult<OidcAuthResult>>({
    create() {
      return async ({ result }, context) => {
        const { oid, sub } = result.fullProfile.userinfo;
        const id = typeof oid === 'string' && oid ? oid : sub;
        if (!id) throw new Error('The identity provider told no oid or sub');
        return context.signInWithCatalogUser({
          annotations: { [annotation]: id },
        });
      };
    },
  });
}
