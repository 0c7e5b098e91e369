import type { Config } from '@backstage/config';
import { oidcAuthenticator } from '@backstage/plugin-auth-backend-module-oidc-provider';
import { createOAuthAuthenticator } from '@backstage/plugin-auth-node';

type Inner = ReturnType<typeof oidcAuthenticator.initialize>;
type Input = { callbackUrl: string; config: Config };
type Context = { input: Input; inner: Inner };

function discover(input: Input): Inner {
  const inner = oidcAuthenticator.initialize(input);
  // Whoever signs in is told; until then a failure is nobody's.
  inner.promise.catch(() => undefined);
  return inner;
}

async function ready(context: Context): Promise<Inner> {
  const { inner } = context;
  try {
    await inner.promise;
  } catch {
    if (context.inner === inner) context.inner = discover(context.input);
    await context.inner.promise;
  }
  return context.inner;
}

/**
 * Backstage's OIDC authenticator, which asks the identity provider for its addresses once, at start. This one asks
 * again at the next sign-in when the provider was away then; otherwise nobody could sign in until a restart.
 */
export const patientAuthenticator = createOAuthAuthenticator({
  defaultProfileTransform: oidcAuthenticator.defaultProfileTransform,
  scopes: oidcAuthenticator.scopes,
  initialize(input: Input): Context {
    return { input, inner: discover(input) };
  },
  async start(input, context: Context) {
    return oidcAuthenticator.start(input, await ready(context));
  },
  async authenticate(input, context: Context) {
    return oidcAuthenticator.authenticate(input, await ready(context));
  },
  async refresh(input, context: Context) {
    return oidcAuthenticator.refresh(input, await ready(context));
  },
  async logout(input, context: Context) {
    await oidcAuthenticator.logout?.(input, await ready(context));
  },
});
