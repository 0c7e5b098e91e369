import { z } from 'zod';
import { buildUrl } from './buildUrl';
import type { Endpoint } from './endpoint';
import { etagOf } from './etag';
import { MusError, toMusError } from './MusError';

type Given<Key extends string, T> =
  T extends Record<string, never>
    ? { [K in Key]?: T }
    : Partial<T> extends T
      ? { [K in Key]?: T }
      : { [K in Key]: T };

/** What a call needs: its parameters, query and body, and the version it was made from. */
export type CallInput<E extends Endpoint> = Given<
  'params',
  z.input<E['params']>
> &
  Given<'query', z.input<E['query']>> &
  Given<'body', z.input<E['body']>> & {
    /** The version on the screen (`If-Match`), or `create` for a first save (`If-None-Match: *`). */
    version?: number | 'create';
    /** Lets the request outlive the page. */
    keepalive?: boolean;
    signal?: AbortSignal;
  };

/** What a call answers, parsed. */
export type Reply<E extends Endpoint> = z.output<E['response']>;

/**
 * Calls the HTTP contract.
 *
 * @internal
 */
export interface MusClient {
  /** Resolves to the parsed reply; rejects with a {@link MusError} and nothing else, except for an abort. */
  call<E extends Endpoint>(endpoint: E, input: CallInput<E>): Promise<Reply<E>>;
  /** Fetches the file of an operation that has `media`; rejects as `call` does. */
  file<E extends Endpoint>(endpoint: E, input: CallInput<E>): Promise<Blob>;
}

interface MusClientOptions {
  /** Address of the plugin's backend, without a slash at the end. */
  baseUrl: () => Promise<string>;
  fetch: typeof fetch;
  /** Language of messages, `da` or `en`. */
  language: () => string;
}

interface LooseInput {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  version?: number | 'create';
  keepalive?: boolean;
  signal?: AbortSignal;
}

function preconditionOf(
  endpoint: Endpoint,
  version: LooseInput['version'],
): Record<string, string> {
  if (endpoint.precondition === 'none') return {};
  if (version === undefined)
    throw new TypeError(`${endpoint.path} needs a version`);
  return version === 'create'
    ? { 'If-None-Match': '*' }
    : { 'If-Match': etagOf(version) };
}

/**
 * The `RequestInit` of a call; separate, so that a closing page can send the
 * same bytes with a plain `fetch`.
 *
 * @internal
 */
export function requestOf(
  endpoint: Endpoint,
  input: LooseInput,
  language: string,
): RequestInit {
  const hasBody = endpoint.method !== 'get';
  return {
    method: endpoint.method.toUpperCase(),
    headers: {
      Accept: endpoint.media ?? 'application/json',
      'Accept-Language': language,
      ...(hasBody ? { 'Content-Type': 'application/json' } : {}),
      ...preconditionOf(endpoint, input.version),
    },
    ...(hasBody ? { body: JSON.stringify(input.body ?? {}) } : {}),
    ...(input.keepalive ? { keepalive: true } : {}),
    ...(input.signal ? { signal: input.signal } : {}),
  };
}

/** Only unknown words in closed lists: a newer server. The face has an "unknown" branch for each. */
function onlyUnknownWords(issues: readonly z.core.$ZodIssue[]): boolean {
  return issues.every(issue => issue.code === 'invalid_value');
}

function parseReply<E extends Endpoint>(endpoint: E, body: unknown): Reply<E> {
  const parsed = endpoint.response.safeParse(body);
  if (parsed.success) return parsed.data as Reply<E>;
  if (onlyUnknownWords(parsed.error.issues)) return body as Reply<E>;
  throw new MusError({
    status: 200,
    code: 'unreadable',
    message: z.prettifyError(parsed.error),
  });
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

async function send(
  doFetch: typeof fetch,
  url: string,
  init: RequestInit,
): Promise<Response> {
  try {
    return await doFetch(url, init);
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error;
    if (error instanceof MusError) throw error;
    throw new MusError({ status: 0, code: 'network', message: String(error) });
  }
}

/**
 * Makes a client of the contract. Replies are parsed with the same schemas
 * the server uses; unknown keys are dropped.
 *
 * @internal
 */
export function createMusClient(options: MusClientOptions): MusClient {
  const ask = async (endpoint: Endpoint, input: LooseInput) => {
    const init = requestOf(endpoint, input, options.language());
    const url =
      (await options.baseUrl()) + buildUrl(endpoint, input.params, input.query);
    return send(options.fetch, url, init);
  };
  return {
    async file<E extends Endpoint>(
      endpoint: E,
      input: CallInput<E>,
    ): Promise<Blob> {
      const response = await ask(endpoint, input as LooseInput);
      if (response.ok) return response.blob();
      throw toMusError(response.status, await bodyOf(response));
    },
    async call<E extends Endpoint>(
      endpoint: E,
      input: CallInput<E>,
    ): Promise<Reply<E>> {
      const response = await ask(endpoint, input as LooseInput);
      const body = await bodyOf(response);
      if (!response.ok) throw toMusError(response.status, body);
      return parseReply(endpoint, body);
    },
  };
}
