import type {
  Endpoint,
  Reply,
} from '@samtale/backstage-plugin-mus-common/contract';

/** What a handler is told of a request. */
export interface Asked {
  params: Record<string, string>;
  query: URLSearchParams;
  body: never;
  headers: Headers;
}

export interface Handler {
  endpoint: Endpoint;
  answer: (asked: Asked) => unknown;
}

/** An answer that is no success. */
export class Refusal {
  constructor(
    readonly status: number,
    readonly body: {
      error: {
        code: string;
        message: string;
        problems?: unknown[];
        current?: unknown;
      };
    },
  ) {}
}

/** A handler of one endpoint; its answer is checked against the contract by compiler and schema. */
export function on<E extends Endpoint>(
  endpoint: E,
  answer: (asked: Asked) => Reply<E> | Refusal | Promise<Reply<E> | Refusal>,
): Handler {
  return { endpoint, answer };
}

function matchOf(
  endpoint: Endpoint,
  method: string,
  path: string,
): Record<string, string> | undefined {
  if (endpoint.method !== method.toLowerCase()) return undefined;
  const names = [...endpoint.path.matchAll(/:(\w+)/g)].map(found => found[1]);
  const pattern = new RegExp(`^${endpoint.path.replace(/:\w+/g, '([^/]+)')}$`);
  const found = pattern.exec(path);
  return found
    ? Object.fromEntries(
        names.map((name, at) => [name, decodeURIComponent(found[at + 1])]),
      )
    : undefined;
}

function reply(status: number, body: unknown): Response {
  return {
    ok: status < 400,
    status,
    json: async () => JSON.parse(JSON.stringify(body)),
    blob: async () => new Blob([String(body)]),
  } as Response;
}

async function answerOf(
  { endpoint, answer }: Handler,
  asked: Asked,
): Promise<Response> {
  const body = endpoint.body.safeParse(asked.body);
  if (!body.success)
    throw new Error(
      `${endpoint.path}: the page sent a body that the contract refuses: ${body.error.message}`,
    );
  const needs = {
    none: [],
    ifMatch: ['If-Match'],
    createOrMatch: ['If-Match', 'If-None-Match'],
  }[endpoint.precondition];
  if (needs.length > 0 && !needs.some(name => asked.headers.has(name)))
    return reply(428, {
      error: { code: 'preconditionRequired', message: '428' },
    });
  const said = await answer({ ...asked, body: body.data as never });
  if (said instanceof Refusal) return reply(said.status, said.body);
  return reply(200, endpoint.response.parse(said));
}

/** A `fetch` that answers from handlers and fails the test on anything else. */
export function serveFrom(handlers: readonly Handler[]) {
  const asked: string[] = [];
  const doFetch = (async (input: RequestInfo | URL, init: RequestInit = {}) => {
    const url = new URL(String(input));
    const path = url.pathname.replace('/api/mus', '');
    const method = init.method ?? 'GET';
    asked.push(`${method} ${path}`);
    const headers = new Headers(init.headers);
    const body = (init.body ? JSON.parse(String(init.body)) : {}) as never;
    for (const handler of handlers) {
      const params = matchOf(handler.endpoint, method, path);
      if (params)
        return answerOf(handler, {
          params,
          query: url.searchParams,
          headers,
          body,
        });
    }
    return reply(404, {
      error: { code: 'notFound', message: `no handler for ${method} ${path}` },
    });
  }) as typeof fetch;
  return { fetch: doFetch, asked };
}
