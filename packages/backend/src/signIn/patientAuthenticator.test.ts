import { createServer, type Server } from 'node:http';
import { ConfigReader } from '@backstage/config';
import { patientAuthenticator } from './patientAuthenticator';

type StartInput = Parameters<typeof patientAuthenticator.start>[0];

function identityProvider(port: number): Promise<Server> {
  const issuer = `http://127.0.0.1:${port}`;
  const server = createServer((_req, res) => {
    res.setHeader('Content-Type', 'application/json');
    res.end(
      JSON.stringify({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/me`,
        jwks_uri: `${issuer}/jwks`,
      }),
    );
  });
  return new Promise(done =>
    server.listen(port, '127.0.0.1', () => done(server)),
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', () => done()));
  const address = server.address();
  await new Promise(done => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

const signIn = {
  scope: 'openid',
  state: 's',
  req: { method: 'GET', url: '/', query: {}, session: {} },
} as unknown as StartInput;

describe('patientAuthenticator', () => {
  it('finds an identity provider that was away at start', async () => {
    const port = await freePort();
    const context = patientAuthenticator.initialize({
      callbackUrl: 'http://localhost/api/auth/oidc/handler/frame',
      config: new ConfigReader({
        clientId: 'a',
        clientSecret: 'b',
        metadataUrl: `http://127.0.0.1:${port}/.well-known/openid-configuration`,
        prompt: 'login',
      }),
    });
    await expect(patientAuthenticator.start(signIn, context)).rejects.toThrow(
      /ECONNREFUSED/,
    );

    const server = await identityProvider(port);
    try {
      const { url } = await patientAuthenticator.start(signIn, context);
      expect(url).toContain(`http://127.0.0.1:${port}/auth?`);
      expect(url).toContain('prompt=login');
    } finally {
      await new Promise(done => server.close(done));
    }
  });
});
