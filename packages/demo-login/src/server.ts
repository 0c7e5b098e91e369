import { randomBytes } from 'node:crypto';
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type Provider from 'oidc-provider';
import type { Person } from './organisation';
import { renderExpiredPage } from './pages/expiredPage';
import { renderLoginPage } from './pages/loginPage';
import type { FeaturedPerson } from './personas';
import type { Locale } from './texts';

/** What the server of the demo login works with. */
export type ServerParts = {
  provider: Provider;
  people: Person[];
  featured: FeaturedPerson[];
  backendUrls: string[];
};

type Exchange = { req: IncomingMessage; res: ServerResponse; locale: Locale };

const MAX_BODY = 2_000;

function sendPage(
  { res, locale }: Exchange,
  status: number,
  render: (locale: Locale, nonce: string) => string,
) {
  const nonce = randomBytes(16).toString('base64');
  res.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': locale,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'`,
  });
  res.end(render(locale, nonce));
}

async function chosenName(req: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of req) {
    body += chunk;
    if (body.length > MAX_BODY) throw new Error('The form is too long');
  }
  return new URLSearchParams(body).get('person') ?? '';
}

async function finishSignIn(parts: ServerParts, exchange: Exchange) {
  const { req, res } = exchange;
  const name = await chosenName(req);
  if (!parts.people.some(person => person.name === name)) {
    sendPage(exchange, 400, renderExpiredPage);
    return;
  }
  await parts.provider.interactionFinished(
    req,
    res,
    { login: { accountId: name, remember: true } },
    { mergeWithLastSubmission: false },
  );
}

async function showChoice(
  parts: ServerParts,
  exchange: Exchange,
  path: string,
) {
  await parts.provider.interactionDetails(exchange.req, exchange.res);
  sendPage(exchange, 200, (locale, nonce) =>
    renderLoginPage({
      locale,
      nonce,
      action: `${path}?lang=${locale}`,
      featured: parts.featured,
      people: parts.people,
    }),
  );
}

async function serve(
  parts: ServerParts,
  req: IncomingMessage,
  res: ServerResponse,
) {
  const url = new URL(req.url ?? '/', 'http://localhost');
  const locale = url.searchParams.get('lang') === 'en' ? 'en' : 'da';
  const exchange: Exchange = { req, res, locale };
  if (url.pathname === '/health') {
    res.writeHead(200, { 'Content-Type': 'application/json' });
    res.end('{"status":"ok"}');
  } else if (url.pathname === '/') {
    res.writeHead(302, { Location: parts.backendUrls[0] ?? '/health' });
    res.end();
  } else if (!url.pathname.startsWith('/interaction/')) {
    await parts.provider.callback()(req, res);
  } else if (req.method === 'POST') {
    await finishSignIn(parts, exchange);
  } else {
    await showChoice(parts, exchange, url.pathname);
  }
}

/** The HTTP server of the demo login: the provider's own paths, the page with the people, and `/health`. */
export function createDemoLoginServer(parts: ServerParts): Server {
  return createServer((req, res) => {
    serve(parts, req, res).catch(() => {
      if (res.headersSent) {
        res.end();
        return;
      }
      const locale = req.url?.includes('lang=en') ? 'en' : 'da';
      sendPage({ req, res, locale }, 400, renderExpiredPage);
    });
  });
}
