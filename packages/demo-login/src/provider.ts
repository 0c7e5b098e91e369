import { generateKeyPairSync, randomBytes } from 'node:crypto';
import Provider, {
  type Account,
  type Configuration,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import type { Person } from './organisation';
import type { Settings } from './settings';

const DAY = 24 * 60 * 60;

/** The demo's one client: the auth plugin of the portal's backend. Not a secret, it opens only the demo. */
const CLIENT = { id: 'skovlund-intranet', secret: 'kun-til-demo' };

function toAccount(person: Person): Account {
  return {
    accountId: person.name,
    claims: () => ({
      sub: person.name,
      preferred_username: person.name,
      name: person.displayName,
      oid: person.stableId,
      ...(person.email && { email: person.email, email_verified: true }),
    }),
  };
}

function signingKeys(): Configuration['jwks'] {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ format: 'jwk' });
  return {
    keys: [{ ...key, kty: 'RSA', kid: 'demo', alg: 'RS256', use: 'sig' }],
  };
}

/** Everybody has agreed to everything: no consent page stands in the way of the demo. */
async function grantWithoutAsking(ctx: KoaContextWithOIDC) {
  const { client, session, provider, result } = ctx.oidc;
  const clientId = client?.clientId ?? CLIENT.id;
  const known = result?.consent?.grantId ?? session?.grantIdFor(clientId);
  const existing = known && (await provider.Grant.find(known));
  if (existing) return existing;
  const grant = new provider.Grant({
    clientId,
    accountId: session?.accountId,
  });
  grant.addOIDCScope('openid profile email offline_access');
  await grant.save();
  return grant;
}

function configuration(settings: Settings, people: Person[]): Configuration {
  const byName = new Map(people.map(person => [person.name, person]));
  return {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: settings.backendUrls.map(
          url => `${url}/api/auth/oidc/handler/frame`,
        ),
      },
    ],
    scopes: ['openid', 'offline_access', 'profile', 'email'],
    claims: {
      openid: ['sub'],
      profile: ['name', 'preferred_username', 'oid'],
      email: ['email', 'email_verified'],
    },
    conformIdTokenClaims: false,
    cookies: { keys: [randomBytes(32).toString('hex')] },
    jwks: signingKeys(),
    pkce: { required: () => false },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, name) => {
      const person = byName.get(name);
      return person && toAccount(person);
    },
    loadExistingGrant: grantWithoutAsking,
    issueRefreshToken: () => true,
    ttl: {
      Interaction: DAY,
      Session: 14 * DAY,
      Grant: 14 * DAY,
      RefreshToken: 14 * DAY,
      AccessToken: 60 * 60,
      IdToken: 60 * 60,
    },
  };
}

/** A real OpenID Connect provider whose accounts are the people of the demo organisation. */
export function createProvider(settings: Settings, people: Person[]): Provider {
  return new Provider(settings.issuer, configuration(settings, people));
}
