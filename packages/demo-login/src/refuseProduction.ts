/**
 * The demo login lets anybody sign in as anybody. It must never run where real people work.
 *
 * @param env - the process environment
 * @throws Error when `NODE_ENV` is `production`
 */
export function refuseProduction(env: Record<string, string | undefined>) {
  if (env.NODE_ENV?.trim().toLocaleLowerCase('en') === 'production') {
    throw new Error(
      'Demo-login starter ikke med NODE_ENV=production: her kan alle logge ind som alle. ' +
        '(The demo login refuses to start in production: it lets anybody sign in as anybody.)',
    );
  }
}
