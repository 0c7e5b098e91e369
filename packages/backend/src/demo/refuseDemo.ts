import type { Config } from '@backstage/config';

const LOCAL = /^https?:\/\/(localhost|127\.|\[::1\])/i;

function hasLocalIdentityProvider(config: Config): boolean {
  const providers = config.getOptionalConfig('auth.providers');
  return (providers?.keys() ?? []).some(provider =>
    (providers?.getOptionalConfig(provider)?.keys() ?? []).some(environment => {
      const key = `${provider}.${environment}.metadataUrl`;
      return LOCAL.test(String(providers?.getOptional(key) ?? ''));
    }),
  );
}

function demoSigns(config: Config): string[] {
  return [
    config.getOptionalBoolean('mus.demo.enabled') && 'mus.demo.enabled',
    config.getOptionalBoolean('app.demo.enabled') && 'app.demo.enabled',
    config.getOptionalString('auth.environment') === 'demo' &&
      'auth.environment: demo',
    hasLocalIdentityProvider(config) &&
      'auth.providers: metadataUrl on this machine',
  ].filter((sign): sign is string => Boolean(sign));
}

/**
 * Stops a backend that would run with demo settings where real people work: with them anybody signs in as anybody.
 *
 * @throws Error naming every setting that has to go, when `NODE_ENV` is `production`
 */
export function refuseDemoInProduction(
  config: Config,
  env: Record<string, string | undefined>,
) {
  if (env.NODE_ENV?.trim().toLocaleLowerCase('en') !== 'production') return;
  const signs = demoSigns(config);
  if (signs.length === 0) return;
  throw new Error(
    `Demo-indstillinger er ikke tilladt med NODE_ENV=production. Fjern: ${signs.join(
      ', ',
    )}. (Demo settings are refused in production; start with --config app-config.production.yaml alone.)`,
  );
}
