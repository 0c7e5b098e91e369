import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../../..');
const BACKEND = 'http://localhost:7999';
const CALLBACK = `${BACKEND}/api/auth/oidc/handler/frame`;

function freePort(): Promise<number> {
  return new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' ? address!.port : 0));
    });
  });
}

function start(env: Record<string, string>): ChildProcess {
  return spawn(
    process.execPath,
    [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      'packages/demo-login/src/main.ts',
    ],
    { cwd: root, env: { ...process.env, NODE_ENV: 'test', ...env } },
  );
}

async function listening(url: string) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const reply = await fetch(`${url}/health`).catch(() => undefined);
    if (reply?.ok) return;
    await new Promise(wake => setTimeout(wake, 100));
  }
  throw new Error('The demo login did not start');
}

/** A browser's memory: follows no redirect by itself, keeps cookies. */
function browser() {
  const cookies = new Map<string, string>();
  return async (url: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([k, v]) => `${k}=${v}`).join('; ');
    const reply = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie },
    });
    for (const line of reply.headers.getSetCookie()) {
      const [pair] = line.split(';');
      const at = pair.indexOf('=');
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return reply;
  };
}

const basic = `Basic ${Buffer.from('skovlund-intranet:kun-til-demo').toString(
  'base64',
)}`;

function tokens(issuer: string, body: Record<string, string>) {
  return fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: basic },
    body: new URLSearchParams(body),
  }).then(reply => reply.json());
}

describe('the demo login as a process', () => {
  let child: ChildProcess;
  let issuer: string;

  beforeAll(async () => {
    const port = await freePort();
    issuer = `http://localhost:${port}`;
    child = start({
      DEMO_LOGIN_PORT: String(port),
      DEMO_LOGIN_BACKEND_URL: BACKEND,
    });
    await listening(issuer);
  }, 30_000);

  afterAll(() => {
    child.kill();
  });

  async function signIn(name: string) {
    const go = browser();
    const query = new URLSearchParams({
      client_id: 'skovlund-intranet',
      response_type: 'code',
      scope: 'openid profile email',
      redirect_uri: CALLBACK,
      prompt: 'login',
      state: 's',
      nonce: 'n',
    });
    const begun = await go(`${issuer}/auth?${query}`);
    const page = new URL(begun.headers.get('location')!, issuer).href;
    const html = await (await go(page)).text();
    const answered = await go(page, {
      method: 'POST',
      body: new URLSearchParams({ person: name }),
    });
    const resumed = answered.headers.get('location');
    const done = resumed ? await go(new URL(resumed, issuer).href) : answered;
    return { html, answered, callback: done.headers.get('location') };
  }

  it('signs Maria in, who has no mail address, and renews her session', async () => {
    const { html, callback } = await signIn('maria-santos');
    expect(html).toContain('Mette Holm');
    const back = new URL(callback!);
    expect(`${back.origin}${back.pathname}`).toBe(CALLBACK);
    const first = await tokens(issuer, {
      grant_type: 'authorization_code',
      code: back.searchParams.get('code')!,
      redirect_uri: CALLBACK,
    });
    const renewed = await tokens(issuer, {
      grant_type: 'refresh_token',
      refresh_token: first.refresh_token,
    });
    const person = await fetch(`${issuer}/me`, {
      headers: { authorization: `Bearer ${renewed.access_token}` },
    }).then(reply => reply.json());
    expect(person).toMatchObject({
      sub: 'maria-santos',
      name: 'Maria Santos',
      oid: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(person.email).toBeUndefined();
  });

  it('signs nobody in who is not of the organisation', async () => {
    const { answered, callback } = await signIn('root');
    expect(answered.status).toBe(400);
    expect(callback).toBeNull();
  });

  it('explains a used or foreign page in words', async () => {
    const reply = await fetch(`${issuer}/interaction/findes-ikke`);
    expect(reply.status).toBe(400);
    expect(await reply.text()).toContain('Log ind igen fra intranettet');
  });

  it('sends nobody to a foreign address', async () => {
    const reply = await fetch(
      `${issuer}/auth?client_id=skovlund-intranet&response_type=code&scope=openid&redirect_uri=https://evil.example/`,
      { redirect: 'manual' },
    );
    expect(reply.status).toBe(400);
    expect(reply.headers.get('location')).toBeNull();
  });

  it('does not start in production', async () => {
    const refused = start({
      NODE_ENV: 'production',
      DEMO_LOGIN_PORT: String(await freePort()),
    });
    let words = '';
    refused.stderr?.on('data', chunk => {
      words += chunk;
    });
    const code = await new Promise(done => refused.once('exit', done));
    expect(code).toBe(1);
    expect(words).toContain('NODE_ENV=production');
  }, 20_000);
});
